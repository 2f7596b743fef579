import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { useActing } from '../../frame/acting';
import { Link } from '../../frame/link';
import { useFilters } from '../../parts/filter-bar';
import { Refusal } from '../../parts/refusal';
import { languageNow } from '../../texts/i18n';
import { useWords } from '../../texts/use-words';
import { daysOfMonth, monthFrom } from './month';
import type { Owed } from './owed';
import css from './obligations.module.css';

/** One month with what is due on each of its days; which month stands in the address. */
export function MonthOfObligations({ party, state }: { party: string | undefined; state: string | undefined }) {
  const t = useWords('obligations');
  const { organisation } = useActing();
  const [{ month = new Date().toISOString().slice(0, 7) }, change] = useFilters();
  const query = { limit: 200, from: `${month}-01`, to: `${monthFrom(month, 1)}-01`, party, state: state as 'due' | undefined };
  const owed = useQuery({ queryKey: ['obligations-of-month', organisation?.id, query], queryFn: () => answerOf(api.GET('/api/coproduction/obligations', { params: { query } })), placeholderData: keepPreviousData });
  if (owed.error) return <Refusal error={owed.error} />;
  const named = new Intl.DateTimeFormat(languageNow(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
  return (
    <section aria-label={named}>
      <div className={css.turn}>
        <Button variant="subtle" size="compact-sm" onClick={() => change({ month: monthFrom(month, -1) })} aria-label={t('before')}>‹</Button>
        <h2>{named}</h2>
        <Button variant="subtle" size="compact-sm" onClick={() => change({ month: monthFrom(month, 1) })} aria-label={t('after')}>›</Button>
      </div>
      <ol className={css.month}>
        {daysOfMonth(month).map(({ day, column }) => (
          <li key={day} style={column === null ? undefined : { gridColumnStart: column }}>
            <span className="small dim">{Number(day.slice(8))}</span>
            {(owed.data?.items ?? []).filter(({ dueOn }) => dueOn === day).map((one) => <One key={one.id} owed={one} />)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function One({ owed: { productionId, matter, partyName, title, state } }: { owed: Owed }) {
  const t = useWords('obligations');
  return (
    <Link to={`/productions/${productionId}`} className={`${css.one} ${css[state] ?? ''}`} title={`${title}: ${partyName}`}>
      {t(`matter.${matter}`)} <span className="dim">{partyName}</span>
    </Link>
  );
}
