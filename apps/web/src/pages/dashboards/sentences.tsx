import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { Link } from '../../frame/link';
import { Icon } from '../../parts/icon';
import { numberInWords } from '../../parts/reading';
import type { Answer } from './figure-types';
import { listPath, pathWith, workflowOf } from './filters';
import { useDashboardSearch, useFigures } from './figures';
import { useHealth } from './health';
import { brokenIn, isReport } from './health-figures';
import { shortId, useInstancesBehind } from './instances';
import { Spark } from './spark';
import { useWords } from './words';
import css from './dashboards.module.css';

interface Sentence {
  readonly key: string;
  readonly count: number;
  readonly text: ReactNode;
  readonly more?: string;
  readonly to: string;
  /** Something is late or broken. */
  readonly bad?: boolean;
  readonly course?: readonly number[];
}

interface Props {
  readonly overview: Answer<'overview'>;
  readonly flow: Answer<'flow'> | undefined;
  readonly ageing: Answer<'ageing'> | undefined;
}

/** The five sentences: how much waits and is late, will be late, stands still, went a forbidden way, could not be read. */
export function Sentences(props: Props) {
  const sentences = [...useWorkSentences(props), ...useLogSentences(props), ...useLastSentence(props)];
  return (
    <ol className={css.five} style={{ ['--n' as string]: sentences.some(({ count }) => count >= 1000) ? '84px' : undefined }}>
      {sentences.map(({ key, count, text, more, to, bad, course }) => (
        <li key={key}>
          <Link to={to}>
            <span className={`${css.n} ${bad && count > 0 ? 't-madder' : ''}`}>{numberInWords(count)}</span>
            <p>
              {text} {more && <span>{more}</span>}
            </p>
            {course && course.length > 1 ? <Spark values={course} bad={bad} /> : <span />}
            <Icon name="right" />
          </Link>
        </li>
      ))}
    </ol>
  );
}

function useWorkSentences({ overview: { total, deadlines, stuck, forbidden }, flow, ageing }: Props): Sentence[] {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const search = useDashboardSearch();
  const oldest = ageing?.cases[0];
  const behind = useInstancesBehind({ ...search, standing: 'open' }, oldest !== undefined);
  const silent = behind.size > 0 && oldest ? (behind.get(`${oldest.workflow} ${oldest.caseName}`)?.title ?? shortId(oldest.caseName)) : '…';
  const things = words.things(total, workflowOf(search));
  const course = flow?.times.map((_, at) => flow.states.reduce((sum, { counts }) => sum + counts[at]!, 0));
  if (search.log) return [];
  return [
    {
      key: 'open',
      count: total,
      text: deadlines.breachedOpen > 0 ? <>{t('say.open', { count: total, things })}, <b className="t-madder">{t('say.late', { count: deadlines.breachedOpen })}</b>.</> : <>{t('say.open', { count: total, things })}{t('say.none-late')}</>,
      more: oldest && t('say.oldest', { age: words.duration(oldest.ageInStateMs), state: words.state(oldest.state), title: silent }),
      to: listPath(search, { standing: deadlines.breachedOpen > 0 ? 'breached' : 'open' }),
      bad: deadlines.breachedOpen > 0,
      course,
    },
    { key: 'risk', count: deadlines.atRisk, text: t('say.risk', { count: deadlines.atRisk }), more: t('say.on-track', { count: deadlines.onTrack }), to: listPath(search, { standing: 'at-risk' }) },
    { key: 'stuck', count: stuck, text: t('say.stuck', { count: stuck }), more: t('say.stuck.more'), to: pathWith('/dashboards/stuck', search) },
    { key: 'forbidden', count: forbidden, text: t('say.forbidden', { count: forbidden }), more: t(forbidden > 0 ? 'say.forbidden.more' : 'say.forbidden.none'), to: pathWith('/dashboards/conformance', search), bad: true },
  ];
}

/** An imported log is told by its size, its ways and its time; each leads to its page. */
function useLogSentences({ flow }: Props): Sentence[] {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const search = useDashboardSearch();
  const on = Boolean(search.log);
  const [map, ways, times] = [useFigures('process-map', {}, on).data, useFigures('variants', {}, on).data, useFigures('times', {}, on).data];
  if (!on || !map || !ways) return [];
  const lead = times?.lead.calendar;
  const first = ways.variants[0];
  return [
    { key: 'cases', count: map.cases, text: t('say.cases', { count: map.cases }), more: lead ? t('say.cases.time', { p50: words.duration(lead.p50), p95: words.duration(lead.p95) }) : undefined, to: listPath(search, {}), course: flow?.arrivals },
    { key: 'events', count: map.events, text: t('say.events', { count: map.events, activities: map.nodes.length }), more: t('say.events.ways', { count: map.edges.length }), to: pathWith('/dashboards/process-map', search) },
    { key: 'variants', count: ways.count, text: t('say.variants', { count: ways.count }), more: first && t('say.variants.first', { share: words.percent(first.share), cases: first.cases }), to: pathWith('/dashboards/variants', search) },
    { key: 'rework', count: ways.rework.casesWithRework, text: t('say.rework', { count: ways.rework.casesWithRework }), more: t('say.rework.more', { share: words.percent(ways.rework.casesWithRework / Math.max(1, ways.rework.cases)) }), to: pathWith('/dashboards/variants', search) },
  ];
}

/** For administrators what could not be read; for others, who can't mend that, what was finished. Imported logs have their size. */
function useLastSentence({ overview }: Props): Sentence[] {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const search = useDashboardSearch();
  const { administrator } = useActing();
  const health = (useHealth(administrator && !search.log).data ?? []).filter(isReport);
  const closed = overview.weeks.reduce((sum, week) => sum + week.closed, 0);
  const finished: Sentence = { key: 'finished', count: closed, text: t('say.finished', { count: closed }), to: listPath(search, { standing: 'finished' }), course: overview.weeks.map((week) => week.closed) };
  if (!administrator || search.log) return [finished];
  const unread = health.reduce((sum, one) => sum + brokenIn(one), 0);
  const parked = health.reduce((sum, one) => sum + one.parkedEvents, 0);
  const where = health.filter((one) => one.parkedEvents > 0).map(({ name }) => words.service(name));
  return [{ key: 'unread', count: unread, text: where.length > 0 ? t('say.unread.in', { count: unread, services: where.join(', ') }) : t('say.unread', { count: unread }), more: parked > 0 ? t('say.behind', { count: parked - unread }) : t('say.unread.none'), to: '/dashboards/dead-letters', bad: true }];
}
