import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import { ActionBar, type ObjectAction } from '../../parts/action-bar';
import { Chip } from '../../parts/chip';
import type { Tour } from '../tours/touring';
import { Derivation } from './derivation';
import { SharesTable } from './shares-table';
import { SplitForm } from './split-form';
import type { Cost, Split } from './tour-money';
import css from './tour-money.module.css';

interface SplitSectionProps {
  readonly tour: Tour;
  readonly splits: readonly Split[];
  readonly costs: readonly Cost[];
  readonly organises: boolean;
}

/** The versions of the split: who bears what, how that came about, and who has agreed. */
export function SplitSection({ tour, splits, costs, organises }: SplitSectionProps) {
  const { t } = useTranslation('tour-money');
  const [proposing, propose] = useState(false);
  const [chosen, choose] = useState<string | null>(null);
  const split = splits.find(({ id }) => id === chosen) ?? splits[0];
  return (
    <section>
      <h2 className={css.head}>
        {t('split')}
        {organises && <Button size="compact-sm" onClick={() => propose(true)}>{t('split.propose')}</Button>}
      </h2>
      {splits.length > 1 && (
        <NativeSelect label={t('split.versions')} value={split?.id} onChange={({ currentTarget }) => choose(currentTarget.value)} data={splits.map(({ id, number, state }) => ({ value: id, label: `${number}: ${t(`split.state.${state}`)}` }))} />
      )}
      {split ? <SplitShown tour={tour} split={split} /> : <p className="dim">{t('split.none')}</p>}
      {proposing && <SplitForm tour={tour} costs={costs} close={() => propose(false)} onDone={() => choose(null)} />}
    </section>
  );
}

const TONES = { proposed: 'them', agreed: 'jade', declined: 'madder', superseded: 'grey' } as const;

function SplitShown({ tour, split }: { tour: Tour; split: Split }) {
  const { t } = useTranslation('tour-money');
  const { organisation, powers } = useActing();
  const open = split.state === 'proposed' && split.hosts.some(({ hostId, agrees }) => hostId === organisation?.id && agrees === null);
  const because = powers.includes('sign') ? null : t('because.no-sign');
  const answer = (agrees: boolean): ObjectAction => ({
    name: agrees ? 'agree-split' : 'decline-split',
    label: t(agrees ? 'split.agree' : 'split.decline'),
    primary: agrees,
    danger: !agrees,
    because,
    ask: { text: t(agrees ? 'split.agree.sure' : 'split.decline.sure') },
    done: t('done.answer'),
    send: (_, meta) => answerOf(api.POST('/api/touring/cost-splits/{id}/answer', { params: { path: { id: split.id } }, headers: commandHeaders(meta), body: { agrees, contentHash: split.contentHash } })),
  });
  return (
    <>
      <p>
        <Chip tone={TONES[split.state]}>{t(`split.state.${split.state}`)}</Chip> {t('split.how', { transport: t(`formula.${split.content.transport.formula}`), rest: t(`formula.${split.content.rest.formula}`) })}
      </p>
      <SharesTable split={split} />
      {split.content.transport.derivation.length > 0 && <Derivation split={split} />}
      <ul>
        {split.hosts.map(({ hostId, name, agrees }) => <li key={hostId}>{t(agrees === null ? 'host.open' : agrees ? 'host.agrees' : 'host.declines', { name: name ?? '–' })}</li>)}
      </ul>
      <p className="small dim">{t('hash', { hash: split.contentHash.slice(0, 16) })}</p>
      {open && <ActionBar align="start" actions={[answer(true), answer(false)]} version={split.version} changes={[['cost-splits', tour.id]]} />}
    </>
  );
}
