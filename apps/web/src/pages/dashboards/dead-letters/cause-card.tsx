import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../../parts/action-dialog';
import { Chip } from '../../../parts/chip';
import type { ObjectAction } from '../../../parts/object-action';
import type { Cause } from '../parked';
import { useWords } from '../words';
import { countMeant, MENDINGS_KEY, propose } from './mendings';
import type { Outcome } from './outcome';
import { QueueRow } from './queue-row';
import css from './dead-letters.module.css';

const SHOWN = 20;
const TONES = { failed: 'madder', gap: 'madder', waits: 'us' } as const;

/** All that stands still for one cause; mended one by one, or all together, which takes two administrators. */
export function CauseCard({ cause, tell }: { cause: Cause; tell: (outcome: Outcome) => void }) {
  const { t } = useTranslation('dashboards');
  const { service, type, reason, kind, queues, events } = cause;
  const words = useWords();
  const [asked, setAsked] = useState<ObjectAction | null>(null);
  const [all, setAll] = useState(false);
  // How many are meant is counted by the service when it is asked, not by the list that is on the page.
  const meant = async (action: 'redrive' | 'discard') => {
    const count = await countMeant(cause);
    setAsked({
      name: action,
      label: t(`dead.propose.${action}`),
      danger: action === 'discard',
      ask: { text: t(`dead.propose.${action}.ask`, { count }), remark: 'needed', remarkLabel: t('dead.reason') },
      send: ({ remark }, meta) => propose(cause, action, remark, meta),
      done: t('dead.proposed'),
    });
  };
  return (
    <section className={`card ${css.cause}`} aria-label={`${type}: ${reason}`}>
      <header>
        <div>
          <h2>{reason}</h2>
          <p className="small dim">
            {type} · {t('dead.in', { service: words.service(service) })}
          </p>
        </div>
        <Chip tone={TONES[kind]}>{t(`dead.kind.${kind}`)}</Chip>
        <span className={css.count}>{`${t('dead.things', { count: queues.length })}, ${t('dead.events', { count: events })}`}</span>
        {queues.length > 1 && (
          <span className={css.acts}>
            <Button onClick={() => void meant('redrive')}>{t('dead.propose.redrive')}</Button>
            <Button className={css.danger} onClick={() => void meant('discard')}>
              {t('dead.propose.discard')}
            </Button>
          </span>
        )}
      </header>
      <ul>
        {queues.slice(0, all ? undefined : SHOWN).map((queue) => (
          <QueueRow key={queue.head.id} queue={queue} tell={tell} />
        ))}
      </ul>
      {queues.length > SHOWN && !all && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t('dead.show-all', { count: queues.length })}
        </Button>
      )}
      {asked && <ActionDialog action={asked} changes={[['dead-letters'], MENDINGS_KEY]} close={() => setAsked(null)} />}
    </section>
  );
}
