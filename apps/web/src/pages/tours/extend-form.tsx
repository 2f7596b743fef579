import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { addDaysTo, todayIn } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { DayField } from '../../parts/fields';
import { When } from '../../parts/when';
import { cityOf } from '../../parts/reading';
import { FormDialog } from './form-dialog';
import { endOfDay, latestDay } from './instants';
import { changedBy, ruleInForce, type StopInFull } from './touring';
import type { Bench } from './use-bench';

const USUAL_DAYS = 14;

/** More time for a hold: until the end of a day in the host's zone. */
export function ExtendForm({ bench, stop, close }: { bench: Bench; stop: StopInFull; close: () => void }) {
  const { t } = useTranslation('tours');
  const endsOn = todayIn(stop.zone, new Date(stop.expiresAt ?? bench.now));
  const longest = ruleInForce(bench.rules, 'longest-hold', endsOn);
  const latest = latestDay(todayIn(stop.zone, new Date(stop.placedAt)), longest.value - 1, stop.delivery);
  const usual = addDaysTo(endsOn, USUAL_DAYS);
  return (
    <FormDialog title={t('do.extend')} close={close}>
      <p className="dim">
        {t('extend.now')} {stop.expiresAt && <When at={stop.expiresAt} zone={stop.zone} />}
      </p>
      <DraftForm
        name={`extend.${stop.id}`}
        initial={{ until: usual > latest ? latest : usual }}
        submit={t('do.extend')}
        version={stop.version}
        changes={changedBy(stop)}
        done={t('done.extend')}
        check={({ until }) => (until > endsOn && until <= latest ? [] : [{ field: 'until', reason: t('extend.out', { from: addDaysTo(endsOn, 1), latest }) }])}
        send={({ until }, meta) => answerOf(api.POST('/api/touring/stops/{id}/extend-hold', { params: { path: { id: stop.id } }, headers: commandHeaders(meta), body: { until: endOfDay(until, stop.zone) } }))}
        onDone={close}
        cancel={close}
      >
        <DayField name="until" label={t('extend.until')} hint={t('extend.hint', { latest, city: cityOf(stop.zone), days: longest.value })} min={addDaysTo(endsOn, 1)} max={latest} required />
      </DraftForm>
    </FormDialog>
  );
}
