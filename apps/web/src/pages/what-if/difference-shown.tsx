import { moneyInWords, numberInWords } from '../../parts/reading';
import { Scrolled } from '../../parts/scrolled';
import { useWords } from '../../texts/use-words';
import type { Figures, WhatIf } from './what-ifs';

type Difference = NonNullable<WhatIf['difference']>;
type Broken = Difference['brokenAfter'][number];

const KILO = 1_000;
const keyOf = ({ rule, subject }: Broken): string => `${rule} ${subject ?? ''}`;

/** Figures side by side, the rules that break and those that are mended, and who else would have to move. */
export function DifferenceShown({ whatIf, difference }: { whatIf: WhatIf; difference: Difference }) {
  const t = useWords('what-if');
  const { before, after, brokenBefore, brokenAfter, others } = difference;
  const [old, now] = [new Set(brokenBefore.map(keyOf)), new Set(brokenAfter.map(keyOf))];
  return (
    <section>
      <h2>{t('difference')}</h2>
      <FiguresTable before={before} after={after} />
      {(after.unknown.km > 0 || after.unknown.carbon > 0) && <p className="small dim">{t('unknown', { km: after.unknown.km, carbon: after.unknown.carbon, cost: after.unknown.cost })}</p>}
      <Rules title={t('rules.new')} broken={brokenAfter.filter((one) => !old.has(keyOf(one)))} none={t('rules.new.none')} />
      <Rules title={t('rules.mended')} broken={brokenBefore.filter((one) => !now.has(keyOf(one)))} none={null} />
      <Rules title={t('rules.still')} broken={brokenAfter.filter((one) => old.has(keyOf(one)))} none={null} />
      {others.length > 0 && (
        <>
          <h3>{t('others')}</h3>
          <ul>{others.map(({ stopId, days }) => <li key={stopId}>{t(days > 0 ? 'others.later' : 'others.earlier', { count: Math.abs(days) })}</li>)}</ul>
        </>
      )}
      {whatIf.state === 'draft' && <p className="small dim">{t('draft.means')}</p>}
    </section>
  );
}

function FiguresTable({ before, after }: { before: Figures; after: Figures }) {
  const t = useWords('what-if');
  const money = ({ costs }: Figures) => costs.map(moneyInWords).join(', ') || '–';
  const lines: readonly (readonly [string, string, string])[] = [
    ...(['stops', 'days', 'km'] as const).map((name) => [name, numberInWords(before[name]), numberInWords(after[name])] as const),
    ['carbon', numberInWords(before.carbonGrams / KILO, { maximumFractionDigits: 0 }), numberInWords(after.carbonGrams / KILO, { maximumFractionDigits: 0 })],
    ['cost', money(before), money(after)],
  ];
  return (
    <Scrolled label={t('difference')}>
      <table className="t">
        <thead>
          <tr>
            <th scope="col">{t('figure')}</th>
            <th scope="col" className="r">{t('before')}</th>
            <th scope="col" className="r">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, was, is]) => (
            <tr key={name}>
              <th scope="row">{t(`figure.${name}`)}</th>
              <td className="r num">{was}</td>
              <td className="r num">{is}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function Rules({ title, broken, none }: { title: string; broken: readonly Broken[]; none: string | null }) {
  const trade = useWords('trade');
  if (broken.length === 0) return none === null ? null : <p className="small">{none}</p>;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {broken.map((one, at) => (
          <li key={`${keyOf(one)} ${at}`}>
            <b>
              {one.rule} {trade(`title.${one.rule}`, { defaultValue: one.title })}
            </b>{' '}
            <span className="dim">{trade(`level.${one.level}`)}</span> {one.explanation}
          </li>
        ))}
      </ul>
    </>
  );
}
