import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../../parts/action-dialog';
import { Icon } from '../../../parts/icon';
import type { ObjectAction } from '../../../parts/object-action';
import { When } from '../../../parts/when';
import { shortId } from '../instances';
import type { ParkedEvent, Queue } from '../parked';
import { useWords } from '../words';
import { mend } from './mending';
import type { Outcome, Way } from './outcome';
import css from './dead-letters.module.css';

/** One thing that stands still: its event, why, how often it was tried, what is queued behind it, and what can be done. */
export function QueueRow({ queue, tell }: { queue: Queue; tell: (outcome: Outcome) => void }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const [asked, setAsked] = useState<ObjectAction | null>(null);
  const { head, behind, kind } = queue;
  const action = (way: Way, danger = false): ObjectAction => ({
    name: way,
    label: t(`dead.${way}`),
    danger,
    ask: { text: t(`dead.${way}.ask`, { count: behind.length }), remark: way === 'redrive' ? 'may' : 'needed', remarkLabel: t(way === 'redrive' ? 'dead.reason.may' : 'dead.reason') },
    send: async ({ remark }, meta) => tell(await mend(queue, way, remark, meta)),
  });
  const actions = [action('redrive'), ...(kind === 'gap' ? [action('skip-gap', true)] : []), action('discard', true)];
  return (
    <li className={css.queue}>
      <div>
        <b>{t('dead.event', { number: head.sequence, thing: shortId(head.aggregateId) })}</b>
        <p className={css.reason}>{head.reason}</p>
        <p className="small dim">
          {t('dead.attempts', { count: head.attempts })} · {t('dead.since')} <When at={head.parkedAt} plain />
          {head.nextTryAt && (
            <>
              {' · '}
              {t('dead.next')} <When at={head.nextTryAt} plain />
            </>
          )}
        </p>
        {behind.length > 0 && <Behind events={behind} />}
      </div>
      <span className={css.acts}>
        {actions.map((one) => (
          <Button key={one.name} size="compact-sm" className={one.danger ? css.danger : undefined} onClick={() => setAsked(one)} aria-label={`${one.label}, ${words.service(queue.service)} ${head.id}`}>
            {one.label}
          </Button>
        ))}
      </span>
      {asked && <ActionDialog action={asked} changes={[['dead-letters']]} close={() => setAsked(null)} />}
    </li>
  );
}

function Behind({ events }: { events: readonly ParkedEvent[] }) {
  const { t } = useTranslation('dashboards');
  return (
    <details className={css.behind}>
      <summary>
        <Icon name="glass" size={13} /> {t('dead.behind', { count: events.length })}
      </summary>
      <ol>
        {events.map(({ id, sequence, type }) => (
          <li key={id}>
            {sequence} · {type}
          </li>
        ))}
      </ol>
    </details>
  );
}
