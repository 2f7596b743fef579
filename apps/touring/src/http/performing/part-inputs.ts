import { IsBasisPoints, IsCode, IsCurrency, IsDateOnly, IsFlag, IsInstant, IsListOf, IsListOfKind, IsObjectOf, IsTitle, IsWholeNumber } from '@caravanserai/hosting';
import { isCountry } from '@caravanserai/kernel';
import { type Burden, type Deal, type DealKind, dealKinds, type Payer, payers } from '../../domain/performing/deal';
import type { CompanyPlan } from '../../domain/performing/company-plan';
import { type RightGrant, type RightKind, rightKinds } from '../../domain/performing/engagement-facts';
import { type RiderCode, riderCodes } from '../../domain/performing/rider';
import type { BoxOffice } from '../../domain/performing/settlement';

/** In minor units; a thousand million of them is more than any evening takes. */
const mostMinor = 1_000_000_000_000;
const OPEN = { optional: true, description: 'Left out where the kind of the deal has none' };
const countryKind = { name: 'isCountry', check: (value: unknown) => (typeof value === 'string' && isCountry(value) ? null : 'must be a country of ISO 3166-1'), schema: { type: 'string', pattern: '^[A-Z]{2}$' } };

export class PayersField {
  @IsCode(payers, { optional: true })
  fee?: Payer;

  @IsCode(payers, { optional: true })
  perDiem?: Payer;

  @IsCode(payers, { optional: true })
  travel?: Payer;

  @IsCode(payers, { optional: true })
  accommodation?: Payer;
}

export class ExclusivityField {
  @IsWholeNumber(0, 20_000)
  radiusKm: number;

  @IsWholeNumber(0, 3_650)
  daysBefore: number;

  @IsWholeNumber(0, 3_650)
  daysAfter: number;
}

export class DealBody {
  @IsCode(dealKinds)
  kind: DealKind;

  @IsCurrency()
  currency: string;

  @IsWholeNumber(0, mostMinor, OPEN)
  feePerShowMinor?: number;

  @IsWholeNumber(0, mostMinor, OPEN)
  rentMinor?: number;

  @IsWholeNumber(0, mostMinor, OPEN)
  guaranteeMinor?: number;

  @IsWholeNumber(0, mostMinor, OPEN)
  breakEvenMinor?: number;

  @IsWholeNumber(0, mostMinor, OPEN)
  secondCallMinor?: number;

  @IsBasisPoints(OPEN)
  companyShareBasisPoints?: number;

  @IsBasisPoints({ description: 'Of the gross, or of the fee where nothing is sold' })
  royaltyBasisPoints: number;

  @IsWholeNumber(0, 1_000_000_000, { description: 'For each traveller and day, days of travel among them' })
  perDiemMinor: number;

  @IsWholeNumber(0, mostMinor, { description: 'Paid before the first night' })
  advanceMinor: number;

  @IsBasisPoints()
  withholdingBasisPoints: number;

  @IsObjectOf(() => PayersField)
  payers: PayersField;

  @IsObjectOf(() => ExclusivityField)
  exclusivity: ExclusivityField;
}

export class RiderLineField {
  @IsCode(riderCodes)
  line: RiderCode;

  @IsFlag({ description: 'False for a wish' })
  isMust: boolean;

  @IsWholeNumber(0, 1_000_000, { description: 'In the unit of the line: cm, permille, kW, A, lm, people, minutes, C; 1 for what is only there or not' })
  need: number;
}

export class RiderBody {
  @IsListOf(() => RiderLineField, { min: 1, max: 60 })
  lines: RiderLineField[];
}

export class HouseLineField {
  @IsCode(riderCodes)
  line: RiderCode;

  @IsWholeNumber(0, 1_000_000)
  have: number;
}

export class HouseBody {
  @IsListOf(() => HouseLineField, { min: 1, max: 60 })
  lines: HouseLineField[];
}

export class RightField {
  @IsCode(rightKinds)
  kind: RightKind;

  @IsFlag({ description: 'False where the evening has none of it' })
  needed: boolean;

  @IsListOfKind(countryKind, { max: 250 })
  territories: string[];

  @IsDateOnly({ optional: true })
  from?: string;

  @IsDateOnly({ optional: true, description: 'The first day on which it is granted no more' })
  to?: string;
}

