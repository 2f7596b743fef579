export * from './clock';
export * from './database';
export * from './migrate';
export * from './persistence.module';
export * from './postgres-errors';
export * from './transaction';
export * from './unit-of-work';
import { IdempotentAnswers1764000000000 } from './migrations/1764000000000-idempotent-answers';

/** The tables that every service has whatever it is for. */
export const persistenceMigrations = [IdempotentAnswers1764000000000];
