import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { todayIn } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, NumberField } from '../../parts/fields';
import { FormDialog } from '../tours/form-dialog';
import type { Carbon, StatementAsked } from './tour-money';

type Journey = StatementAsked['journeys'][number];
const MODES = ['rail', 'coach', 'road', 'sea', 'air'] as const;

interface Values extends Partial<Omit<StatementAsked, 'journeys'>> {
  /** One more journey; those that were stated before stay. */
  readonly journey?: Partial<Journey>;
}

/** What the organiser states of reuse, and journeys that no transport tells of. */
export function StatementForm({ carbon, close }: { carbon: Carbon; close: () => void }) {
  const { t } = useTranslation('tour-money');
  const before: Journey[] = carbon.journeys.map(({ people, km, mode, day }) => ({ people, km, mode, day }));
  const body = ({ journey, cratesTotal = 0, cratesReused = 0, setKg = 0, setReusedKg = 0 }: Values): StatementAsked => ({
    cratesTotal, cratesReused, setKg, setReusedKg,
    journeys: journey?.people && journey.km && journey.mode ? [...before, { people: journey.people, km: journey.km, mode: journey.mode, day: todayIn('UTC', new Date()) }] : before,
  });
  return (
    <FormDialog title={t('statement')} close={close}>
      <DraftForm<Values>
        name={`statement.${carbon.tourId}`}
        initial={carbon.reuse ? { cratesTotal: carbon.reuse.cratesTotal, cratesReused: carbon.reuse.cratesReused, setKg: carbon.reuse.setKg, setReusedKg: carbon.reuse.setReusedKg } : {}}
        submit={t('statement')}
        changes={[['carbon', carbon.tourId]]}
        done={t('done.statement')}
        send={(values, meta) => answerOf(api.POST('/api/touring/tours/{id}/carbon/statement', { params: { path: { id: carbon.tourId } }, headers: commandHeaders(meta), body: body(values) }))}
        onDone={close}
        cancel={close}
      >
        <NumberField name="cratesTotal" label={t('statement.crates')} />
        <NumberField name="cratesReused" label={t('statement.crates-reused')} />
        <NumberField name="setKg" label={t('statement.set')} unit="kg" />
        <NumberField name="setReusedKg" label={t('statement.set-reused')} unit="kg" />
        <h3>{t('statement.journey')}</h3>
        <NumberField name="journey.people" label={t('statement.people')} />
        <NumberField name="journey.km" label={t('statement.km')} unit="km" />
        <ChoiceField name="journey.mode" label={t('leg.mode')} options={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))} />
      </DraftForm>
    </FormDialog>
  );
}
