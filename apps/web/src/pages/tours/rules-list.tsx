import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon';
import type { RuleVerdict } from './date-rules';
import type { Bench } from './use-bench';
import { weeksInWords } from './words';
import css from './tours.module.css';

const LOOK = {
  holds: ['check', 't-jade'],
  breaks: ['x', 't-madder'],
  behind: ['clock', 't-saffron'],
} as const;
const FIRST = { breaks: 0, behind: 1, holds: 2 } as const;
const SHOWN = 4;

/** The rules by their verdict, what breaks first; those that hold fold away behind a word. */
export function RulesList({ verdicts, bench }: { verdicts: readonly RuleVerdict[]; bench: Bench }) {
  const { t } = useTranslation('tours');
  const [all, showAll] = useState(false);
  const sorted = verdicts.toSorted((left, right) => FIRST[left.verdict] - FIRST[right.verdict]);
  const shown = all ? sorted : sorted.filter(({ verdict }, index) => verdict !== 'holds' || index < SHOWN);
  return (
    <>
      <ul className={css.rules}>
        {shown.map((one) => (
          <li key={one.rule}>
            <span className={LOOK[one.verdict][1]}>
              <Icon name={LOOK[one.verdict][0]} word={t(`verdict.${one.verdict}`)} />
            </span>
            <span>
              <RuleName one={one} bench={bench} />
            </span>
            <span className={css.value}>
              <Figures one={one} />
            </span>
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <button type="button" className={`small ${css.asLink}`} onClick={() => showAll(true)}>
          {t('rules.more', { count: sorted.length - shown.length })}
        </button>
      )}
    </>
  );
}

function RuleName({ one: { rule, neededDays = 0, other }, bench }: { one: RuleVerdict; bench: Bench }) {
  const { t } = useTranslation('tours');
  const stop = bench.tour.stops.find(({ id }) => id === other?.id);
  return t(`rule.${rule}`, { count: neededDays, weeks: neededDays / 7, place: stop ? bench.placeOf(stop) : '', title: other?.title ?? '' });
}

function Figures({ one: { rule, verdict, givenDays, neededDays } }: { one: RuleVerdict }) {
  const { t } = useTranslation('tours');
  if (givenDays === undefined || neededDays === undefined) return t(`verdict.${verdict}`);
  if (rule === 'least-weeks' || rule === 'most-weeks') return weeksInWords(givenDays, t as never);
  if (givenDays < 0) return t('rule.overlap', { count: -givenDays });
  return verdict === 'holds' ? t('rule.days', { count: givenDays }) : t('rule.short', { given: givenDays, count: neededDays - givenDays });
}
