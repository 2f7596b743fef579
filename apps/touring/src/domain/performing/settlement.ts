import type { Deal, Payer } from './deal';
import { type Exact, larger, minus, plus, roundedToSum, sharePart, smaller, whole, zero } from './exact';

export interface AgreedCost {
  readonly title: string;
  readonly minor: number;
  readonly paidBy: Payer;
}

/** What was taken and what goes off before anybody's share. `grossMinor` is null where nothing was sold. */
export interface BoxOffice {
  readonly tickets: number;
  readonly grossMinor: number | null;
  readonly taxMinor: number;
  readonly cardFeesMinor: number;
  readonly costs: readonly AgreedCost[];
}

export interface Played {
  readonly shows: number;
  /** Days of all travellers together, days of travel among them. */
  readonly travellerDays: number;
}

export const stepCodes = ['gross', 'tax', 'card-fees', 'royalties', 'agreed-costs', 'net', 'company', 'withheld', 'host'] as const;
export type StepCode = (typeof stepCodes)[number];
export const lineCodes = ['tax', 'card-fees', 'royalties', 'costs-of-host', 'costs-of-company', 'withheld', 'company', 'host'] as const;
export type LineCode = (typeof lineCodes)[number];

export interface Settlement {
  readonly currency: string;
  readonly steps: ReadonlyArray<{ readonly code: StepCode; readonly numerator: string; readonly denominator: string }>;
  /** Whole minor units whose sum is the gross. */
  readonly lines: ReadonlyArray<{ readonly code: LineCode; readonly minor: number }>;
  readonly perDiemsMinor: number;
  /** What the presenter, who holds the box office, still pays to the company; below zero where the company pays. */
  readonly payableMinor: number;
}

/**
 * Formula F8. Everything is exact until the end, where the parts of the gross are rounded once, by largest remainder. Tax is withheld
 * from what the company earns, not from costs that are paid back to it nor from per diems.
 */
export function settlePerformances(deal: Deal, office: BoxOffice, played: Played): Settlement {
  const gross = whole(office.grossMinor ?? 0);
  const [tax, cardFees, royalties] = [whole(office.taxMinor), whole(office.cardFeesMinor), royaltyOf(deal, office, played)];
  const [hostCosts, companyCosts] = (['host', 'organiser'] as const).map((side) => whole(sum(office.costs.filter(({ paidBy }) => paidBy === side)))) as [Exact, Exact];
  const costs = plus(hostCosts, companyCosts);
  const net = [tax, cardFees, royalties, costs].reduce(minus, gross);
  const company = companyPart(deal, net, played);
  const withheld = sharePart(larger(zero, company), deal.withholdingBasisPoints);
  const host = minus(net, company);
  const exact: Record<StepCode, Exact> = { gross, tax, 'card-fees': cardFees, royalties, 'agreed-costs': costs, net, company, withheld, host };
  const rounded = roundedToSum([tax, cardFees, royalties, hostCosts, companyCosts, withheld, minus(company, withheld), host]);
  const lines = lineCodes.map((code, at) => ({ code, minor: rounded[at] as number }));
  const perDiemsMinor = deal.payers.perDiem === 'host' ? deal.perDiemMinor * played.travellerDays : 0;
  const paid = sum(lines.filter(({ code }) => code === 'company' || code === 'costs-of-company'));
  const steps = stepCodes.map((code) => ({ code, numerator: String(exact[code].numerator), denominator: String(exact[code].denominator) }));
  return { currency: deal.currency, steps, lines, perDiemsMinor, payableMinor: paid + perDiemsMinor - deal.advanceMinor };
}

const sum = (amounts: ReadonlyArray<{ readonly minor: number }>): number => amounts.reduce((total, { minor }) => total + minor, 0);

/** The greater of a share of the gross and, where there is no box office, the same share of the fee (terms of a touring company). */
function royaltyOf(deal: Deal, { grossMinor }: BoxOffice, played: Played): Exact {
  const ofGross = sharePart(whole(grossMinor ?? 0), deal.royaltyBasisPoints);
  const ofFee = grossMinor === null ? sharePart(feeOf(deal, played), deal.royaltyBasisPoints) : zero;
  return larger(ofGross, ofFee);
}

const feeOf = ({ kind, feePerShowMinor, guaranteeMinor }: Deal, { shows }: Played): Exact => whole(kind === 'fee' ? (feePerShowMinor ?? 0) * shows : (guaranteeMinor ?? 0));

/** What the company earns of the net. A house that lets its stage receives its rent and leaves the rest, be it below zero. */
function companyPart(deal: Deal, net: Exact, played: Played): Exact {
  const [guarantee, basisPoints] = [whole(deal.guaranteeMinor ?? 0), deal.companyShareBasisPoints ?? 0];
  const ofWhatIsAbove = (floor: Exact) => sharePart(larger(zero, minus(net, floor)), basisPoints);
  switch (deal.kind) {
    case 'rental':
      return minus(net, whole(deal.rentMinor ?? 0));
    case 'fee':
      return feeOf(deal, played);
    case 'split':
      return ofWhatIsAbove(zero);
    case 'guarantee-vs-split':
      return larger(guarantee, ofWhatIsAbove(zero));
    case 'guarantee-plus-split':
      return plus(guarantee, ofWhatIsAbove(whole(deal.breakEvenMinor ?? 0)));
    case 'first-call':
      return plus(smaller(guarantee, larger(zero, net)), ofWhatIsAbove(plus(guarantee, whole(deal.secondCallMinor ?? 0))));
  }
}
