import { Checkbox } from '@mantine/core';
import { useField } from '../../parts/draft-form';
import { useWords } from '../../texts/use-words';
import { joinedIn, type Production } from './production';
import css from './productions.module.css';

/** Whom a side letter is between; the others see that it exists, and no more. */
export function Between({ production }: { production: Production }) {
  const t = useWords('productions');
  const { id, value, set, error } = useField<readonly string[]>('between');
  return (
    <Checkbox.Group id={id} label={t('propose.between')} description={t('propose.between.hint')} error={error} value={[...value]} onChange={set}>
      <div className={css.choices}>
        {joinedIn(production).map(({ organisationId, name }) => <Checkbox key={organisationId} value={organisationId} label={name} />)}
      </div>
    </Checkbox.Group>
  );
}
