import { Button } from '@mantine/core';
import { useState } from 'react';
import { addDaysTo } from '../../parts/days';
import { Range } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import type { Engagement, Side } from './performing';
import css from './performing.module.css';
import { PlanForm } from './plan-form';

const OPEN = ['enquiry', 'availability', 'hold', 'offer', 'contract', 'advancing', 'advanced'];

/** Who travels, by number and not by name, from when to when, and the calls of the company. */
export function TravelSection({ engagement, side }: { engagement: Engagement; side: Side | null }) {
  const t = useWords('performing');
  const [writing, write] = useState(false);
  const { plan, zone } = engagement;
  return (
    <section>
      <h2>
        {t('plan')}
        {side === 'organiser' && OPEN.includes(engagement.state) && <Button size="compact-sm" onClick={() => write(true)}>{t('plan.write')}</Button>}
      </h2>
      {plan === null ? (
        <p className="dim">{t('plan.none')}</p>
      ) : (
        <ul className={css.list}>
          <li><span className="dim">{t('plan.days')}</span><Range start={plan.arrives} end={addDaysTo(plan.leaves, 1)} zone={zone} /></li>
          <li><span className="dim">{t('plan.people')}</span><span>{t('plan.people.words', { all: plan.travellers.length, short: plan.travellers.filter(({ isShortStay }) => isShortStay).length })}</span></li>
          <li><span className="dim">{t('plan.calls')}</span><span>{plan.calls.length}</span></li>
        </ul>
      )}
      {writing && <PlanForm engagement={engagement} close={() => write(false)} />}
    </section>
  );
}
