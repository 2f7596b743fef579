import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useActing } from '../../frame/acting';
import { ErrorPage } from '../../frame/error-page';
import { Link } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { ActionBar } from '../../parts/action-bar';
import { StateChip } from '../../parts/chip';
import { ObjectHeader } from '../../parts/object-header';
import { useWords } from '../../texts/use-words';
import { ClausePanel } from './clause-panel';
import { DeadlockBanner } from './deadlock-banner';
import { Faults } from './faults';
import { Matrix } from './matrix';
import { PartiesAtTable } from './parties-at-table';
import { changesOf, joinedIn, productionQuery, waitingFor } from './production';
import { useProductionActions } from './use-production-actions';
import type { Production } from './production';
import { Ways } from './ways';
import css from './productions.module.css';

/** The negotiating table: every clause with where each party stands, the chosen one at length, and the steps that are open. */
export function TablePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const production = useQuery(productionQuery(id));
  if (production.error) return <ErrorPage error={production.error} reset={() => void production.refetch()} />;
  return production.data ? <AtTable production={production.data} /> : <PageShape />;
}

function AtTable({ production }: { production: Production }) {
  const t = useWords('productions');
  const { organisation } = useActing();
  const { clause: chosen } = useSearch({ strict: false }) as { clause?: string };
  const us = joinedIn(production).find(({ organisationId }) => organisationId === organisation?.id);
  const actions = useProductionActions(production);
  const waiting = waitingFor(production, us?.organisationId);
  const clause = production.clauses.find(({ id }) => id === chosen) ?? waiting[0] ?? production.clauses[0];
  const { id, version, kind, title, status, draft } = production;
  return (
    <div className={css.page}>
      <ObjectHeader
        crumb={{ to: '/productions', label: t('title'), note: t('crumb', { kind: t(`kind.${kind}`), count: joinedIn(production).length, number: draft.number }) }}
        title={title}
        state={<StateChip state={status} mustAct={waiting.length > 0 ? 'us' : 'them'} />}
        actions={<ActionBar actions={actions} version={version} changes={changesOf(id)} />}
      />
      <div className={css.head}>
        {production.amends && <p className={css.note}>{t('amends')} <Link to={`/productions/${production.amends.productionId}`}>{t('amends.open')}</Link></p>}
        {waiting.length > 0 && <p className={css.ask}>{t('waits', { count: waiting.length })}</p>}
        <DeadlockBanner production={production} />
        <PartiesAtTable production={production} />
        <Faults production={production} />
        <Ways production={production} />
      </div>
      <div className={css.table}>
        <Matrix production={production} chosen={clause?.id} us={us?.organisationId} />
        {clause && <ClausePanel key={clause.id} production={production} clause={clause} us={us?.organisationId} />}
      </div>
    </div>
  );
}
