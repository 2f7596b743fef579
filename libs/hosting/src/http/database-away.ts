// SQLSTATE classes and codes of a server that is not there, going away, or full: appendix A of the PostgreSQL manual.
const SERVER_GONE = /^(08|57P0)/;
const TOO_MANY_CONNECTIONS = '53300';
const SOCKET_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'ENOENT']);
// node-postgres throws plain errors for these, so that their text is the only thing to know them by (pg 8.23, client.js and pg-pool).
const DRIVER_MESSAGES = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error means that the database can't be reached now, which a client may try again, and not that a statement is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError, syscall } = error as Error & { code?: unknown; driverError?: unknown; syscall?: string };
  if (driverError !== undefined && driverError !== error) return isDatabaseAway(driverError);
  if (typeof code !== 'string') return DRIVER_MESSAGES.test(error.message);
  const socketFailed = SOCKET_CODES.has(code) && syscall !== 'open';
  return socketFailed || SERVER_GONE.test(code) || code === TOO_MANY_CONNECTIONS;
}
