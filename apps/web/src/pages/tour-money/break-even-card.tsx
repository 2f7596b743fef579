import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Money } from '../../parts/money';
import { moneyInWords, numberInWords } from '../../parts/reading';
import { Refusal } from '../../parts/refusal';
import { decimalsOf, smallest, type SumsTyped } from './host-sums';
import { SumLines, TypedField } from './sum-parts';
import type { BreakEven, Premium } from './tour-money';
import css from './tour-money.module.css';

interface BreakEvenCardProps {
  readonly typed: SumsTyped;
  readonly type: (field: keyof SumsTyped) => (text: string) => void;
  readonly sum: BreakEven | null;
  /** Whether it is typed what a visitor leaves; before that the sum knows of no visitors. */
  readonly isAsked: boolean;
  readonly error: Error | null;
  /** The one beside, which may be taken as a cost that is still to come. */
  readonly premium: Premium | null;
}

/** How many visitors pay what the host bears, and the numbers that decide it. */
export function BreakEvenCard({ typed, type, sum, isAsked, error, premium }: BreakEvenCardProps) {
  const { t } = useTranslation('tour-money');
  const currency = sum?.currency ?? '';
  const wrong = (text: string) => (sum !== null && text.trim() !== '' && smallest(text, decimalsOf(currency)) === null ? t('sums.not-a-number') : null);
  const takes = premium !== null && premium.value.currency === currency;
  return (
    <article className={css.sum} aria-labelledby="break-even">
      <h3 id="break-even">{t('break-even')}</h3>
      <div className={css.inputs}>
        <TypedField label={t('break-even.left')} unit={currency} value={typed.left} type={type('left')} error={wrong(typed.left)} />
        <TypedField label={t('break-even.grants')} unit={currency} otherwise="0" value={typed.grants} type={type('grants')} error={wrong(typed.grants)} />
        <TypedField label={t('break-even.coming')} unit={currency} otherwise="0" value={typed.coming} type={type('coming')} error={wrong(typed.coming)} />
        {takes && <Button size="compact-sm" onClick={() => type('coming')(String(premium.premiumMinor / 10 ** decimalsOf(currency)))}>{t('break-even.take-premium')}</Button>}
      </div>
      {error !== null && <Refusal error={error} />}
      {sum !== null && <Outcome sum={sum} isAsked={isAsked} />}
    </article>
  );
}

function Outcome({ sum, isAsked }: { sum: BreakEven; isAsked: boolean }) {
  const { t } = useTranslation('tour-money');
  const amount = (minor: number) => <Money amount={{ minor, currency: sum.currency }} />;
  return (
    <div aria-live="polite">
      {isAsked ? <p className={css.figure}>{sum.visitors === null ? t('break-even.never') : t('break-even.visitors', { count: sum.visitors, shown: numberInWords(sum.visitors) })}</p> : <p className="dim">{t('break-even.none')}</p>}
      {isAsked && sum.visitorsADay !== null && sum.visitorsADay > 0 && <p className="small dim">{t('break-even.a-day', { count: sum.openDays, visitors: numberInWords(sum.visitorsADay) })}</p>}
      <SumLines
        lines={[
          { name: t('line.fee'), amount: amount(sum.feeMinor) },
          { name: sum.split === null ? t('break-even.no-split') : t(sum.split.state === 'agreed' ? 'break-even.share' : 'break-even.share-proposed', { number: sum.split.number }), amount: amount(sum.shareMinor) },
          { name: t('break-even.own'), amount: amount(sum.ownCostsMinor) },
          ...(sum.comingMinor > 0 ? [{ name: t('break-even.coming'), amount: amount(sum.comingMinor) }] : []),
          ...(sum.grantsMinor > 0 ? [{ name: t('break-even.grants'), amount: amount(-sum.grantsMinor) }] : []),
          { name: t('break-even.open'), amount: amount(sum.openMinor), isSum: true },
        ]}
      />
      {sum.leftOut.length > 0 && <p className="small t-saffron">{t('break-even.left-out', { amounts: sum.leftOut.map(moneyInWords).join(', ') })}</p>}
    </div>
  );
}
