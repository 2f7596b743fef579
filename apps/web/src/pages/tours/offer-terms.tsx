import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { Money } from '../../parts/money';
import { dayInWords, numberInWords } from '../../parts/reading';
import { languageNow } from '../../texts/i18n';
import type { Offer } from './touring';
import css from './tours.module.css';

/** The terms of an offer, each as a sentence's worth; the same on its own page and on those of its tours. */
export function OfferTerms({ offer, link = false }: { offer: Offer; link?: boolean }) {
  const { t } = useTranslation('tours');
  const { fee, needs, cancellation } = offer;
  const day = (value: string) => dayInWords(value, { weekday: false });
  const size = (key: 'floor-area-m2' | 'wall-length-m' | 'clear-height-cm', amount: number | null) => (amount === null ? [] : [`${t(`need.${key}`)} ${t(`need.${key}.value`, { amount: numberInWords(amount) })}`]);
  const needed = [...size('floor-area-m2', needs.floorAreaM2), ...size('wall-length-m', needs.runningLengthM), ...size('clear-height-cm', needs.clearHeightCm), `${t('need.security-level')} ${t(`security.${needs.securityLevel}`)}`];
  const names = new Intl.DisplayNames(languageNow(), { type: 'language' });
  return (
    <dl className={css.terms}>
      <dt>{t('terms.available')}</dt>
      <dd>{offer.availableTo ? t('terms.from-to', { from: day(offer.availableFrom), to: day(offer.availableTo) }) : t('terms.from', { from: day(offer.availableFrom) })}</dd>
      <dt>{t('terms.length')}</dt>
      <dd>{t('terms.weeks', { min: offer.minWeeks, max: offer.maxWeeks })}</dd>
      <dt>{t('terms.fee')}</dt>
      <dd>
        {fee ? (
          <>
            <Money amount={fee.base} /> {t('terms.base', { count: fee.baseWeeks })}, <Money amount={fee.extraWeek} /> {t('terms.extra')}
          </>
        ) : (
          t('fee.free')
        )}
      </dd>
      <dt>{t('terms.insured')}</dt>
      <dd>
        <Money amount={offer.insuredValue} />
      </dd>
      <dt>{t('terms.days')}</dt>
      <dd>{t('terms.install-strike', { install: offer.installDays, strike: offer.strikeDays })}</dd>
      <dt>{t('terms.needs')}</dt>
      <dd>{needed.join(' · ')}</dd>
      <dt>{t('terms.languages')}</dt>
      <dd>{offer.languages.map((tag) => names.of(tag)).join(', ')}</dd>
      <dt>{t('terms.cancellation')}</dt>
      <dd>
        {cancellation.length === 0
          ? t('terms.no-ladder')
          : cancellation.map(({ fromDays, shareBasisPoints }) => (
              <span key={fromDays} className={css.rung}>
                {t('terms.rung', { count: fromDays, share: numberInWords(shareBasisPoints / 10_000, { style: 'percent', maximumFractionDigits: 2 }) })}
              </span>
            ))}
      </dd>
      {link && (
        <>
          <dt />
          <dd>
            <Link to={`/tours/offers/${offer.id}`}>{t('terms.offer')}</Link>
          </dd>
        </>
      )}
    </dl>
  );
}
