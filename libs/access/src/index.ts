export * from './access.module';
export * from './caller';
export * from './caller-facts';
export * from './commands';
export * from './decide';
export * from './held-mandates';
export * from './in-charge';
export * from './mandate-copies';
export * from './queries';
export * from './tokens';
export * from './tokens-config';
export * from './tokens-of-services';
import { Access1764000002000 } from './migrations/1764000002000-access';

/** The copies of accounts and mandates, for every service but their owner. */
export const accessMigrations = [Access1764000002000];
