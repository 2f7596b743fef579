import { useState } from 'react';
import { ActionBar } from '../../parts/action-bar';
import type { ObjectAction } from '../../parts/object-action';
import { useWords } from '../../texts/use-words';
import { changesOf, type ClauseAtTable, nameIn, type Production, takeStep } from './production';
import css from './productions.module.css';

/** Every text that was put forward for a clause, and who stood behind it; in a deadlock the casting vote chooses among them. */
export function Branches({ production, clause }: { production: Production; clause: ClauseAtTable }) {
  const t = useWords('productions');
  const [open, setOpen] = useState(clause.status === 'escalated');
  const votes = clause.status === 'escalated' && (production.yours.steps as readonly string[]).includes('cast-vote');
  // It binds the others as well, so it is asked about before.
  const vote = (hash: string): ObjectAction => ({
    name: `cast-vote-${hash}`,
    label: t('step.cast-vote'),
    ask: { text: t('ask.cast-vote', { hash: hash.slice(0, 12) }) },
    done: t('done.cast-vote'),
    send: (_, meta) => takeStep(production.id, { step: 'cast-vote', clause: clause.id, hash }, meta),
  });
  if (clause.branches.length < 2 && !votes) return null;
  return (
    <section className={css.branches}>
      <h3>
        <button type="button" className={css.plain} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('branches', { count: clause.branches.length })}
        </button>
      </h3>
      {open && (
        <ol>
          {clause.branches.map(({ hash, by, consented }, index) => (
            <li key={index}>
              <code>{hash.slice(0, 12)}</code> {t('branch', { name: nameIn(production, by), names: consented.map((party) => nameIn(production, party)).join(', ') || '–' })}
              {votes && <ActionBar align="start" actions={[vote(hash)]} version={production.version} changes={changesOf(production.id)} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
