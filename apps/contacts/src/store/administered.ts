import type { ReadScope } from '@caravanserai/access';
import { holdsAt } from '../domain/mandate';

/** Of the organisations that the caller reads for, those whose administration is theirs now. */
export function administered({ organisations, facts }: ReadScope, now: Date): string[] {
  const mandates = facts.mandates.filter((mandate) => mandate.power === 'administer-organisation' && holdsAt(mandate, now));
  return mandates.map(({ organisationId }) => organisationId).filter((id) => organisations.includes(id));
}
