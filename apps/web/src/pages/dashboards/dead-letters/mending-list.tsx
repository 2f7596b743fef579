import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../../parts/action-dialog';
import { Chip } from '../../../parts/chip';
import type { ObjectAction } from '../../../parts/object-action';
import { When } from '../../../parts/when';
import { useWords } from '../words';
import { type Mending, MENDINGS_KEY, settle, useMendings } from './mendings';
import css from './dead-letters.module.css';

const SETTLED_SHOWN = 3;
const TONES = { proposed: 'us', confirmed: 'them', done: 'jade', withdrawn: 'grey' } as const;

/** What was proposed for many events at once, and what became of it. */
export function MendingList() {
  const { t } = useTranslation('dashboards');
  const { data = [] } = useMendings();
  const [asked, setAsked] = useState<ObjectAction | null>(null);
  const open = data.filter(({ state }) => state === 'proposed');
  const shown = [...open, ...data.filter(({ state }) => state !== 'proposed').slice(0, SETTLED_SHOWN)];
  if (shown.length === 0) return null;
  const settling = (mending: Mending, way: 'confirm' | 'withdraw'): ObjectAction => ({
    name: way,
    label: t(`mending.${way}`),
    ask: { text: t(`mending.${way}.ask`, { count: mending.events }) },
    send: (_, meta) => settle(mending, way, meta),
  });
  return (
    <section className={`card ${css.cause}`} aria-label={t('mending.title')}>
      <header>
        <div>
          <h2>{t('mending.title')}</h2>
          <p className="small dim">{t('mending.hint')}</p>
        </div>
      </header>
      <ul>
        {shown.map((mending) => (
          <Line key={`${mending.service} ${mending.id}`} mending={mending} ask={(way) => setAsked(settling(mending, way))} />
        ))}
      </ul>
      {asked && <ActionDialog action={asked} changes={[MENDINGS_KEY, ['dead-letters'], ['dashboard-health']]} close={() => setAsked(null)} />}
    </section>
  );
}

function Line({ mending: { service, action, type, cause, events, reason, state, proposedAt, mended }, ask }: { mending: Mending; ask: (way: 'confirm' | 'withdraw') => void }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  return (
    <li className={css.queue}>
      <div>
        <b>{t(`mending.${action}`, { count: events })}</b> <Chip tone={TONES[state]}>{t(`mending.${state}`, { mended: mended ?? 0, count: events })}</Chip>
        <p className={css.reason}>
          {[cause, type, words.service(service)].filter(Boolean).join(' · ')}
        </p>
        <p className="small dim">
          {reason} · <When at={proposedAt} plain />
        </p>
      </div>
      {state === 'proposed' && (
        <span className={css.acts}>
          <Button size="compact-sm" variant="outline" onClick={() => ask('confirm')}>
            {t('mending.confirm')}
          </Button>
          <Button size="compact-sm" onClick={() => ask('withdraw')}>
            {t('mending.withdraw')}
          </Button>
        </span>
      )}
    </li>
  );
}
