import { Button } from '@mantine/core';
import { Link } from '../../frame/link';
import { ActionBar } from '../../parts/action-bar';
import { useWords } from '../../texts/use-words';
import { Branches } from './branches';
import { Discussion } from './discussion';
import { FieldLines } from './field-lines';
import { headingOf } from './heading';
import { changesOf, type ClauseAtTable, nameIn, type Production } from './production';
import { useClauseActions } from './use-clause-actions';
import css from './productions.module.css';

/** One clause at length: its text, what can be done with it, the texts before, and what the parties say to it. */
export function ClausePanel({ production, clause, us }: { production: Production; clause: ClauseAtTable; us: string | undefined }) {
  const t = useWords('productions');
  const actions = useClauseActions(production, clause, us);
  const { steps } = production.yours;
  const mediates = clause.status === 'escalated' && steps.includes('mediate');
  const mayWrite = steps.includes('propose') && !clause.isHidden && !['agreed', 'settled', 'dropped', 'escalated'].includes(clause.status);
  return (
    <section className={css.panel} aria-labelledby="clause-heading">
      <h2 id="clause-heading">{headingOf(t, clause)}</h2>
      {clause.isHidden && <p className={css.note}>{t('clause.hidden.hint')}</p>}
      {clause.status === 'reconfirm' && clause.because && <p className={css.ask}>{t('clause.because', { clause: t(`clause.${clause.because}`, { defaultValue: clause.because }) })}</p>}
      {clause.proposedBy && <p className="small dim">{t('clause.by', { name: nameIn(production, clause.proposedBy), count: clause.counters })}</p>}
      {clause.hash === null && !clause.isHidden && <p className={css.note}>{t('clause.empty')}</p>}
      {clause.fields && <FieldLines fields={clause.fields} production={production} />}
      {clause.words && <p className={css.words}>{clause.words}</p>}
      {clause.hash && <p className={css.hash}>{t('clause.hash')} <code>{clause.hash}</code></p>}
      <div className={css.acts}>
        <ActionBar align="start" actions={actions} version={production.version} changes={changesOf(production.id)} />
        {(mayWrite || mediates) && (
          <Button component={Link} to={`/productions/${production.id}/clauses/${clause.id}`}>
            {t(mediates ? 'clause.mediate' : clause.hash === null ? 'clause.write' : 'clause.counter')}
          </Button>
        )}
      </div>
      <Branches production={production} clause={clause} />
      {!clause.isHidden && <Discussion production={production} clause={clause.id} />}
    </section>
  );
}
