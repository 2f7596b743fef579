import { answerOf, api, commandHeaders } from '../../api/client';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, NumberField } from '../../parts/fields';
import { useWords } from '../../texts/use-words';
import { CURRENCIES } from '../offers/currencies';
import { FormDialog } from '../tours/form-dialog';
import { at, changedBy, type DealBody, type Engagement } from './performing';
import css from './performing.module.css';

const KINDS = ['rental', 'fee', 'split', 'guarantee-vs-split', 'guarantee-plus-split', 'first-call'] as const;
/** The terms that each kind needs; those of others are not asked for. */
const TERMS = {
  rental: ['rentMinor'], fee: ['feePerShowMinor'], split: ['companyShareBasisPoints'], 'guarantee-vs-split': ['guaranteeMinor', 'companyShareBasisPoints'],
  'guarantee-plus-split': ['guaranteeMinor', 'companyShareBasisPoints', 'breakEvenMinor'], 'first-call': ['guaranteeMinor', 'secondCallMinor', 'companyShareBasisPoints'],
} as const;
const ALWAYS = ['royaltyBasisPoints', 'perDiemMinor', 'advanceMinor', 'withholdingBasisPoints'] as const;
const BURDENS = ['fee', 'perDiem', 'travel', 'accommodation'] as const;

type Terms = Partial<Omit<DealBody, 'payers' | 'exclusivity'>>;
type Values = Terms & { readonly payers: DealBody['payers']; readonly exclusivity: Partial<DealBody['exclusivity']> };

const unitOf = (term: string, t: (key: string) => string): string => t(term.endsWith('BasisPoints') ? 'unit.basis-points' : 'unit.minor');

/** The presenter writes the deal; both agree to it afterwards, by its very terms. */
export function DealForm({ engagement, close }: { engagement: Engagement; close: () => void }) {
  const t = useWords('performing');
  const { deal } = engagement;
  const known = deal === null ? {} : Object.fromEntries(Object.entries(deal).filter(([, value]) => value !== null));
  const payers = Object.fromEntries(Object.entries(deal?.payers ?? {}).filter(([, value]) => value !== null));
  const initial = { kind: 'fee', currency: 'EUR', royaltyBasisPoints: 0, perDiemMinor: 0, advanceMinor: 0, withholdingBasisPoints: 0, exclusivity: { radiusKm: 50, daysBefore: 30, daysAfter: 30 }, ...known, payers } as Values;
  const bodyOf = (values: Values): DealBody => {
    const terms = Object.fromEntries(TERMS[values.kind!].map((term) => [term, values[term]]));
    return { kind: values.kind!, currency: values.currency!, ...Object.fromEntries(ALWAYS.map((term) => [term, values[term] ?? 0])), ...terms, payers: values.payers, exclusivity: values.exclusivity } as DealBody;
  };
  return (
    <FormDialog title={t('deal.write')} close={close} wide>
      <DraftForm<Values>
        name={`deal.${engagement.id}`}
        initial={initial}
        submit={t('deal.write')}
        version={engagement.version}
        changes={changedBy(engagement)}
        done={t('done.part')}
        check={({ kind, exclusivity, ...values }) => [
          ...TERMS[kind!].filter((term) => values[term] === undefined).map((field) => ({ field, reason: t('needed') })),
          ...(['radiusKm', 'daysBefore', 'daysAfter'] as const).filter((field) => exclusivity[field] === undefined).map((field) => ({ field: `exclusivity.${field}`, reason: t('needed') })),
        ]}
        send={(values, meta) => answerOf(api.PUT('/api/touring/engagements/{id}/deal', { ...at(engagement.id), headers: commandHeaders(meta), body: bodyOf(values) }))}
        onDone={close}
        cancel={close}
      >
        {({ kind }) => (
          <>
            <ChoiceField name="kind" label={t('deal.kind')} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} required />
            <ChoiceField name="currency" label={t('deal.currency')} options={CURRENCIES.map((value) => ({ value, label: value }))} required />
            <div className={css.two}>
              {[...TERMS[kind ?? 'fee'], ...ALWAYS].map((term) => <NumberField key={term} name={term} label={t(`term.${term}`)} unit={unitOf(term, t)} />)}
              {BURDENS.map((burden) => <ChoiceField key={burden} name={`payers.${burden}`} label={t(`burden.${burden}`)} options={(['host', 'organiser'] as const).map((value) => ({ value, label: t(`side.${value}`) }))} />)}
              <NumberField name="exclusivity.radiusKm" label={t('exclusivity.radius')} unit="km" required />
              <NumberField name="exclusivity.daysBefore" label={t('exclusivity.before')} required />
              <NumberField name="exclusivity.daysAfter" label={t('exclusivity.after')} required />
            </div>
          </>
        )}
      </DraftForm>
    </FormDialog>
  );
}
