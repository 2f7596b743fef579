import { useTranslation } from 'react-i18next';
import { Money, type Amount } from '../../parts/money';
import { numberInWords } from '../../parts/reading';
import { Refusal } from '../../parts/refusal';
import { smallest, type SumsTyped } from './host-sums';
import { SumLines, TypedField } from './sum-parts';
import type { Premium } from './tour-money';
import css from './tour-money.module.css';

interface PremiumCardProps {
  readonly typed: SumsTyped;
  readonly type: (field: keyof SumsTyped) => (text: string) => void;
  readonly premium: Premium | null;
  readonly error: Error | null;
  readonly value: Amount;
}

const percent = (millionths: number) => numberInWords(millionths / 10_000, { maximumFractionDigits: 4 });

/** The premium by insured value, transports, days and the insurer's rates. */
export function PremiumCard({ typed, type, premium, error, value }: PremiumCardProps) {
  const { t } = useTranslation('tour-money');
  const wrong = (text: string, decimals: number) => (text.trim() !== '' && smallest(text, decimals) === null ? t('sums.not-a-number') : null);
  const amount = (minor: number) => <Money amount={{ minor, currency: value.currency }} />;
  return (
    <article className={css.sum} aria-labelledby="premium">
      <h3 id="premium">{t('premium')}</h3>
      <div className={css.inputs}>
        <TypedField label={t('premium.transit')} unit="%" value={typed.transit} type={type('transit')} error={wrong(typed.transit, 4)} />
        <TypedField label={t('premium.place')} unit="%" value={typed.place} type={type('place')} error={wrong(typed.place, 4)} />
        <TypedField label={t('premium.transports')} otherwise={premium ? String(premium.planned.transports) : t('sums.planned')} value={typed.transports} type={type('transports')} error={wrong(typed.transports, 0)} />
        <TypedField label={t('premium.days')} otherwise={premium ? String(premium.planned.days) : t('sums.planned')} value={typed.days} type={type('days')} error={wrong(typed.days, 0)} />
      </div>
      {error !== null && <Refusal error={error} />}
      {premium === null ? (
        <p className="dim">{t('premium.none')}</p>
      ) : (
        <div aria-live="polite">
          <p className={css.figure}>{amount(premium.premiumMinor)}</p>
          <SumLines
            lines={[
              { name: t('premium.value'), amount: amount(premium.value.minor) },
              { name: t('premium.transit.line', { count: premium.transports, percent: percent(premium.transitRate) }), amount: amount(premium.transitMinor) },
              { name: t('premium.place.line', { count: premium.days, percent: percent(premium.placeRate) }), amount: amount(premium.placeMinor) },
            ]}
          />
        </div>
      )}
    </article>
  );
}
