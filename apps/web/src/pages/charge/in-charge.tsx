import { Button } from '@mantine/core';
import type { QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { useActing } from '../../frame/acting';
import { useOrganisationName } from '../../frame/organisations';
import { useMe } from '../../frame/session';
import { useWords } from '../../texts/use-words';
import { shortRef } from '../contacts/directory';
import { type Charged, sidesFor } from './charge';
import { ReassignDialog } from './reassign-dialog';
import css from './charge.module.css';

interface Props {
  readonly thing: Charged;
  /** By side, in the order of the thing's sides: whom each has put in charge. */
  readonly inCharge: readonly (string | null)[];
  /** Nothing is given to somebody any more when it is over. */
  readonly isOver: boolean;
  readonly changes: readonly QueryKey[];
}

/** Who is in charge on each side, for both to see, with the way to change it for one's own. */
export function InCharge({ thing, inCharge, isOver, changes }: Props) {
  const { administrator, organisation, powers } = useActing();
  const [side, open] = useState<string | null>(null);
  const mine = isOver ? [] : sidesFor(thing, { administrator, organisationId: organisation?.id, powers });
  return (
    <>
      <ul className={css.list}>
        {thing.sides.map((id, at) => (
          <Side key={id} id={id} personRef={inCharge[at] ?? null} change={mine.includes(id) ? () => open(id) : null} />
        ))}
      </ul>
      {side !== null && <ReassignDialog things={[thing]} side={side} changes={changes} close={() => open(null)} />}
    </>
  );
}

function Side({ id, personRef, change }: { id: string; personRef: string | null; change: (() => void) | null }) {
  const t = useWords('charge');
  const me = useMe();
  const name = useOrganisationName(id);
  return (
    <li>
      <span>
        {name} <small>{personRef === null ? <span className="dimmer">{t('nobody')}</span> : personRef === me.id ? <b>{t('you')}</b> : <code title={personRef}>{shortRef(personRef)}</code>}</small>
      </span>
      {change && (
        <Button size="compact-xs" onClick={change} aria-label={t('change.of', { name })}>
          {t('change')}
        </Button>
      )}
    </li>
  );
}