export class RightsBody {
  @IsListOf(() => RightField, { max: 30 })
  grants: RightField[];
}

export class TravellerField {
  @IsWholeNumber(1, 1_000, { description: 'The same number on every engagement of the tour; names stay with the company' })
  number: number;

  @IsFlag({ description: 'Whether the ninety days in any hundred and eighty bind this traveller' })
  isShortStay: boolean;
}

export class CallField {
  @IsInstant()
  callAt: string;

  @IsInstant()
  getOutEndsAt: string;

  @IsInstant({ description: 'From when the house is open to the company on that day' })
  opensAt: string;

  @IsInstant()
  closesAt: string;

  @IsWholeNumber(0, 240, { optional: true, description: 'From door to door; left out where the company stays where it was' })
  travelHours?: number;
}

export class PlanBody {
  @IsDateOnly()
  arrives: string;

  @IsDateOnly({ description: 'The last day; it counts' })
  leaves: string;

  @IsListOf(() => TravellerField, { min: 1, max: 500 })
  travellers: TravellerField[];

  @IsListOf(() => CallField, { max: 400 })
  calls: CallField[];
}

export class CostField {
  @IsTitle(200)
  title: string;

  @IsWholeNumber(0, mostMinor)
  minor: number;

  @IsCode(payers)
  paidBy: Payer;
}

export class StatementBody {
  @IsWholeNumber(0, 10_000_000)
  tickets: number;

  @IsWholeNumber(0, mostMinor, { optional: true, description: 'Left out where nothing was sold' })
  grossMinor?: number;

  @IsWholeNumber(0, mostMinor)
  taxMinor: number;

  @IsWholeNumber(0, mostMinor)
  cardFeesMinor: number;

  @IsListOf(() => CostField, { max: 100, description: 'Costs that both agreed to take off before the split' })
  costs: CostField[];
}

const payerOf = (given: PayersField): Record<Burden, Payer | null> => ({ fee: given.fee ?? null, perDiem: given.perDiem ?? null, travel: given.travel ?? null, accommodation: given.accommodation ?? null });

/** What was left out is not agreed. */
export const dealGiven = ({ kind, currency, royaltyBasisPoints, perDiemMinor, advanceMinor, withholdingBasisPoints, ...given }: DealBody): Deal => ({
  kind, currency, royaltyBasisPoints, perDiemMinor, advanceMinor, withholdingBasisPoints,
  feePerShowMinor: given.feePerShowMinor ?? null, rentMinor: given.rentMinor ?? null, guaranteeMinor: given.guaranteeMinor ?? null, breakEvenMinor: given.breakEvenMinor ?? null,
  secondCallMinor: given.secondCallMinor ?? null, companyShareBasisPoints: given.companyShareBasisPoints ?? null, payers: payerOf(given.payers),
  exclusivity: { radiusKm: given.exclusivity.radiusKm, daysBefore: given.exclusivity.daysBefore, daysAfter: given.exclusivity.daysAfter },
});

export const riderGiven = ({ lines }: RiderBody) => lines.map(({ line, isMust, need }) => ({ line, isMust, need }));
export const houseGiven = ({ lines }: HouseBody) => lines.map(({ line, have }) => ({ line, have }));
export const rightsGiven = ({ grants }: RightsBody): RightGrant[] => grants.map(({ kind, needed, territories, from, to }) => ({ kind, needed, territories, from: from ?? null, to: to ?? null }));

const utc = (instant: string): string => new Date(instant).toISOString();

export const planGiven = ({ arrives, leaves, travellers, calls }: PlanBody): CompanyPlan => ({
  arrives, leaves, travellers: travellers.map(({ number, isShortStay }) => ({ number, isShortStay })),
  calls: calls.map(({ callAt, getOutEndsAt, opensAt, closesAt, travelHours }) => ({ callAt: utc(callAt), getOutEndsAt: utc(getOutEndsAt), opensAt: utc(opensAt), closesAt: utc(closesAt), travelHours: travelHours ?? null })),
});

export const statementGiven = ({ tickets, grossMinor, taxMinor, cardFeesMinor, costs }: StatementBody): BoxOffice => ({
  tickets, grossMinor: grossMinor ?? null, taxMinor, cardFeesMinor, costs: costs.map(({ title, minor, paidBy }) => ({ title, minor, paidBy })),
});
