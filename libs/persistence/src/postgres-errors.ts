interface PostgresError extends Error {
  code?: string;
  constraint?: string;
  driverError?: PostgresError;
}

const driverErrorOf = (error: unknown): PostgresError => {
  const candidate = error as PostgresError;
  return candidate?.driverError ?? candidate;
};

/** The SQLSTATE of an error that PostgreSQL answered, through TypeORM's wrapping or not. */
export const sqlStateOf = (error: unknown): string | undefined => {
  const { code } = driverErrorOf(error) ?? {};
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
};

/** Serialisation failure and deadlock: the same transaction may succeed when it is tried again. */
export const isWorthRetrying = (error: unknown): boolean => ['40001', '40P01'].includes(sqlStateOf(error) ?? '');

/** The constraint that a write violated (unique, exclusion, check, foreign key), by its name in the schema. */
export const violatedConstraintOf = (error: unknown): string | undefined =>
  sqlStateOf(error)?.startsWith('23') ? driverErrorOf(error).constraint : undefined;

const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH']);
const lostConnection = /Connection terminated|connection timeout|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/i;

/**
 * The database is away, shutting down or out of resources: nothing is known about the work itself, so the caller waits and
 * tries the very same again instead of blaming an event or a command.
 */
export const isDatabaseAway = (error: unknown): boolean => {
  const { code, message } = driverErrorOf(error) ?? {};
  const state = sqlStateOf(error);
  if (state !== undefined) return /^(08|53|57P|58)/.test(state);
  return networkCodes.has(code ?? '') || lostConnection.test(message ?? '');
};
