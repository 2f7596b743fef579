import { useTranslation } from 'react-i18next';
import { DraftForm } from '../../parts/draft-form';
import type { CommandMeta } from '../../parts/use-command';
import { OfferFields } from './offer-fields';
import { bodyOf, problemsOf, type OfferBody, type OfferValues } from './offer-values';

interface OfferFormProps {
  readonly name: string;
  readonly initial: OfferValues;
  readonly submit: string;
  readonly version?: number;
  readonly changes: readonly (readonly unknown[])[];
  readonly send: (body: OfferBody, meta: CommandMeta) => Promise<unknown>;
  readonly onDone: (offer: { readonly id: string }) => void;
  readonly cancel: () => void;
}

/** The one form of an offer, new or revised: its terms are sent whole. */
export function OfferForm({ send, onDone, ...props }: OfferFormProps) {
  const { t } = useTranslation('offers');
  return (
    <DraftForm<OfferValues>
      {...props}
      done={t('done.kept')}
      check={(values) => problemsOf(values).map(({ field, problem }) => ({ field, reason: problem === 'missing' ? t('problem.missing', { field: t(`short.${field.replace(/\.\d+\./, '.')}` as 'short.title', { defaultValue: field }) }) : t(`problem.${problem}`) }))}
      send={(values, meta) => send(bodyOf(values), meta)}
      onDone={(answer) => onDone(answer as { id: string })}
    >
      {(values) => <OfferFields values={values} />}
    </DraftForm>
  );
}
