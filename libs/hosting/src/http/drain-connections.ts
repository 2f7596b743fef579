import type { Server } from 'node:http';

const LOOK_EACH_MS = 25;
/** For requests that are under way; longer than any statement may take would be waiting for nothing. */
const GRACE_MS = 20_000;

/**
 * Closes connections as their last request is answered, while a server is ending. Node closes only those that are idle at the
 * first moment, and would wait for the others until their client lets go of them.
 * @returns a function that ends the watch.
 */
export function drainConnections(server: Server): () => void {
  const startedMs = performance.now();
  const timer = setInterval(() => {
    if (performance.now() - startedMs > GRACE_MS) server.closeAllConnections();
    else server.closeIdleConnections();
  }, LOOK_EACH_MS);
  return () => clearInterval(timer);
}
