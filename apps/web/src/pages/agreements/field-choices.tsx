import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { useField } from '../../parts/draft-form';
import { moneyInWords } from '../../parts/reading';
import { useWords, type Words } from '../../texts/use-words';
import type { Terms } from './agreement';
import { daysInWords, ladderLines, lawInWords } from './clause-words';
import { chosenFrom, type Clash, type TermName } from './merge-terms';
import css from './agreements.module.css';

interface FieldChoicesProps {
  readonly clashes: readonly Clash[];
  readonly mine: Terms;
  readonly theirs: Terms;
  readonly number: number;
  readonly before: number;
  readonly choose: (terms: Terms) => void;
}

/** Two wrote at the same time: what was typed beside what is on the table now, and each field is taken from one of them. */
export function FieldChoices({ clashes, mine, theirs, number, before, choose }: FieldChoicesProps) {
  const t = useWords('agreements');
  const { id } = useField('conflict');
  const [choices, setChoices] = useState<Partial<Record<TermName, 'mine' | 'theirs'>>>(Object.fromEntries(clashes.map(({ name, suggested }) => [name, suggested])));
  return (
    <section id={id} tabIndex={-1} className={css.choices} role="alert" aria-label={t('conflict.title', { number })}>
      <h2>{t('conflict.title', { number })}</h2>
      <p className="dim">{t(clashes.length === 0 ? 'conflict.same' : 'conflict.text', { before })}</p>
      {clashes.map(({ name }) => (
        <Radio.Group key={name} label={t(`term.${name}`)} value={choices[name]} onChange={(value) => setChoices({ ...choices, [name]: value as 'mine' })} className={css.choice}>
          <div className={css.two}>
            <Radio value="mine" label={t('conflict.mine')} description={valueInWords(t, name, mine)} />
            <Radio value="theirs" label={t('conflict.theirs', { number })} description={valueInWords(t, name, theirs)} />
          </div>
        </Radio.Group>
      ))}
      <Button variant="outline" onClick={() => choose(chosenFrom(mine, theirs, choices))}>
        {t('conflict.go-on')}
      </Button>
    </section>
  );
}

function valueInWords(t: Words, name: TermName, terms: Terms): string {
  switch (name) {
    case 'fee':
    case 'insuredValue':
      return moneyInWords(terms[name]);
    case 'opening':
      return daysInWords(terms.opening);
    case 'cancellation':
      return ladderLines(t, terms.cancellation).join('; ') || t('clause.CAN.none');
    case 'governingLaw':
      return lawInWords(t, terms.governingLaw);
    case 'forum':
      return t(`forum.${terms.forum}`);
    default:
      return terms.extraClauses.map(({ title, text }) => `${title}: ${text}`).join('\n') || t('conflict.no-clauses');
  }
}
