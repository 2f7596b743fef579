import { useState } from 'react';
import { Button } from '@mantine/core';
import { Refusal } from '../../parts/refusal';
import { useCommand } from '../../parts/use-command';
import { useWords } from '../../texts/use-words';
import { changesOf, type ClauseAtTable, nameIn, type Production, takeStep } from './production';
import css from './productions.module.css';

/** Every text that was put forward for a clause, and who stood behind it; in a deadlock the casting vote chooses among them. */
export function Branches({ production, clause }: { production: Production; clause: ClauseAtTable }) {
  const t = useWords('productions');
  const [open, setOpen] = useState(clause.status === 'escalated');
  const votes = clause.status === 'escalated' && (production.yours.steps as readonly string[]).includes('cast-vote');
  const vote = useCommand<string>({ changes: changesOf(production.id), version: production.version, done: t('done.cast-vote'), send: (hash, meta) => takeStep(production.id, { step: 'cast-vote', clause: clause.id, hash }, meta) });
  if (clause.branches.length < 2 && !votes) return null;
  return (
    <section className={css.branches}>
      <h3>
        <button type="button" className={css.plain} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('branches', { count: clause.branches.length })}
        </button>
      </h3>
      {vote.error !== null && <Refusal error={vote.error} />}
      {open && (
        <ol>
          {clause.branches.map(({ hash, by, consented }, index) => (
            <li key={index}>
              <code>{hash.slice(0, 12)}</code> {t('branch', { name: nameIn(production, by), names: consented.map((party) => nameIn(production, party)).join(', ') || '–' })}{' '}
              {votes && <Button size="xs" loading={vote.pending} onClick={() => void vote.run(hash)}>{t('step.cast-vote')}</Button>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
