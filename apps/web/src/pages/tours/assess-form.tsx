import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders, type BodyOf } from '../../api/client';
import { addDaysTo, todayIn } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, DayField, LinesField } from '../../parts/fields';
import { When } from '../../parts/when';
import { needsMet, reportIsFresh } from './facility-gaps';
import { FormDialog } from './form-dialog';
import { NeedsList } from './needs-list';
import { changedBy, ruleInForce, spaceQuery, type StopInFull } from './touring';
import type { Bench } from './use-bench';
import css from './tours.module.css';

interface Values {
  readonly verdict?: 'passed' | 'conditional' | 'failed';
  readonly conditions: { readonly measures?: string; readonly by?: 'organiser' | 'host'; readonly due?: string };
}

type Body = BodyOf<'/api/touring/stops/{id}/assess-facility', 'post'>;

const bodyOf = ({ verdict, conditions }: Values): Body => ({ verdict, ...(verdict === 'conditional' && { conditions }) }) as Body;

/** The registrar's verdict on the venue, beside what the work needs and what the facility report gives. */
export function AssessForm({ bench, stop, close }: { bench: Bench; stop: StopInFull; close: () => void }) {
  const { t } = useTranslation('tours');
  const space = useQuery(spaceQuery(stop.spaceId)).data;
  const today = todayIn(stop.zone, bench.now);
  const months = ruleInForce(bench.rules, 'facility-report-age', today).value;
  const needs = space && bench.offer ? needsMet(bench.offer.needs, space) : [];
  const fresh = space?.reportDate !== undefined && reportIsFresh(space.reportDate, today, months);
  const missing = (field: string) => ({ field, reason: t('assess.missing') });
  const check = ({ verdict, conditions: { measures, by, due } }: Values) => {
    if (!verdict) return [missing('verdict')];
    if (verdict === 'passed' && needs.some(({ met }) => !met)) return [{ field: 'verdict', reason: t('assess.gaps') }];
    if (verdict !== 'failed' && space && !fresh) return [{ field: 'verdict', reason: t('assess.old', { count: months }) }];
    if (verdict !== 'conditional') return [];
    return [...(measures?.trim() ? [] : [missing('conditions.measures')]), ...(by ? [] : [missing('conditions.by')]), ...(due && due >= today ? [] : [{ field: 'conditions.due', reason: t('assess.due') }])];
  };
  const choices = (['passed', 'conditional', 'failed'] as const).map((value) => ({ value, label: t(`verdict.${value}`) }));
  const parties = (['host', 'organiser'] as const).map((value) => ({ value, label: t(`party.${value}`) }));
  return (
    <FormDialog title={t('do.assess')} close={close} wide>
      {space && (
        <div className={css.formFacts}>
          <NeedsList needs={needs} />
          <p className="small dim">
            {space.name} · {t('assess.report')} {space.reportDate && <When at={space.reportDate} weekday={false} />}
            {space.reportDate && !fresh && <b className="t-madder"> {t('assess.old', { count: months })}</b>}
          </p>
        </div>
      )}
      <DraftForm<Values>
        name={`assess.${stop.id}`}
        initial={{ conditions: { by: 'host', due: addDaysTo(stop.delivery, -30) > today ? addDaysTo(stop.delivery, -30) : today } }}
        submit={t('assess.submit')}
        version={stop.version}
        changes={changedBy(stop)}
        done={t('done.assess')}
        check={check}
        send={(values, meta) => answerOf(api.POST('/api/touring/stops/{id}/assess-facility', { params: { path: { id: stop.id } }, headers: commandHeaders(meta), body: bodyOf(values) }))}
        onDone={close}
        cancel={close}
      >
        {({ verdict }) => (
          <>
            <ChoiceField name="verdict" label={t('assess.verdict')} options={choices} hint={verdict && t(`verdict.${verdict}.means`)} required />
            {verdict === 'conditional' && (
              <>
                <LinesField name="conditions.measures" label={t('assess.measures')} rows={3} required />
                <ChoiceField name="conditions.by" label={t('assess.by')} options={parties} required />
                <DayField name="conditions.due" label={t('assess.until')} min={today} required />
              </>
            )}
          </>
        )}
      </DraftForm>
    </FormDialog>
  );
}
