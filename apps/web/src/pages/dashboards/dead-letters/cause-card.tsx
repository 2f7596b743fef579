import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../../parts/action-dialog';
import { Chip } from '../../../parts/chip';
import type { ObjectAction } from '../../../parts/object-action';
import type { Cause } from '../parked';
import { useWords } from '../words';
import { type Outcome, redriveAll } from './mending';
import { QueueRow } from './queue-row';
import css from './dead-letters.module.css';

const SHOWN = 20;
const TONES = { failed: 'madder', gap: 'madder', waits: 'us' } as const;

/** All that stands still for one cause; tried again together, or one by one. */
export function CauseCard({ cause: { service, type, reason, kind, queues, events }, tell }: { cause: Cause; tell: (outcome: Outcome) => void }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const [asked, setAsked] = useState<ObjectAction | null>(null);
  const [all, setAll] = useState(false);
  const redrive: ObjectAction = {
    name: 'redrive-all',
    label: t('dead.redrive-all', { count: queues.length }),
    ask: { text: t('dead.redrive-all.ask', { count: queues.length, events }), remark: 'may', remarkLabel: t('dead.reason.may') },
    send: ({ remark }) => redriveAll(queues, remark, tell),
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
        <span className={css.count}>{t('dead.count', { count: queues.length, events })}</span>
        {queues.length > 1 && <Button onClick={() => setAsked(redrive)}>{redrive.label}</Button>}
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
      {asked && <ActionDialog action={asked} changes={[['dead-letters']]} close={() => setAsked(null)} />}
    </section>
  );
}
