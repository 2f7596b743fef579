import { useTranslation } from 'react-i18next';
import { StateChip, Chip } from '../../parts/chip';
import type { Column } from '../../parts/data-table';
import { When } from '../../parts/when';
import { type Instance, shortId } from './instances';
import { Waiter } from './waiter';
import { useWords } from './words';

/** What a list says of each instance; an imported log knows neither titles nor parties. */
export function useInstanceColumns(imported: boolean): readonly Column<Instance>[] {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const title: Column<Instance> = {
    key: 'title',
    title: t('column.what'),
    width: 'minmax(180px, 2fr)',
    cell: ({ title: name, workflow, id }) => (imported ? id : (name ?? `${words.workflow(workflow)} ${shortId(id)}`)),
    csv: ({ id }) => id,
  };
  const state: Column<Instance> = { key: 'state', title: t('column.state'), width: 'minmax(110px, 1fr)', cell: ({ state: name }) => (imported ? name : <StateChip state={name} />), csv: ({ state: name }) => name };
  const started: Column<Instance> = { key: 'started', title: t('column.started'), width: '150px', desk: true, cell: ({ startedAt }) => <When at={startedAt} plain weekday={false} />, csv: ({ startedAt }) => startedAt };
  const ended: Column<Instance> = { key: 'ended', title: t('column.ended'), width: '150px', cell: ({ endedAt }) => (endedAt ? <When at={endedAt} plain weekday={false} /> : '–'), csv: ({ endedAt }) => endedAt };
  const steps: Column<Instance> = { key: 'steps', title: t('column.steps'), width: '60px', numeric: true, desk: true, cell: ({ steps: count }) => count, csv: ({ steps: count }) => count };
  if (imported) return [title, state, started, ended, steps];
  return [
    title,
    state,
    { key: 'age', title: t('column.age'), width: '92px', numeric: true, cell: ({ ageInStateMs }) => (ageInStateMs === null ? <span className="dimmer">{t('instances.over')}</span> : words.duration(ageInStateMs)), csv: ({ ageInStateMs }) => (ageInStateMs === null ? null : Math.round(ageInStateMs / 1000)) },
    { key: 'due', title: t('column.due'), width: '140px', cell: (row) => <Due instance={row} />, csv: ({ dueAt }) => dueAt },
    { key: 'who', title: t('stuck.who'), width: 'minmax(140px, 1.3fr)', desk: true, cell: (row) => (row.endedAt ? '' : <Waiter instance={row} />), csv: ({ mustAct }) => mustAct?.[0]?.role ?? '' },
    started,
    { ...steps, cell: ({ steps: count, forbidden }) => <>{count} <ForbiddenChip count={forbidden} /></> },
  ];
}

function Due({ instance: { dueAt } }: { instance: Instance }) {
  const { t } = useTranslation('dashboards');
  if (dueAt === null) return <span className="dimmer">–</span>;
  if (Date.parse(dueAt) < Date.now()) return <Chip tone="madder">{t('instances.late')}</Chip>;
  return <When at={dueAt} plain weekday={false} />;
}

function ForbiddenChip({ count }: { count: number }) {
  const { t } = useTranslation('dashboards');
  return count === 0 ? null : <Chip tone="madder">{t('instances.forbidden', { count })}</Chip>;
}
