import { EnvironmentRefused, readHostSettings, textIn, type Environment } from '@caravanserai/hosting';

export interface ContactsConfig {
  /** From which the codes of invitations are made; the secret that the services share. */
  readonly invitationSecret: string;
  /** Whether the invented institutions and people come in at the start. */
  readonly demonstration: boolean;
}

/** @throws EnvironmentRefused when SERVICE_SECRET is missing, or the demonstration world is wanted where others could sign in to it. */
export function contactsConfig(env: Environment): ContactsConfig {
  const demonstration = env.DEMO === '1';
  if (demonstration && readHostSettings(env).production) throw new EnvironmentRefused('DEMO', 'brings people with known passwords, which production refuses');
  return { invitationSecret: textIn(env, 'SERVICE_SECRET'), demonstration };
}
