import { answerOf, api, commandHeaders } from '../../api/client';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, DayField } from '../../parts/fields';
import { useWords } from '../../texts/use-words';
import { FormDialog } from '../tours/form-dialog';
import { at, changedBy, type Engagement } from './performing';

type Grant = Engagement['rights'][number];
interface Values {
  readonly kind?: Grant['kind'];
  readonly needed: 'yes' | 'no';
  readonly from?: string;
  readonly to?: string;
}

/** Whose right is granted for the country of this stage, or that the evening has none of it. */
export function RightForm({ engagement, close }: { engagement: Engagement; close: () => void }) {
  const t = useWords('performing');
  const others = (kind: Grant['kind']) => engagement.rights.filter((right) => right.kind !== kind).map(({ from, to, territories, ...right }) => ({ ...right, territories: [...territories], ...(from !== null && { from }), ...(to !== null && { to }) }));
  const grantOf = ({ kind, needed, from, to }: Values) => ({ kind: kind!, needed: needed === 'yes', territories: needed === 'yes' ? [engagement.country] : [], ...(needed === 'yes' && { from, to }) });
  return (
    <FormDialog title={t('right.write')} close={close}>
      <DraftForm<Values>
        name={`right.${engagement.id}`}
        initial={{ needed: 'yes', from: engagement.firstDay, to: engagement.dayAfter }}
        submit={t('right.write')}
        version={engagement.version}
        changes={changedBy(engagement)}
        done={t('done.part')}
        check={({ kind }) => (kind === undefined ? [{ field: 'kind', reason: t('needed') }] : [])}
        send={(values, meta) => answerOf(api.PUT('/api/touring/engagements/{id}/rights', { ...at(engagement.id), headers: commandHeaders(meta), body: { grants: [...others(values.kind!), grantOf(values)] } }))}
        onDone={close}
        cancel={close}
      >
        <ChoiceField name="kind" label={t('right.which')} options={(['play', 'music', 'projection'] as const).map((value) => ({ value, label: t(`right.${value}`) }))} required />
        <ChoiceField name="needed" label={t('right.needed')} options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))} required />
        <DayField name="from" label={t('right.from')} />
        <DayField name="to" label={t('right.to')} />
      </DraftForm>
    </FormDialog>
  );
}
