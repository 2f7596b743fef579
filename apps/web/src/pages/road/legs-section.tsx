import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders, type BodyOf } from '../../api/client';
import { ActionBar } from '../../parts/action-bar';
import { Chip } from '../../parts/chip';
import { numberInWords } from '../../parts/reading';
import { When } from '../../parts/when';
import { LegForm } from './leg-form';
import { changedBy, type Leg, type Side, type Stay } from './road';
import css from './road.module.css';

type Step = BodyOf<'/api/touring/legs/{id}/advance', 'post'>['step'];
const DONE = ['delivered', 'discharged'];

/** The transports that bring the work and take it on, in the order of travel; their organiser moves them. */
export function LegsSection({ stay, side }: { stay: Stay; side: Side | null }) {
  const { t } = useTranslation('road');
  const [planning, plan] = useState(false);
  return (
    <section>
      <h2>
        {t('legs')}
        {side === 'organiser' && (
          <Button size="compact-sm" onClick={() => plan(true)}>
            {t('leg.plan')}
          </Button>
        )}
      </h2>
      {stay.legs.length === 0 && <p className="dim">{t('legs.none')}</p>}
      <ul className={css.list}>
        {stay.legs.map((leg) => (
          <LegLine key={leg.id} leg={leg} stay={stay} mine={side === 'organiser'} />
        ))}
      </ul>
      {planning && <LegForm stay={stay} close={() => plan(false)} />}
    </section>
  );
}

function LegLine({ leg, stay, mine }: { leg: Leg; stay: Stay; mine: boolean }) {
  const { t } = useTranslation('road');
  const { from, to, departs, arrives, departsZone, arrivesZone, mode, carrier } = leg.terms;
  const steps = leg.next.map((step) => ({
    name: `${leg.id}.${step}`,
    label: t(`leg.do.${step as Step}`),
    done: t('done.leg'),
    danger: step === 'cancel',
    send: (_: unknown, meta: Parameters<typeof commandHeaders>[0]) => answerOf(api.POST('/api/touring/legs/{id}/advance', { params: { path: { id: leg.id } }, headers: commandHeaders(meta), body: { step: step as Step } })),
  }));
  return (
    <li>
      <div>
        <p>
          <b>
            {from} → {to}
          </b>{' '}
          <span className="dim">
            {t(leg.toStopId === stay.id ? 'leg.in' : 'leg.out')} · {t(`mode.${mode}`)}
            {carrier && ` · ${carrier}`}
          </span>
        </p>
        <p className="small dim">
          <When at={departs} zone={departsZone} weekday={false} /> – <When at={arrives} zone={arrivesZone} weekday={false} />
          {leg.carbonGrams !== null && ` · ${t('leg.carbon')} ${t('leg.kg', { kg: numberInWords(Math.round(leg.carbonGrams / 1_000)) })}`}
        </p>
      </div>
      <div className={css.acts}>
        <Chip tone={DONE.includes(leg.state) ? 'jade' : 'them'}>{t(`leg.state.${leg.state}`)}</Chip>
        {mine && <ActionBar actions={steps} version={leg.version} changes={changedBy(stay)} />}
      </div>
    </li>
  );
}
