import { useTranslation } from 'react-i18next';
import { useActing, useOwnZone } from '../../frame/acting';
import { cityFor } from '../../frame/organisations';
import { Bars } from '../../frame/page-shape';
import { EmptyState } from '../../parts/empty-state';
import { groupOf } from '../../parts/due';
import { useTitle } from '../../parts/page-header';
import { cityOf, momentInWords } from '../../parts/reading';
import { Refusal } from '../../parts/refusal';
import { Changes } from './changes';
import { DecisionGroups } from './decision-groups';
import { MyTours } from './my-tours';
import { useDecisions } from './use-decisions';
import { Waiting } from './waiting';
import css from './home.module.css';

const EVERY_MS = 30_000;

/** What needs me comes first: decisions by urgency; beside them what changed and what I wait for; below my tours. */
export function HomePage() {
  const { t } = useTranslation('home');
  const acting = useActing();
  const zone = useOwnZone();
  const { ours, theirs, error, ready } = useDecisions(EVERY_MS);
  const now = new Date();
  const count = (group: string) => ours.filter(({ due }) => groupOf(due, now, zone) === group).length;
  const [late, today] = [count('late'), count('today')];
  const title = ours.length === 0 ? t('title_zero') : ours.length > 9 ? t('title_more', { count: ours.length }) : t(`title_${['', 'one', 'two'][ours.length] || ours.length}` as 'title_one');
  useTitle(t('area.home', { ns: 'frame' }));

  return (
    <div className="read">
      <div className={css.home}>
        <div>
          <h1 aria-live="polite">{error ? t('area.home', { ns: 'frame' }) : ready ? title : '\u00a0'}</h1>
          <p className={css.lead}>
            {[t('now', { moment: momentInWords(now, zone), city: (acting.organisation && cityFor(acting.organisation)) ?? cityOf(zone) }), late > 0 && t('now.late', { count: late }), today > 0 && t('now.today', { count: today })].filter(Boolean).join(' ')}
          </p>
          {error ? (
            <div className={css.wrong}>
              <Refusal error={error} />
            </div>
          ) : !ready ? (
            <div className={css.wrong}>
              <Bars rows={5} height={52} />
            </div>
          ) : ours.length === 0 ? (
            <EmptyState icon="check" title={t('nothing.title')} hint={acting.administrator ? t('administrator.hint') : t('nothing.hint')} />
          ) : (
            <DecisionGroups decisions={ours} now={now} />
          )}
        </div>
        <aside aria-label={t('changed')}>
          <Changes />
          {!error && <Waiting decisions={theirs} now={now} />}
        </aside>
        <MyTours />
      </div>
    </div>
  );
}
