import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { daysBetween } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { MoneyField, NumberField } from '../../parts/fields';
import { CURRENCIES } from '../offers/currencies';
import { FormDialog } from '../tours/form-dialog';
import { changedBy, type Stay } from './road';

interface Values {
  readonly visitors?: number;
  readonly openingDays?: number;
  readonly income?: { readonly minor: number; readonly currency: string };
  readonly incidents?: number;
}

/** What the host reports at the end. */
export function FinalReportForm({ stay, close }: { stay: Stay; close: () => void }) {
  const { t } = useTranslation('road');
  const check = (values: Values) => (['visitors', 'openingDays', 'income', 'incidents'] as const).filter((field) => values[field] === undefined).map((field) => ({ field, reason: t('leg.missing') }));
  return (
    <FormDialog title={t('do.report')} close={close}>
      <DraftForm<Values>
        name={`report.${stay.id}`}
        initial={{ openingDays: daysBetween(stay.opening, stay.closing), incidents: stay.incidents.length }}
        submit={t('do.report')}
        version={stay.version}
        changes={changedBy(stay)}
        done={t('done.report')}
        check={check}
        send={({ visitors, openingDays, income, incidents }, meta) =>
          answerOf(api.POST('/api/touring/stays/{id}/report', { params: { path: { id: stay.id } }, headers: commandHeaders(meta), body: { visitors: visitors!, openingDays: openingDays!, income: income!, incidents: incidents! } }))
        }
        onDone={close}
        cancel={close}
      >
        <NumberField name="visitors" label={t('report.visitors')} required />
        <NumberField name="openingDays" label={t('report.days')} required />
        <MoneyField name="income" label={t('report.income')} currencies={CURRENCIES} required />
        <NumberField name="incidents" label={t('report.incidents')} required />
      </DraftForm>
    </FormDialog>
  );
}
