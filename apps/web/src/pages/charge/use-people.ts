import { useQuery } from '@tanstack/react-query';
import { useActing } from '../../frame/acting';
import { useMe } from '../../frame/session';
import { useWords } from '../../texts/use-words';
import { mandatesQuery, shortRef } from '../contacts/directory';
import { peopleOf } from './charge';

/** What a choice of nobody is called in a form, where an empty value means that nothing has been chosen. */
export const NOBODY = 'nobody';

/**
 * The people of an organisation who may be put in charge. The directory tells them to whoever administers it; to others it tells
 * only of themselves, and `isWhole` says so.
 */
export function usePeople(organisationId: string) {
  const t = useWords('charge');
  const me = useMe();
  const { administrator } = useActing();
  const isWhole = administrator || me.mandates.some((mandate) => mandate.organisationId === organisationId && mandate.power === 'administer-organisation');
  const query = useQuery({ ...mandatesQuery(organisationId), enabled: isWhole });
  const known = query.data ? peopleOf(query.data, new Date()) : new Map<string, readonly string[]>();
  const own = me.mandates.filter((mandate) => mandate.organisationId === organisationId).map(({ power }) => power);
  const people = own.length === 0 || known.has(me.id) ? known : new Map([[me.id, own], ...known]);
  const powers = useWords('people');
  const label = (ref: string, held: readonly string[]) => `${ref === me.id ? t('you') : shortRef(ref)}: ${held.map((power) => powers(`power.${power}`)).join(', ')}`;
  return { isWhole, isPending: isWhole && query.isPending, options: [...[...people].map(([ref, held]) => ({ value: ref, label: label(ref, held) })), { value: NOBODY, label: t('nobody') }] };
}
