import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useGo } from '../../frame/link';
import { DraftForm } from '../../parts/draft-form';
import { NumberField } from '../../parts/fields';
import { FormDialog } from '../tours/form-dialog';
import type { Offer } from '../tours/touring';

const USUAL_DAYS = 14;
const MOST_DAYS = 365;

/** One set goes on the road: how long it needs at least between two venues, and hosts may hold dates. */
export function PlanTourForm({ offer, close }: { offer: Offer; close: () => void }) {
  const { t } = useTranslation('offers');
  const go = useGo();
  return (
    <FormDialog title={t('do.plan-tour')} close={close}>
      <DraftForm<{ leastTurnaroundDays?: number }>
        name={`plan.${offer.id}`}
        initial={{ leastTurnaroundDays: USUAL_DAYS }}
        submit={t('do.plan-tour')}
        changes={[['tours'], ['tours', 'of', offer.id]]}
        done={t('done.plan-tour')}
        check={({ leastTurnaroundDays: days }) => (days !== undefined && days <= MOST_DAYS ? [] : [{ field: 'leastTurnaroundDays', reason: t('plan.out') }])}
        send={({ leastTurnaroundDays = 0 }, meta) => answerOf(api.POST('/api/touring/tours', { headers: commandHeaders(meta), body: { offerId: offer.id, leastTurnaroundDays } }))}
        onDone={(tour) => go(`/tours/${(tour as { id: string }).id}`)}
        cancel={close}
      >
        <NumberField name="leastTurnaroundDays" label={t('plan.turnaround')} hint={t('plan.turnaround.hint')} unit={t('plan.days')} required />
      </DraftForm>
    </FormDialog>
  );
}
