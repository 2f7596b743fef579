import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import { todayIn } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, DayField, LinesField, MoneyField } from '../../parts/fields';
import { dayInWords } from '../../parts/reading';
import { CURRENCIES } from '../offers/currencies';
import { FormDialog } from '../tours/form-dialog';
import type { Tour } from '../tours/touring';
import type { Cost, CostAsked } from './tour-money';

const KINDS = ['transport', 'packing', 'customs', 'insurance', 'couriers', 'storage', 'catalogue', 'installation', 'guards', 'marketing', 'other'] as const;
const SHARINGS = ['shared', 'own'] as const;

/** Who pays writes it down: a host of its own stops, the organiser of any. */
export function CostForm({ tour, corrects, close }: { tour: Tour; corrects: Cost | null; close: () => void }) {
  const { t } = useTranslation('tour-money');
  const { organisation } = useActing();
  const stops = tour.stops.filter(({ state, hostId }) => ['confirmed', 'concluded', 'cancelled'].includes(state) && (tour.organiserId === organisation?.id || hostId === organisation?.id));
  const initial: Partial<CostAsked> = corrects
    ? { kind: corrects.kind, sharing: corrects.sharing, amount: corrects.amount, incurredOn: corrects.incurredOn, remark: corrects.remark, ...(corrects.stopId !== null && { stopId: corrects.stopId }), corrects: corrects.id }
    : { sharing: 'shared', incurredOn: todayIn('UTC', new Date()) };
  const needed = ['kind', 'sharing', 'amount', 'incurredOn', 'remark'] as const;
  return (
    <FormDialog title={t(corrects ? 'cost.correct' : 'cost.record')} close={close}>
      <DraftForm<Partial<CostAsked>>
        name={`cost.${tour.id}.${corrects?.id ?? 'new'}`}
        initial={initial}
        submit={t(corrects ? 'cost.correct' : 'cost.record')}
        changes={[['tour-costs', tour.id]]}
        done={t('done.cost')}
        check={(values) => needed.filter((field) => values[field] === undefined || values[field] === '').map((field) => ({ field, reason: t('missing') }))}
        send={(values, meta) => answerOf(api.POST('/api/touring/tours/{id}/costs', { params: { path: { id: tour.id } }, headers: commandHeaders(meta), body: values as CostAsked }))}
        onDone={close}
        cancel={close}
      >
        <ChoiceField name="kind" label={t('cost.kind')} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} required />
        <ChoiceField name="sharing" label={t('cost.sharing')} options={SHARINGS.map((value) => ({ value, label: t(`sharing.${value}`) }))} required />
        <MoneyField name="amount" label={t('cost.amount')} currencies={CURRENCIES} required />
        <DayField name="incurredOn" label={t('cost.day')} required />
        <ChoiceField name="stopId" label={t('cost.stop')} options={stops.map(({ id, opening }) => ({ value: id, label: dayInWords(opening, { weekday: false }) }))} />
        <LinesField name="remark" label={t('cost.remark')} rows={2} maxLength={2_000} required />
      </DraftForm>
    </FormDialog>
  );
}
