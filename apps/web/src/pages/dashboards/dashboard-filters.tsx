import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { nameOf } from '../../frame/organisations';
import { FilterBar, type Filter } from '../../parts/filter-bar';
import { useDashboardSearch } from './figures';
import { ALL, USUAL_WORKFLOW, workflowOf } from './filters';
import { partnersQuery, partnerName, organisationsQuery } from './partners';
import { useWords } from './words';
import { workflowsQuery } from './workflows';

const WEEKS = ['4', '12', '26', '52'] as const;

/** Workflow, partner, side, organisation, state, period: held by the address, over all dashboard pages. */
export function DashboardFilters() {
  const { log } = useDashboardSearch();
  const live = useLiveFilters();
  const period = useDays();
  return <FilterBar filters={log ? period : live} compact />;
}

function useDays(): readonly Filter[] {
  const { t } = useTranslation('dashboards');
  return [
    { name: 'from', label: t('filter.from'), kind: 'day' },
    { name: 'to', label: t('filter.to'), kind: 'day' },
  ];
}

function useLiveFilters(): readonly Filter[] {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const search = useDashboardSearch();
  const { administrator, organisations: own } = useActing();
  const workflows = useQuery(workflowsQuery).data?.items ?? [];
  const partners = useQuery(partnersQuery).data?.items ?? [];
  const everybody = useQuery({ ...organisationsQuery, enabled: administrator }).data?.items ?? [];
  const states = workflows.find(({ workflow }) => workflow === workflowOf(search))?.states ?? [];
  const named = (label: string, value: string) => ({ value, label });
  const others = workflows.filter(({ workflow }) => workflow !== USUAL_WORKFLOW).map(({ workflow }) => named(words.workflow(workflow), workflow));
  const organisations = (administrator ? everybody : own).map((one) => named(nameOf(one), one.id));
  return [
    { name: 'workflow', label: t('filter.workflow'), kind: 'choice', none: words.workflow(USUAL_WORKFLOW), options: [...byLabel(others), named(t('filter.workflow.all'), ALL)] },
    { name: 'partner', label: t('filter.partner'), kind: 'choice', options: byLabel(partners.map((partner) => named(partnerName(partner), partner.code))) },
    { name: 'side', label: t('filter.side'), kind: 'choice', options: [named(t('side.ASIA'), 'ASIA'), named(t('side.EUROPE'), 'EUROPE')] },
    { name: 'organisation', label: t('filter.organisation'), kind: 'choice', options: byLabel(organisations) },
    { name: 'state', label: t('filter.state'), kind: 'choice', options: states.map(({ state }) => named(words.state(state), state)) },
    { name: 'weeks', label: t('filter.period'), kind: 'choice', none: t('filter.period.all'), options: WEEKS.map((weeks) => named(t('filter.weeks', { count: Number(weeks) }), weeks)) },
  ];
}

const byLabel = <T extends { readonly label: string }>(options: readonly T[]): T[] => options.toSorted((left, right) => left.label.localeCompare(right.label));
