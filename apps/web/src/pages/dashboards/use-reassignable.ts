import { useActing } from '../../frame/acting';
import { chargedBy, type Seen, sidesFor } from '../charge/charge';

/** Whether the user may say who is in charge of an instance, for one of its sides at least. */
export function useReassignable(): (instance: Seen & { readonly endedAt: string | null }) => boolean {
  const { administrator, organisation, powers } = useActing();
  return (instance) => {
    const thing = instance.endedAt === null ? chargedBy(instance) : null;
    return thing !== null && sidesFor(thing, { administrator, organisationId: organisation?.id, powers }).length > 0;
  };
}
