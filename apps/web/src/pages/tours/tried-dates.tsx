import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../frame/organisations';
import { useFilters } from '../../parts/filter-bar';
import { Initial } from '../../parts/initial';
import { RefusalBox } from '../../parts/refusal';
import { SideBySide } from '../../parts/side-by-side';
import { dayInWords } from '../../parts/reading';
import { say } from '../../frame/toasts';
import { judge, type RuleVerdict } from './date-rules';
import { useDatesContext } from './rules-section';
import { RulesList } from './rules-list';
import type { Side } from './stop-actions';
import type { Stay, Stop } from './touring';
import { ProposeMove } from './trade/propose-move';
import type { Bench } from './use-bench';
import css from './tours.module.css';

const DAYS = ['delivery', 'opening', 'closing', 'dispatch'] as const;

/** Other dates for the chosen stop, tried before anything is asked: what breaks, who else must move, and what one can do with it. */
export function TriedDates({ bench, stop, side }: { bench: Bench; stop: Stop; side: Side | null }) {
  const { t } = useTranslation('tours');
  const context = useDatesContext(bench, { id: stop.id, spaceId: stop.spaceId, zone: stop.zone, side });
  const tried = bench.tried!;
  const verdicts = context ? judge(tried.stop, context) : [];
  const rows = DAYS.map((day) => ({ label: t(`day.${day}`), ours: <Day day={stop[day]} />, theirs: <Day day={tried.stop[day]} />, differs: true }));
  return (
    <section aria-live="polite">
      <h3>
        {t('tried')} <span>{t(tried.days > 0 ? 'tried.later' : 'tried.earlier', { count: Math.abs(tried.days) })}</span>
      </h3>
      <SideBySide caption={t('tried')} ours={t('tried.now')} theirs={t('tried.then')} rows={rows} />
      <Moves bench={bench} />
      <RulesList verdicts={verdicts} bench={bench} />
      <Broken verdicts={verdicts} from={stop} bench={bench} />
      <ProposeMove stop={stop} stay={tried.stop} side={side} giveUp={bench.giveUp} />
      <Use bench={bench} stop={stop} side={side} holds={!verdicts.some(({ verdict }) => verdict === 'breaks')} />
    </section>
  );
}

const Day = ({ day }: { day: string }) => <span className="nowrap">{dayInWords(day, { weekday: false })}</span>;

/** Who else must move, each as far as it is pushed. */
function Moves({ bench: { tried, organisations, placeOf } }: { bench: Bench }) {
  const { t } = useTranslation('tours');
  const others = tried?.others ?? [];
  if (others.length === 0) return <p className={`small dim ${css.note}`}>{t('tried.nobody')}</p>;
  return (
    <ul className={css.moves}>
      {others.map(({ stop, days }) => {
        const host = organisations.get(stop.hostId);
        return (
          <li key={stop.id}>
            <Initial name={host ? nameOf(host) : placeOf(stop)} id={stop.hostId} size="sm" />
            <span>{t(days > 0 ? 'tried.other-later' : 'tried.other-earlier', { place: placeOf(stop), count: Math.abs(days) })}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** The first rule that breaks, with the nearest dates that would keep it. */
function Broken({ verdicts, from, bench }: { verdicts: readonly RuleVerdict[]; from: Stay; bench: Bench }) {
  const { t } = useTranslation('tours');
  const [, change] = useFilters();
  const broken = verdicts.find(({ verdict }) => verdict === 'breaks');
  if (!broken) return null;
  const stop = bench.tour.stops.find(({ id }) => id === broken.other?.id);
  const days = broken.mended ? Math.round((Date.parse(broken.mended.opening) - Date.parse(from.opening)) / 86_400_000) : 0;
  const moves = broken.mended !== undefined && days !== bench.tried?.days && broken.mended.closing !== bench.tried?.stop.closing;
  return (
    <RefusalBox
      foreseen
      sentence={t(`broken.${broken.rule}`, { given: broken.givenDays ?? 0, count: broken.neededDays ?? 0, place: stop ? bench.placeOf(stop) : '', title: broken.other?.title ?? '' })}
      ways={moves ? [{ button: <Button size="compact-sm" onClick={() => change({ shift: String(days || '') })}>{t('tried.nearest', { day: dayInWords(broken.mended!.opening) })}</Button> }] : []}
      source={broken.source && t('rule.source', { source: broken.source })}
    />
  );
}

/** What comes of it: nothing has been sent so far. */
function Use({ bench, stop, side, holds }: { bench: Bench; stop: Stop; side: Side | null; holds: boolean }) {
  const { t } = useTranslation('tours');
  const [, change] = useFilters();
  const share = () => void navigator.clipboard.writeText(location.href).then(() => say(t('shared')));
  const ask = () => change({ hold: 'new', from: stop.id });
  return (
    <>
      <div className={css.acts}>
        {side === 'host' && (stop.state === 'hold' || stop.state === 'challenged') && (
          <Button variant="outline" disabled={!holds} onClick={ask}>
            {t('tried.hold')}
          </Button>
        )}
        <Button onClick={share}>{t('share')}</Button>
        <Button variant="subtle" onClick={bench.giveUp}>
          {t('tried.back')}
        </Button>
      </div>
      <p className="small dim">{t(side === 'host' ? 'tried.note-host' : 'tried.note-organiser')}</p>
    </>
  );
}
