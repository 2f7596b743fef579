import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { todayIn } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { DayField } from '../../parts/fields';
import { Money } from '../../parts/money';
import { cityOf } from '../../parts/reading';
import { hostingFee } from './fee';
import { FormDialog } from './form-dialog';
import { endOfDay, latestDay } from './instants';
import { changedBy, ruleInForce, type StopInFull } from './touring';
import type { Bench } from './use-bench';
import { openDays, useWeeks, wholeStay } from './words';
import css from './tours.module.css';

/** The contract goes out: what it will say, what it reserves, and until when it may be signed. */
export function ContractForm({ bench, stop, close }: { bench: Bench; stop: StopInFull; close: () => void }) {
  const { t } = useTranslation('tours');
  const weeks = useWeeks();
  const today = todayIn(stop.zone, bench.now);
  const usual = ruleInForce(bench.rules, 'sign-by', today).value;
  const longest = ruleInForce(bench.rules, 'longest-sign-by', today).value;
  const latest = latestDay(today, longest - 1, stop.delivery);
  return (
    <FormDialog title={t('do.send-contract')} close={close}>
      <dl className={css.facts}>
        <dt>{t('contract.open')}</dt>
        <dd>
          {openDays(stop)}, {weeks(stop)}
        </dd>
        <dt>{t('contract.reserves')}</dt>
        <dd>{wholeStay(stop)}</dd>
        <dt>{t('contract.fee')}</dt>
        <dd>{bench.offer && (bench.offer.fee ? <Money amount={hostingFee(bench.offer, stop)} /> : t('fee.free'))}</dd>
      </dl>
      <p className={`dim ${css.formNote}`}>{t('contract.what')}</p>
      <DraftForm
        name={`contract.${stop.id}`}
        initial={{ signBy: latestDay(today, usual, stop.delivery) }}
        submit={t('do.send-contract')}
        version={stop.version}
        changes={changedBy(stop)}
        done={t('done.send-contract')}
        check={({ signBy }) => (signBy >= today && signBy <= latest ? [] : [{ field: 'signBy', reason: t('contract.out', { from: today, latest }) }])}
        send={({ signBy }, meta) => answerOf(api.POST('/api/touring/stops/{id}/send-contract', { params: { path: { id: stop.id } }, headers: commandHeaders(meta), body: { signBy: endOfDay(signBy, stop.zone) } }))}
        onDone={close}
        cancel={close}
      >
        <DayField name="signBy" label={t('contract.sign-by')} hint={t('contract.hint', { latest, city: cityOf(stop.zone), days: longest })} min={today} max={latest} required />
      </DraftForm>
    </FormDialog>
  );
}
