import type { TouringRights } from '@caravanserai/contracts';
import { type IsoDate, daysBetween, money } from '@caravanserai/kernel';
import type { OfferTerms } from '../offer-terms';

export interface ExecutedProduction {
  readonly title: string;
  /** The kinds of productions are `coproduction`'s; one that is not known here is taken for a performance. */
  readonly kind: string;
  readonly convenorId: string;
  readonly touring: TouringRights;
}

const kinds: Readonly<Record<string, OfferTerms['kind']>> = { exhibition: 'exhibition', film: 'audiovisual', 'co-edition': 'literary', residency: 'performance', stage: 'performance' };

/** Several may tour it: the one that leads speaks for the production, else the first that the clause names. */
export const touringParty = ({ convenorId, touring: { mayTour } }: ExecutedProduction): string => (mayTour.includes(convenorId) ? convenorId : mayTour[0]!);

const longestWeeks = 520;

/**
 * The terms of an offer as far as the agreement has them; it stays a draft, and what no clause says (space, weeks, cancellation) is the least
 * that an offer can say until its organiser revises it. The fee of a performance stands as that of a week with one performance.
 */
export function termsOfProduction({ title, kind, touring }: ExecutedProduction): OfferTerms {
  const { feePerPerformance, insuredValue, availableFrom, availableTo, language } = touring;
  const currency = feePerPerformance?.currency ?? insuredValue?.currency ?? 'EUR';
  const fee = feePerPerformance ?? { minor: 0, currency };
  const week = money(fee.minor, fee.currency);
  const insured = insuredValue ?? { minor: 0, currency };
  return {
    title,
    kind: kinds[kind] ?? 'performance',
    fee: { base: week, baseWeeks: 1, extraWeek: week },
    insuredValue: money(insured.minor, insured.currency),
    needs: { floorAreaM2: null, runningLengthM: null, clearHeightCm: null, securityLevel: 'limited' },
    minWeeks: 1,
    maxWeeks: weeksIn(availableFrom, availableTo),
    availableFrom,
    availableTo: availableTo > availableFrom ? availableTo : null,
    installDays: 0,
    strikeDays: 0,
    cancellation: [],
    languages: [language],
  };
}

const weeksIn = (from: IsoDate, to: IsoDate): number => Math.min(longestWeeks, Math.max(1, Math.floor(daysBetween(from, to) / 7)));
