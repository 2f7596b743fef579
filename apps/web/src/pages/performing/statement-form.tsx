import { answerOf, api, commandHeaders, type BodyOf } from '../../api/client';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, NumberField, TextField } from '../../parts/fields';
import { useWords } from '../../texts/use-words';
import { FormDialog } from '../tours/form-dialog';
import { at, changedBy, type Engagement } from './performing';
import css from './performing.module.css';

type Body = BodyOf<'/api/touring/engagements/{id}/statement', 'put'>;
interface Values extends Partial<Omit<Body, 'costs'>> {
  readonly cost?: { readonly title?: string; readonly minor?: number; readonly paidBy?: 'host' | 'organiser' };
}

/** What was taken, and what goes off before the split; a cost that is written here stands beside those that were there. */
export function StatementForm({ engagement, close }: { engagement: Engagement; close: () => void }) {
  const t = useWords('performing');
  const { statement } = engagement;
  const bodyOf = ({ tickets, grossMinor, taxMinor, cardFeesMinor, cost }: Values): Body => {
    const costs = (statement?.costs ?? []).filter(({ title }) => title !== cost?.title).map((one) => ({ ...one }));
    const added = cost?.title && cost.minor !== undefined ? [{ title: cost.title, minor: cost.minor, paidBy: cost.paidBy ?? ('host' as const) }] : [];
    return { tickets: tickets!, ...(grossMinor !== undefined && { grossMinor }), taxMinor: taxMinor ?? 0, cardFeesMinor: cardFeesMinor ?? 0, costs: [...costs, ...added] };
  };
  const minor = { unit: t('unit.minor') };
  return (
    <FormDialog title={t('statement.write')} close={close} wide>
      <DraftForm<Values>
        name={`statement.${engagement.id}`}
        initial={statement === null ? {} : { tickets: statement.tickets, ...(statement.grossMinor !== null && { grossMinor: statement.grossMinor }), taxMinor: statement.taxMinor, cardFeesMinor: statement.cardFeesMinor }}
        submit={t('statement.write')}
        version={engagement.version}
        changes={changedBy(engagement)}
        done={t('done.part')}
        check={({ tickets }) => (tickets === undefined ? [{ field: 'tickets', reason: t('needed') }] : [])}
        send={(values, meta) => answerOf(api.PUT('/api/touring/engagements/{id}/statement', { ...at(engagement.id), headers: commandHeaders(meta), body: bodyOf(values) }))}
        onDone={close}
        cancel={close}
      >
        <div className={css.two}>
          <NumberField name="tickets" label={t('statement.tickets')} required />
          <NumberField name="grossMinor" label={t('statement.gross')} {...minor} />
          <NumberField name="taxMinor" label={t('statement.tax')} {...minor} />
          <NumberField name="cardFeesMinor" label={t('statement.card-fees')} {...minor} />
          <TextField name="cost.title" label={t('statement.cost')} maxLength={200} />
          <NumberField name="cost.minor" label={t('statement.cost.amount')} {...minor} />
          <ChoiceField name="cost.paidBy" label={t('statement.cost.paid-by')} options={(['host', 'organiser'] as const).map((value) => ({ value, label: t(`side.${value}`) }))} />
        </div>
      </DraftForm>
    </FormDialog>
  );
}
