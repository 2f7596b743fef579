import { type Environment, addressIn } from '@caravanserai/hosting';
import { type EvidenceConfig, evidenceConfig } from './use-cases/evidence/config';

export interface CoproductionConfig extends EvidenceConfig {
  /** Where `contacts` is asked whether a mandate to sign holds; ends with a slash. */
  readonly contactsUrl: string;
}

/** Where the container keeps it. */
export const CONFIG = Symbol('coproduction config');

/** @throws EnvironmentRefused when CONTACTS_URL is missing or no address, or what evidence needs is half given. */
export function coproductionConfig(env: Environment): CoproductionConfig {
  return { contactsUrl: `${addressIn(env, 'CONTACTS_URL').replace(/\/+$/, '')}/`, ...evidenceConfig(env) };
}
