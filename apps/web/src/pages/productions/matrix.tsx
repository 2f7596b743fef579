import { Link } from '../../frame/link';
import { Icon, type IconName } from '../../parts/icon';
import { StateChip } from '../../parts/chip';
import { useWords } from '../../texts/use-words';
import { headingOf } from './heading';
import { type ClauseAtTable, joinedIn, type Production, standOf } from './production';
import css from './productions.module.css';

const MARKS: Readonly<Record<ReturnType<typeof standOf>, IconName | null>> = { proposed: 'check', consents: 'check', bound: 'lock', asked: 'glass', none: null };

/** Clauses by parties: a mark says the same to whoever sees no colour, and its words to whoever hears the page. */
export function Matrix({ production, chosen, us }: { production: Production; chosen: string | undefined; us: string | undefined }) {
  const t = useWords('productions');
  const parties = joinedIn(production);
  return (
    <div className={css.matrix}>
      <table className="t">
        <caption className="vh">{t('matrix.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('matrix.clause')}</th>
            <th scope="col">{t('list.state')}</th>
            {parties.map(({ organisationId, name }) => (
              <th key={organisationId} scope="col" title={name}>
                {organisationId === us ? t('you') : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {production.clauses.map((clause) => (
            <tr key={clause.id} className={clause.id === chosen ? css.chosen : undefined}>
              <th scope="row">
                <Link to={`/productions/${production.id}?clause=${clause.id}`}>{headingOf(t, clause)}</Link>
                {!clause.mandatory && clause.hash === null && <span className="small dimmer"> {t('clause.optional')}</span>}
              </th>
              <td>
                <StateChip state={stateWord(clause)} tone={toneOfClause(clause, us)} />
              </td>
              {parties.map(({ organisationId }) => (
                <Cell key={organisationId} clause={clause} party={organisationId} us={us} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <AddClause production={production} />
    </div>
  );
}

/** Beside the clauses of the template whoever may write adds free ones, and letters between some of the parties. */
function AddClause({ production: { id, clauses, yours, amends } }: { production: Production }) {
  const t = useWords('productions');
  if (!yours.steps.includes('propose') || amends !== null) return null;
  const next = (kind: 'FREE' | 'SIDE') => `${kind}-${1 + Math.max(0, ...clauses.map((clause) => (clause.id.startsWith(`${kind}-`) ? Number(clause.id.slice(5)) : 0)))}`;
  return (
    <p className={css.adds}>
      <Link to={`/productions/${id}/clauses/${next('FREE')}`}>{t('add.free')}</Link>
      {yours.seats.includes('negotiator') && <Link to={`/productions/${id}/clauses/${next('SIDE')}`}>{t('add.side')}</Link>}
    </p>
  );
}

function Cell({ clause, party, us }: { clause: ClauseAtTable; party: string; us: string | undefined }) {
  const t = useWords('productions');
  const stand = standOf(clause, party);
  const mark = MARKS[stand];
  return (
    <td className={stand === 'asked' ? (party === us ? css.askedUs : css.asked) : css.stands}>
      {mark && <Icon name={mark} />}
      <span className="vh">{t(`stand.${stand}`)}</span>
    </td>
  );
}

/** States of a clause that other workflows call by the same word in another sense have words of their own. */
const stateWord = ({ status }: ClauseAtTable): string => (status === 'open' ? 'clause-open' : status);

function toneOfClause(clause: ClauseAtTable, us: string | undefined) {
  if (clause.status === 'agreed' || clause.status === 'settled') return 'jade' as const;
  if (clause.status === 'escalated' || clause.status === 'rejected') return 'madder' as const;
  if (us !== undefined && standOf(clause, us) === 'asked') return 'us' as const;
  return clause.hash === null ? ('grey' as const) : ('them' as const);
}
