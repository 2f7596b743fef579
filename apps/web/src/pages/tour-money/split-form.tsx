import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { todayIn } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, DayField, NumberField, TextField } from '../../parts/fields';
import { CURRENCIES } from '../offers/currencies';
import { FormDialog } from '../tours/form-dialog';
import type { Tour } from '../tours/touring';
import { useOrganisations } from '../tours/use-bench';
import { placesOf, rateFrom } from './split-values';
import type { Cost, SplitAsked } from './tour-money';

const TRANSPORT = ['fair', 'equal', 'by-weeks', 'outgoing-leg'] as const;
const REST = ['equal', 'by-weeks', 'hybrid'] as const;

interface Values {
  readonly currency?: string;
  readonly transport?: SplitAsked['transport'];
  readonly rest?: SplitAsked['rest'];
  readonly equalPercent?: number;
  readonly rateDay?: string;
  readonly rateSource?: string;
  /** By currency, as typed: "0.0062". */
  readonly rates?: Readonly<Record<string, string>>;
}

interface SplitFormProps {
  readonly tour: Tour;
  readonly costs: readonly Cost[];
  readonly close: () => void;
  readonly onDone: () => void;
}

/** How the shared costs are to be divided; each foreign currency asks for a rate that then stays as it is. */
export function SplitForm({ tour, costs, close, onDone }: SplitFormProps) {
  const { t } = useTranslation('tour-money');
  const hosts = useOrganisations([tour.organiserId, ...tour.stops.map(({ hostId }) => hostId)]);
  const used = [...new Set(costs.filter(({ sharing, corrected }) => sharing === 'shared' && !corrected).map(({ amount }) => amount.currency))].sort();
  const foreign = (currency: string | undefined) => used.filter((one) => one !== currency);
  const asked = ({ currency = 'EUR', transport = 'fair', rest = 'equal', equalPercent = 50, rateDay = '', rateSource = '', rates = {} }: Values): SplitAsked => ({
    currency, transport, rest, equalBasisPoints: Math.min(100, equalPercent) * 100,
    rates: foreign(currency).flatMap((from) => rateFrom(rates[from] ?? '', { from, to: currency, day: rateDay, source: rateSource })),
    ...placesOf(tour, hosts),
  });
  return (
    <FormDialog title={t('split.propose')} close={close} wide>
      <DraftForm<Values>
        name={`split.${tour.id}`}
        initial={{ currency: used[0] ?? 'EUR', transport: 'fair', rest: 'equal', equalPercent: 50, rateDay: todayIn('UTC', new Date()) }}
        submit={t('split.propose')}
        changes={[['cost-splits', tour.id]]}
        done={t('done.split')}
        send={(values, meta) => answerOf(api.POST('/api/touring/tours/{id}/cost-splits', { params: { path: { id: tour.id } }, headers: commandHeaders(meta), body: asked(values) }))}
        onDone={() => (onDone(), close())}
        cancel={close}
      >
        {(values) => (
          <>
            <ChoiceField name="transport" label={t('split.transport')} options={TRANSPORT.map((value) => ({ value, label: t(`formula.${value}`) }))} required />
            <ChoiceField name="rest" label={t('split.rest')} options={REST.map((value) => ({ value, label: t(`formula.${value}`) }))} required />
            {values.rest === 'hybrid' && <NumberField name="equalPercent" label={t('split.equal-part')} unit="%" />}
            <ChoiceField name="currency" label={t('split.currency')} options={CURRENCIES.map((value) => ({ value, label: value }))} required />
            {foreign(values.currency).map((from) => <TextField key={from} name={`rates.${from}`} label={t('split.rate', { from, to: values.currency })} required />)}
            {foreign(values.currency).length > 0 && <DayField name="rateDay" label={t('split.rate-day')} required />}
            {foreign(values.currency).length > 0 && <TextField name="rateSource" label={t('split.rate-source')} required />}
          </>
        )}
      </DraftForm>
    </FormDialog>
  );
}
