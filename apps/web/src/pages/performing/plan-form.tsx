import { answerOf, api, commandHeaders, type BodyOf } from '../../api/client';
import { addDaysTo } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { DayField, NumberField, TextField } from '../../parts/fields';
import { useWords } from '../../texts/use-words';
import { FormDialog } from '../tours/form-dialog';
import { at, changedBy, type Engagement, instantAt, isTime } from './performing';
import css from './performing.module.css';

type Body = BodyOf<'/api/touring/engagements/{id}/plan', 'put'>;
const TIMES = ['call', 'out', 'opens', 'closes'] as const;
interface Values extends Partial<Record<(typeof TIMES)[number], string>> {
  readonly arrives?: string;
  readonly leaves?: string;
  readonly short?: number;
  readonly long?: number;
}

/** The days of the run by the clock of the house; work that ends past midnight ends on the next day. */
function callsOf({ firstDay, dayAfter, zone }: Engagement, { call, out, opens, closes }: Values): Body['calls'] {
  if (!call || !out || !opens || !closes) return [];
  const days: string[] = [];
  for (let day = firstDay; day < dayAfter; day = addDaysTo(day, 1)) days.push(day);
  const later = (day: string, time: string, than: string) => instantAt(time > than ? day : addDaysTo(day, 1), time, zone);
  return days.map((day) => ({ callAt: instantAt(day, call, zone), getOutEndsAt: later(day, out, call), opensAt: instantAt(day, opens, zone), closesAt: later(day, closes, opens) }));
}

/** Travellers are numbers, the same on every engagement of the tour; first those whom the ninety days bind. */
export function PlanForm({ engagement, close }: { engagement: Engagement; close: () => void }) {
  const t = useWords('performing');
  const { plan } = engagement;
  const bodyOf = (values: Values): Body => {
    const { arrives, leaves, short = 0, long = 0 } = values;
    const calls = callsOf(engagement, values);
    const kept = (plan?.calls ?? []).map(({ travelHours, ...one }) => ({ ...one, ...(travelHours !== null && { travelHours }) }));
    return { arrives: arrives!, leaves: leaves!, travellers: Array.from({ length: short + long }, (_, index) => ({ number: index + 1, isShortStay: index < short })), calls: calls.length > 0 ? calls : kept };
  };
  const counted = (isShort: boolean) => plan?.travellers.filter(({ isShortStay }) => isShortStay === isShort).length;
  return (
    <FormDialog title={t('plan.write')} close={close} wide>
      <DraftForm<Values>
        name={`plan.${engagement.id}`}
        initial={{ arrives: plan?.arrives ?? addDaysTo(engagement.firstDay, -1), leaves: plan?.leaves ?? engagement.dayAfter, short: counted(true), long: counted(false) }}
        submit={t('plan.write')}
        version={engagement.version}
        changes={changedBy(engagement)}
        done={t('done.part')}
        check={(values) => [
          ...(['arrives', 'leaves'] as const).filter((field) => !values[field]).map((field) => ({ field, reason: t('needed') })),
          ...((values.short ?? 0) + (values.long ?? 0) === 0 ? [{ field: 'short', reason: t('needed') }] : []),
          ...TIMES.filter((field) => values[field] && !isTime(values[field])).map((field) => ({ field, reason: t('enquiry.time.wrong') })),
        ]}
        send={(values, meta) => answerOf(api.PUT('/api/touring/engagements/{id}/plan', { ...at(engagement.id), headers: commandHeaders(meta), body: bodyOf(values) }))}
        onDone={close}
        cancel={close}
      >
        <div className={css.two}>
          <DayField name="arrives" label={t('plan.arrives')} required />
          <DayField name="leaves" label={t('plan.leaves')} required />
          <NumberField name="short" label={t('plan.short')} />
          <NumberField name="long" label={t('plan.long')} />
          {TIMES.map((time) => <TextField key={time} name={time} label={t(`plan.${time}`)} maxLength={5} />)}
        </div>
      </DraftForm>
    </FormDialog>
  );
}
