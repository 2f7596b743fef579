import { textIn, type Environment } from '@caravanserai/hosting';

export interface ContactsConfig {
  /** From which the codes of invitations are made; the secret that the services share. */
  readonly invitationSecret: string;
}

/** @throws EnvironmentRefused when SERVICE_SECRET is missing. */
export function contactsConfig(env: Environment): ContactsConfig {
  return { invitationSecret: textIn(env, 'SERVICE_SECRET') };
}
