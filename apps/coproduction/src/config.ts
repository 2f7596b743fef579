import { type Environment, addressIn } from '@caravanserai/hosting';

export interface CoproductionConfig {
  /** Where `contacts` is asked whether a mandate to sign holds; ends with a slash. */
  readonly contactsUrl: string;
}

/** Where the container keeps it. */
export const CONFIG = Symbol('coproduction config');

/** @throws EnvironmentRefused when CONTACTS_URL is missing or no address. */
export function coproductionConfig(env: Environment): CoproductionConfig {
  return { contactsUrl: `${addressIn(env, 'CONTACTS_URL').replace(/\/+$/, '')}/` };
}
