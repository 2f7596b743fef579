import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { EmptyState } from '../../parts/empty-state';
import { DashboardPage } from './dashboard-page';
import { DefinedTable } from './defined-table';
import { Figure } from './figure';
import type { Answer } from './figure-types';
import { useDashboardSearch, useFigures } from './figures';
import { listPath, storyPath } from './filters';
import { type Instance, shortId, useInstancesBehind } from './instances';
import { ReassignChosen } from './reassign-chosen';
import { StuckActions } from './stuck-actions';
import { useReassignable } from './use-reassignable';
import { Waiter } from './waiter';
import { useWords } from './words';
import css from './dashboards.module.css';

const SHOWN = 100;

/** What has stood still for longer than nearly all others did, with the means to move it. */
export function StuckPage() {
  const { t } = useTranslation('dashboards');
  const query = useFigures('stuck');
  return (
    <DashboardPage title={t('page.stuck')} lead={t('stuck.lead')}>
      <Figure query={query}>{(answer) => (answer.count === 0 ? <EmptyState icon="check" title={t('stuck.empty')} hint={t('stuck.empty.hint')} /> : <StuckTable stuck={answer} />)}</Figure>
    </DashboardPage>
  );
}

function StuckTable({ stuck: { cases, count, definition } }: { stuck: Answer<'stuck'> }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const search = useDashboardSearch();
  const behind = useInstancesBehind({ ...search, standing: 'stuck' });
  const [picked, pick] = useState<ReadonlySet<string>>(new Set());
  const chosen = [...picked].flatMap((key) => behind.get(key) ?? []);
  return (
    <>
      <ReassignChosen chosen={chosen} clear={() => pick(new Set())} />
      <DefinedTable
        title={t('stuck.title', { count })}
        definition={definition}
        columns={[t('column.what'), t('column.state'), t('stuck.silent'), t('stuck.usual'), t('stuck.who'), t('column.do')]}
        numeric={[2, 3]}
        rows={cases.slice(0, SHOWN).map(({ workflow, caseName, state, silentMs, usualMs }) => {
          const key = `${workflow} ${caseName}`;
          const instance = behind.get(key);
          const title = instance?.title ?? `${words.workflow(workflow)} ${shortId(caseName)}`;
          return [
            search.log ? caseName : <Pick instance={instance} title={title} isPicked={picked.has(key)} pick={() => pick(toggled(picked, key))}><Link to={storyPath(workflow, caseName)}>{title}</Link></Pick>,
            words.state(state),
            <b className="t-madder">{words.duration(silentMs)}</b>,
            words.duration(usualMs),
            instance ? <Waiter instance={instance} /> : '',
            instance ? <StuckActions instance={instance} /> : '',
          ];
        })}
        csv={cases.map(({ workflow, caseName, state, silentMs, usualMs }) => [`${workflow} ${caseName}`, state, Math.round(silentMs / 1000), Math.round(usualMs / 1000), '', ''])}
      />
      {count > SHOWN && <Link to={listPath(search, { standing: 'stuck' })}>{t('stuck.all', { count })}</Link>}
    </>
  );
}

const toggled = (picked: ReadonlySet<string>, key: string): ReadonlySet<string> => new Set(picked.has(key) ? [...picked].filter((one) => one !== key) : [...picked, key]);

/** What can be put into other hands can be chosen together with others. */
function Pick({ instance, title, isPicked, pick, children }: { instance: Instance | undefined; title: string; isPicked: boolean; pick: () => void; children: ReactNode }) {
  const { t } = useTranslation('charge');
  const may = useReassignable();
  if (!instance || !may(instance)) return children;
  return (
    <span className={css.pick}>
      <input type="checkbox" aria-label={t('choose.of', { title })} checked={isPicked} onChange={pick} />
      {children}
    </span>
  );
}
