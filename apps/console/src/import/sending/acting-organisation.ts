import { BulkRefused, type Session, problemOf } from './bulk-client';

interface Mandate {
  readonly organisationId: string;
  readonly power: string;
}

/** The organisation for which the account administers the platform: every command says for whom it is, and only an administrator imports. */
export async function actingOrganisation(baseUrl: string, { accessToken }: Session): Promise<string> {
  const address = new URL('/api/contacts/me', baseUrl);
  const response = await fetch(address, { headers: { authorization: `Bearer ${accessToken}` } });
  if (!response.ok) throw new BulkRefused(`${address} does not say who is importing: ${response.status} ${await problemOf(response)}.`);
  const { mandates = [] } = (await response.json()) as { mandates?: readonly Mandate[] };
  const mandate = mandates.find(({ power }) => power === 'administer-platform');
  if (mandate === undefined) throw new BulkRefused('This account holds no mandate to administer the platform, and only an administrator may import.');
  return mandate.organisationId;
}
