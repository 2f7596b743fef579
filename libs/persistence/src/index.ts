export * from './assignments';
export * from './clock';
export * from './database';
export * from './migrate';
export * from './nudges';
export * from './persistence.module';
export * from './postgres-errors';
export * from './remarks';
export * from './transaction';
export * from './transition-log';
export * from './unit-of-work';
import { IdempotentAnswers1764000000000 } from './migrations/1764000000000-idempotent-answers';
import { TransitionLog1764000000100 } from './migrations/1764000000100-transition-log';
import { Remarks1764000000200 } from './migrations/1764000000200-remarks';
import { Nudges1764000000300 } from './migrations/1764000000300-nudges';
import { Assignments1764200700000 } from './migrations/1764200700000-assignments';

/** The tables that every service has whatever it is for. */
export const persistenceMigrations = [IdempotentAnswers1764000000000];

/** For a service whose things have states; one that keeps a log of its own, as evidence, has no need of it. */
export const transitionLogMigrations = [TransitionLog1764000000100];

/** For a service whose users say why they do what they do. */
export const remarkMigrations = [Remarks1764000000200];

/** For a service whose users may ask each other to go on. */
export const nudgeMigrations = [Nudges1764000000300];

/** For a service whose things have somebody in charge on each side. */
export const assignmentMigrations = [Assignments1764200700000];
