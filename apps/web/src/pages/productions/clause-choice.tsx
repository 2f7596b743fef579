import { Checkbox } from '@mantine/core';
import { useWords } from '../../texts/use-words';
import { headingOf } from './heading';
import type { Production } from './production';
import css from './productions.module.css';

interface ClauseChoiceProps {
  readonly production: Production;
  readonly chosen: readonly string[];
  readonly choose: (clauses: string[]) => void;
}

/** Which clauses are meant: those that have a text and that the reader may see. */
export function ClauseChoice({ production, chosen, choose }: ClauseChoiceProps) {
  const t = useWords('productions');
  const clauses = production.clauses.filter(({ hash, isHidden }) => hash !== null && !isHidden);
  return (
    <Checkbox.Group label={t('choose.clauses')} value={[...chosen]} onChange={choose}>
      <div className={css.choices}>
        {clauses.map((clause) => <Checkbox key={clause.id} value={clause.id} label={headingOf(t, clause)} />)}
      </div>
    </Checkbox.Group>
  );
}
