import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { AnswerOf } from '../../api/client';
import { ErrorPage } from '../../frame/error-page';
import { Link } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { Icon } from '../../parts/icon';
import { PageHeader } from '../../parts/page-header';
import { useWords } from '../../texts/use-words';
import { headingOf } from './heading';
import { joinedIn, mapQuery, nameIn, type Production, productionQuery } from './production';
import css from './productions.module.css';

type Drawn = AnswerOf<'/api/coproduction/productions/{id}/map'>;

/** Who stands where on each open clause, what all agree on, and where the parties go round in a circle. */
export function MapPage() {
  const t = useWords('productions');
  const { id } = useParams({ strict: false }) as { id: string };
  const production = useQuery(productionQuery(id));
  const map = useQuery({ ...mapQuery(id, production.data?.version), enabled: production.data !== undefined });
  const error = production.error ?? map.error;
  if (error) return <ErrorPage error={error} reset={() => void map.refetch()} />;
  if (!production.data || !map.data) return <PageShape />;
  const word = (clause: string) => headingOf(t, production.data.clauses.find(({ id: one }) => one === clause) ?? { id: clause, title: null });
  return (
    <div className="read">
      <p className={css.back}><Link to={`/productions/${id}`}><Icon name="back" size={12} /> {production.data.title}</Link></p>
      <PageHeader title={t('map.title')} lead={t('map.lead', { agreed: map.data.agreed.length, open: map.data.open.length })} />
      <div className={css.beside}>
        <section>
          <h2>{t('map.agreed')}</h2>
          <p className={css.note}>{map.data.agreed.map(word).join(', ') || t('map.nothing')}</p>
        </section>
        <section>
          <h2>{t('map.open')}</h2>
          {map.data.open.length === 0 ? <p className={css.note}>{t('map.none-open')}</p> : <Positions map={map.data} production={production.data} word={word} />}
        </section>
        {map.data.closeness.length > 0 && map.data.open.length > 0 && (
          <section>
            <h2>{t('map.closeness')}</h2>
            <ul>
              {map.data.closeness.map(({ one, other, shared, of }) => (
                <li key={`${one}/${other}`}>{t('map.pair', { one: nameIn(production.data, one), other: nameIn(production.data, other), shared, of })}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

/** The same letter stands for the same text within a line: who has the same letter stands behind the same hash. */
function Positions({ map, production, word }: { map: Drawn; production: Production; word: (clause: string) => string }) {
  const t = useWords('productions');
  const parties = joinedIn(production);
  return (
    <div className={css.matrix}>
      <p className="small dim">{t('map.letters')}</p>
      <table className="t">
        <caption className="vh">{t('map.open')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('matrix.clause')}</th>
            {parties.map(({ organisationId, name }) => <th key={organisationId} scope="col">{name}</th>)}
            <th scope="col">{t('map.hint')}</th>
          </tr>
        </thead>
        <tbody>
          {map.open.map(({ clause, positions, circle, lastShared }) => {
            const hashes = [...new Set(positions.flatMap(({ hash }) => hash ?? []))];
            return (
              <tr key={clause}>
                <th scope="row"><Link to={`/productions/${production.id}?clause=${clause}`}>{word(clause)}</Link></th>
                {parties.map(({ organisationId }) => {
                  const position = positions.find(({ party }) => party === organisationId);
                  return <td key={organisationId} title={t(`position.${position?.stands ?? 'silent'}`)}>{position?.hash ? String.fromCodePoint(65 + hashes.indexOf(position.hash)) : '–'}<span className="vh"> {t(`position.${position?.stands ?? 'silent'}`)}</span></td>;
                })}
                <td className="small">
                  {circle && <span className="t-madder">{t('map.circle')} </span>}
                  {lastShared && t('map.shared', { names: lastShared.parties.map((party) => nameIn(production, party)).join(', '), hash: lastShared.hash.slice(0, 12) })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
