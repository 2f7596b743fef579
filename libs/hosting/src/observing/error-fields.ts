import { sqlStateOf } from '@caravanserai/persistence';

/** What may be logged of an error. */
export interface ErrorFields {
  readonly error: string;
  readonly message?: string;
  readonly sqlState?: string;
  readonly constraint?: string;
  readonly at?: readonly string[];
}

const MOST_FRAMES = 12;

/**
 * PostgreSQL quotes the offending value in its messages ("invalid input syntax for type uuid: …"), and TypeORM adds the
 * parameters: both may be personal. So a database error is logged by its state and constraint, never by its words.
 */
export function errorFields(error: unknown): ErrorFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const sqlState = sqlStateOf(error);
  const at = error.stack?.split('\n').filter((line) => line.startsWith('    at ')).slice(0, MOST_FRAMES).map((line) => line.slice(7));
  if (sqlState === undefined) return { error: error.name, message: error.message, at };
  const { constraint } = ((error as { driverError?: unknown }).driverError ?? error) as { constraint?: string };
  return { error: error.name, sqlState, constraint, at };
}
