import type { Resource } from '@caravanserai/access';
import { mostChanges, hostRole } from '../../domain/what-if/roles';
import type { WhatIf } from '../../store/what-if/what-ifs';

/** The organiser, and from the proposal on each host touched; there are never more of them than changes. */
export const resourceOf = ({ organiserId, hostIds }: Pick<WhatIf, 'organiserId' | 'hostIds'>): Resource => ({
  parties: { organiser: organiserId, ...Object.fromEntries(hostIds.slice(0, mostChanges).map((hostId, at) => [hostRole(at), hostId])) },
  readBy: 'read-what-if',
});
