import { Button } from '@mantine/core';
import { useState } from 'react';
import { useKeys } from '../../frame/keys';
import { Icon } from '../../parts/icon';
import { goToClause } from './outline';
import { isOpen } from './standing';
import type { Scene } from './use-agreement';
import css from './agreements.module.css';

/** How much is open and with whom, always in sight; n goes to the next open clause. */
export function StickyLine({ scene }: { scene: Scene }) {
  const { agreement, standings, open, t, us } = scene;
  const [last, setLast] = useState(-1);
  const ids = agreement.text.clauses.map(({ id }) => id).filter((id) => isOpen(standings.get(id) ?? []));
  function next(): void {
    const index = (last + 1) % ids.length;
    setLast(index);
    goToClause(ids[index]!);
  }
  const negotiating = agreement.status === 'negotiating';
  useKeys(negotiating && ids.length > 0 ? [{ key: 'n', does: t('keys.next-open'), run: next }] : []);
  if (!negotiating) return null;
  const who = us === null ? 'nobody' : open.withRoles.length > 1 ? 'both' : open.withRoles[0] === us.role ? 'us' : 'them';
  return (
    <div className={css.sticky} role="status">
      <span>
        {open.count === 0 ? (
          <b className="t-jade">
            <Icon name="check" /> {t('sticky.none')}
          </b>
        ) : (
          <b className={who === 'us' || who === 'both' ? 't-saffron' : 't-them'}>
            <Icon name={who === 'us' || who === 'both' ? 'glass' : 'clock'} /> {t(`sticky.${who}`, { count: open.count, name: scene.them.name })}
          </b>
        )}{' '}
        <span className="desk dim">{t('sticky.rest', { count: open.all - open.count, all: open.all })}</span>
      </span>
      <span className={css.stickyActs}>
        <span className={`${css.why} desk`}>
          <Icon name="lock" /> {t('sticky.needs', { all: open.all })}
        </span>
        {ids.length > 0 && (
          <Button onClick={next}>
            {t('sticky.next')} <kbd className={`desk ${css.key}`}>N</kbd>
          </Button>
        )}
      </span>
    </div>
  );
}
