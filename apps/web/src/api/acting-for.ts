const HEADER = 'X-Acting-For';
const MYSELF = 'myself';

let organisation: string | null = null;

/** From now on everything is asked on behalf of this organisation, by its id; null: for oneself. */
export function actFor(organisationId: string | null): void {
  organisation = organisationId;
}

export const actingFor = (): string | null => organisation;

/** `headers` of one call that is made for oneself, whatever organisation is chosen: one's own inbox, or a list over all one's organisations. */
export const asMyself = { [HEADER]: MYSELF } as const;

/** A call that names its organisation keeps it. */
export function actingForHeader(headers: Headers): void {
  if (headers.get(HEADER) === MYSELF) headers.delete(HEADER);
  else if (organisation !== null && !headers.has(HEADER)) headers.set(HEADER, organisation);
}
