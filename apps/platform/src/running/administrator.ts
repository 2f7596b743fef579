import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signIn } from '@caravanserai/console';
import { LocalFailure } from '@caravanserai/local';
import { platformSettings } from './settings';

/** By which account a command speaks to the running platform. */
export const administratorFlags = {
  account: { takes: 'text', shownAs: 'NAME', meaning: 'an administrator (amina)' },
  password: { takes: 'text', shownAs: 'PASSWORD', meaning: 'for an account that is none of the demonstration' },
} as const;

export interface Administrator {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Signs an administrator in at the running platform; whoever administers nothing is told so. */
export async function asAdministrator(flags: { readonly account?: string | undefined; readonly password?: string | undefined }): Promise<Administrator> {
  const { folder, env, port } = platformSettings();
  const baseUrl = env['BASE_URL'] ?? `http://localhost:${port}`;
  const username = flags.account ?? 'amina';
  const { accessToken } = await signIn(baseUrl, username, flags.password ?? passwordIn(folder));
  const authorization = { authorization: `Bearer ${accessToken}` };
  const me = (await (await fetch(`${baseUrl}/api/contacts/me`, { headers: authorization })).json()) as { mandates?: Array<{ power: string; organisationId: string }> };
  const mandate = me.mandates?.find(({ power }) => power === 'administer-platform');
  if (mandate === undefined) throw new LocalFailure(`${username} does not administer the platform.`);
  return { baseUrl, headers: { ...authorization, 'x-acting-for': mandate.organisationId } };
}

function passwordIn(folder: string): string {
  try {
    return (JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as { demonstrationPassword: string }).demonstrationPassword;
  } catch {
    throw new LocalFailure('There is no demonstration here; name an administrator with --account and --password.');
  }
}
