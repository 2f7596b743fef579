import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Chip, type Tone } from '../../../parts/chip';
import { Icon } from '../../../parts/icon';
import { dayInWords, numberInWords } from '../../../parts/reading';
import { useWords, type Words } from '../../../texts/use-words';
import type { Bench } from '../use-bench';
import { byUrgency, explained } from './explained';
import { findingsQuery, type Finding } from './trade';
import around from '../tours.module.css';
import css from './trade.module.css';

const LOOK = { holds: ['check', 't-jade'], broken: ['x', 't-madder'], unknown: ['clock', 't-saffron'] } as const;
const TONE: Readonly<Record<string, Tone>> = { warn: 'them', off: 'grey' };

/** What the trade asks of the chosen stop: the verdict, how hard it bites, the reason with its numbers, its source, and who must act. */
export function TradeRules({ bench: { selected } }: { bench: Bench }) {
  const t = useWords('trade');
  const [all, showAll] = useState(false);
  const found = useQuery({ ...findingsQuery(selected?.stop.id ?? ''), enabled: selected !== null }).data;
  if (!selected || !found) return null;
  const count = (verdict: Finding['verdict']) => found.filter((one) => one.verdict === verdict).length;
  const counts = (['broken', 'unknown', 'holds'] as const).filter((verdict) => count(verdict) > 0).map((verdict) => t(`count.${verdict}`, { count: count(verdict) }));
  const shown = found.filter(({ verdict }) => all || verdict === 'broken').toSorted(byUrgency);
  const unknown = found.filter(({ verdict }) => verdict === 'unknown');
  return (
    <section className={around.alt} aria-labelledby="trade-rules">
      <h2 id="trade-rules">
        {t('rules')} <span className="small dim">{counts.join(', ')}</span>
      </h2>
      <p className="small dim">{t(found.length === 0 ? 'rules.none' : 'rules.lead')}</p>
      <ul className={css.findings}>
        {shown.map((one, index) => (
          <FindingLine key={`${one.rule}${one.subject ?? ''}${index}`} one={one} />
        ))}
      </ul>
      {!all && unknown.length > 0 && <Unknown findings={unknown} />}
      {shown.length < found.length && (
        <button type="button" className={`small ${around.asLink}`} onClick={() => showAll(true)}>
          {t('show.all', { count: found.length })}
        </button>
      )}
    </section>
  );
}

/** What somebody has to say before rules can be judged, and which those are: one line for each thing instead of one for each rule. */
function Unknown({ findings }: { findings: readonly Finding[] }) {
  const t = useWords('trade');
  const things = [...new Set(findings.flatMap(({ missing }) => missing))];
  const waitingFor = (what: string) => [...new Set(findings.filter(({ missing }) => missing.includes(what)).map(({ rule, title }) => `${rule} ${t(`title.${rule}`, { defaultValue: title })}`))];
  return (
    <>
      <h3>{t('unknown')}</h3>
      <dl className={css.unknown}>
        {things.map((what) => (
          <div key={what}>
            <dt>{thing(what, t)}</dt>
            <dd>{waitingFor(what).join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function FindingLine({ one }: { one: Finding }) {
  const t = useWords('trade');
  const [icon, colour] = LOOK[one.verdict];
  return (
    <li>
      <span className={colour}>
        <Icon name={icon} word={t(`verdict.${one.verdict}`)} />
      </span>
      <div>
        <p>
          <b>
            {one.rule} {t(`title.${one.rule}`, { defaultValue: one.title })}
          </b>{' '}
          <Chip tone={TONE[one.level] ?? (one.verdict === 'broken' ? 'madder' : 'grey')}>{t(`level.${one.level}`)}</Chip>
        </p>
        <p className="small">{reasonOf(one, t)}</p>
        <p className="small dim">
          {one.verdict === 'broken' && `${t('must-act', { who: t(`actor.${one.actor}`) })} · `}
          {t('source', { source: one.source })}
        </p>
      </div>
    </li>
  );
}

const thing = (what: string, t: Words): string => t(`missing.${what}`, { defaultValue: what.replaceAll('-', ' ') });
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const written = (value: number | string): string => (typeof value === 'number' ? numberInWords(value) : DAY.test(value) ? dayInWords(value, { weekday: false }) : value);

/** What is missing, or the numbers that decided; where they are not for this reader, nothing more than the rule itself. */
function reasonOf({ verdict, missing, rule, numbers, explanation }: Finding, t: Words): string {
  if (verdict === 'unknown') return t('missing', { what: missing.map((what) => thing(what, t)).join(', ') });
  if (explanation === null && Object.keys(numbers).length === 0) return t(`verdict.${verdict}`);
  return explained(t(`because.${rule}`, { skipInterpolation: true }), numbers, written);
}
