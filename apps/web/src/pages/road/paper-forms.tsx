import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders, type BodyOf } from '../../api/client';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, DayField, MoneyField, TextField } from '../../parts/fields';
import { CURRENCIES } from '../offers/currencies';
import { FormDialog } from '../tours/form-dialog';
import { changedBy, type Stay } from './road';
import css from './road.module.css';

interface Props {
  readonly stay: Stay;
  readonly close: () => void;
}
type Cover = BodyOf<'/api/touring/stays/{id}/covers', 'post'>;
type Document = Omit<BodyOf<'/api/touring/stays/{id}/documents', 'post'>, 'objectIds'>;

const TYPES = ['commercial', 'state-indemnity', 'self'] as const;
const KINDS = ['cites-permit', 'export-licence', 'import-licence', 'immunity', 'indemnity', 'customs', 'loan-consent', 'other'] as const;

/** A certificate of insurance or indemnity, from nail to nail. */
export function CoverForm({ stay, close }: Props) {
  const { t } = useTranslation('road');
  const needed = ['type', 'insurer', 'policyNumber', 'agreedValue', 'from', 'to'] as const;
  return (
    <FormDialog title={t('cover.add')} close={close} wide>
      <DraftForm<Partial<Cover>>
        name={`cover.${stay.id}`}
        initial={{ type: 'commercial', agreedValue: stay.insuredValue, from: stay.delivery, to: stay.dispatch }}
        submit={t('cover.add')}
        version={stay.version}
        changes={changedBy(stay)}
        done={t('done.cover')}
        check={(values) => needed.filter((field) => !values[field]).map((field) => ({ field, reason: t('leg.missing') }))}
        send={(values, meta) => answerOf(api.POST('/api/touring/stays/{id}/covers', { params: { path: { id: stay.id } }, headers: commandHeaders(meta), body: values as Cover }))}
        onDone={close}
        cancel={close}
      >
        <ChoiceField name="type" label={t('cover.type')} options={TYPES.map((value) => ({ value, label: t(`cover.type.${value}`) }))} required />
        <TextField name="insurer" label={t('cover.insurer')} maxLength={200} required />
        <TextField name="policyNumber" label={t('cover.policy')} maxLength={100} required />
        <MoneyField name="agreedValue" label={t('cover.value')} currencies={CURRENCIES} required />
        <div className={css.two}>
          <DayField name="from" label={t('cover.from')} required />
          <DayField name="to" label={t('cover.to')} required />
        </div>
      </DraftForm>
    </FormDialog>
  );
}

/** A permit or licence, as soon as it is known to be needed; its days are filled in as they come. */
export function DocumentForm({ stay, close }: Props) {
  const { t } = useTranslation('road');
  return (
    <FormDialog title={t('document.add')} close={close} wide>
      <DraftForm<Partial<Document>>
        name={`document.${stay.id}`}
        initial={{}}
        submit={t('document.add')}
        version={stay.version}
        changes={changedBy(stay)}
        done={t('done.document')}
        check={({ kind }) => (kind ? [] : [{ field: 'kind', reason: t('leg.missing') }])}
        send={(values, meta) => answerOf(api.POST('/api/touring/stays/{id}/documents', { params: { path: { id: stay.id } }, headers: commandHeaders(meta), body: { ...given(values), objectIds: [] } as never }))}
        onDone={close}
        cancel={close}
      >
        <ChoiceField name="kind" label={t('document.kind')} options={KINDS.map((value) => ({ value, label: t(`document.kind.${value}`) }))} required />
        <TextField name="authority" label={t('document.authority')} maxLength={200} />
        <TextField name="number" label={t('document.number')} maxLength={100} />
        <div className={css.two}>
          <DayField name="appliedOn" label={t('document.appliedOn')} />
          <DayField name="issuedOn" label={t('document.issuedOn')} />
          <DayField name="expiresOn" label={t('document.expiresOn')} />
        </div>
      </DraftForm>
    </FormDialog>
  );
}

/** What was left empty is not known, and is not sent. */
const given = <T extends object>(values: T): T => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as T;
