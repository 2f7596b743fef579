import { field, IsBasisPoints, IsCode, IsCurrency, IsDateOnly, IsFlag, IsId, IsLatitude, IsListOf, IsLongitude, IsMoney, IsObjectOf, IsText, IsTitle, IsWholeNumber, IsWholeNumberInQuery, MoneyField } from '@caravanserai/hosting';
import { type PaymentStep, paymentSteps } from '../../domain/money/payments';
import { type SplitAsked, transportFormulas, type TransportFormula } from '../../domain/money/split-content';
import { type SplitFormula, splitFormulas } from '../../domain/money/shared-costs';
import { cancellationCauses, type CancellationCause } from '../../domain/road/cancellation';
import { type CostEntry, costKinds, sharings } from '../../store/money/cost-entries';
import { type BreakEvenAsked } from '../../use-cases/money/reckon-break-even';
import { type PremiumAsked } from '../../use-cases/money/reckon-premium';
import { type CostGiven } from '../../use-cases/money/record-cost';
import { type CancellationGiven } from '../../use-cases/money/settlement-sources';
import { settlementSteps } from '../../use-cases/money/settle-stop';

const LARGEST = 1_000_000_000_000;

export class CostBody {
  @IsCode(costKinds)
  kind: CostEntry['kind'];

  @IsCode(sharings, { description: 'Shared among the hosts, or borne by whoever paid it' })
  sharing: CostEntry['sharing'];

  @IsId({ optional: true, description: 'The stop that it belongs to; of a transport the one that it leaves' })
  stopId?: string;

  @IsMoney({ description: 'Nothing, where an entry is withdrawn by correcting it' })
  amount: MoneyField;

  @IsDateOnly()
  incurredOn: string;

  @IsText(2_000, { description: 'Stays in this service; events carry no words' })
  remark: string;

  @IsId({ optional: true, description: 'The entry whose place this one takes' })
  corrects?: string;
}

export const costGiven = ({ stopId, corrects, ...given }: CostBody): CostGiven => ({ ...given, stopId: stopId ?? null, corrects: corrects ?? null });

export class FixedRateField {
  @IsCurrency()
  from: string;

  @IsCurrency()
  to: string;

  @IsWholeNumber(1, LARGEST, { description: 'One whole unit of `from` is numerator / denominator whole units of `to`' })
  numerator: number;

  @IsWholeNumber(1, LARGEST)
  denominator: number;

  @IsDateOnly({ description: 'The day of the rate' })
  day: string;

  @IsTitle(200, { description: 'Whose rate it is' })
  source: string;
}

export class RouteHomeField {
  @IsLatitude()
  lat: number;

  @IsLongitude()
  lon: number;
}

export class RoutePlaceField extends RouteHomeField {
  @IsId()
  stopId: string;
}

export class SplitBody {
  @IsCurrency({ description: 'Of the shares' })
  currency: string;

  @IsCode(transportFormulas, { description: 'How transport is divided: equally, by weeks, each its way out, or fairly (Shapley value on the order of the stops)' })
  transport: TransportFormula;

  @IsCode(splitFormulas, { description: 'How all other shared costs are divided' })
  rest: SplitFormula;

  @IsBasisPoints({ optional: true, description: 'Of the hybrid formula: the part divided equally; left out: half' })
  equalBasisPoints?: number;

  @IsListOf(() => FixedRateField, { max: 30, description: 'Into the currency of the shares, fixed for this split' })
  rates: FixedRateField[];

  @IsObjectOf(() => RouteHomeField, { optional: true, description: 'For the fair split: where the route begins and ends' })
  home?: RouteHomeField;

  @IsListOf(() => RoutePlaceField, { max: 15, description: 'For the fair split: where each stop is' })
  places: RoutePlaceField[];
}

/** Rates become part of what is agreed and hashed, so they are plain objects. */
export const splitAsked = ({ equalBasisPoints, home, rates, ...body }: SplitBody): SplitAsked => ({ ...body, rates: rates.map((rate) => ({ ...rate })), equalBasisPoints: equalBasisPoints ?? 5_000, home: home ?? null });

/** SHA-256 of what was read, so that nobody signs other numbers than those before their eyes. */
function IsContentHash(): PropertyDecorator {
  const check = (value: unknown) => (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? null : 'must be 64 lower-case hexadecimal digits');
  return field({ name: 'isContentHash', check, schema: { type: 'string', pattern: '^[0-9a-f]{64}$' } }, { description: 'Of the numbers that were read' });
}

export class SplitAnswerBody {
  @IsFlag()
  agrees: boolean;

  @IsContentHash()
  contentHash: string;
}

export class SettlementBody {
  @IsWholeNumber(0, LARGEST, { optional: true, description: 'Of a cancelled stop: what could not be recovered, in minor units of the fee' })
  irrecoverableMinor?: number;

  @IsWholeNumber(0, LARGEST, { optional: true, description: 'Of a cancelled stop: what another booking brings' })
  rebookedMinor?: number;

  @IsWholeNumber(0, LARGEST, { optional: true, description: 'The most that the contract lets be charged; left out: no cap' })
  capMinor?: number;
}

export class SettlementStepBody {
  @IsCode(settlementSteps)
  step: (typeof settlementSteps)[number];
}

export class SettlementSignBody {
  @IsContentHash()
  contentHash: string;
}

export class PaymentBody {
  @IsCode(paymentSteps, { description: 'Whoever owes states the payment; whoever is owed confirms or denies that it has come' })
  step: PaymentStep;

  @IsCurrency({ description: 'Of the balance that it is about' })
  currency: string;
}

export class PremiumQuery {
  @IsWholeNumberInQuery(0, 1_000_000, { description: 'For each transport, in millionths of the insured value' })
  transitRate: number;

  @IsWholeNumberInQuery(0, 1_000_000, { description: 'For a year at the place, in millionths of the insured value' })
  placeRate: number;

  @IsWholeNumberInQuery(0, 50, { optional: true, description: 'Left out: as many as are planned to and from the stop' })
  transports?: number;

  @IsWholeNumberInQuery(0, 3_650, { optional: true, description: 'Days at the place; left out: from the delivery to the dispatch' })
  days?: number;
}

export const premiumAsked = ({ transports, days, ...rates }: PremiumQuery): PremiumAsked => ({ ...rates, transports: transports ?? null, days: days ?? null });

export class BreakEvenQuery {
  @IsWholeNumberInQuery(0, LARGEST, { description: 'What a visitor leaves after tax and costs of the ticket, in minor units of the fee' })
  netYieldMinor: number;

  @IsWholeNumberInQuery(0, LARGEST, { optional: true, description: 'What others give to the house for this stop' })
  grantsMinor?: number;

  @IsWholeNumberInQuery(0, LARGEST, { optional: true, description: 'Own costs that are still to come, such as the premium' })
  comingMinor?: number;
}

export const breakEvenAsked = ({ netYieldMinor, grantsMinor, comingMinor }: BreakEvenQuery): BreakEvenAsked => ({ netYieldMinor, grantsMinor: grantsMinor ?? 0, comingMinor: comingMinor ?? 0 });

export class QuoteQuery {
  @IsCode(cancellationCauses, { description: 'Who gives the stop up, or that neither can help it' })
  cause: CancellationCause;

  @IsWholeNumberInQuery(0, LARGEST, { optional: true, description: 'What could not be recovered, in minor units of the fee' })
  irrecoverableMinor?: number;

  @IsWholeNumberInQuery(0, LARGEST, { optional: true, description: 'What another booking brings' })
  rebookedMinor?: number;

  @IsWholeNumberInQuery(0, LARGEST, { optional: true, description: 'The most that the contract lets be charged' })
  capMinor?: number;
}

export const cancellationGiven = ({ irrecoverableMinor, rebookedMinor, capMinor }: SettlementBody): CancellationGiven => ({
  irrecoverableMinor: irrecoverableMinor ?? 0, rebookedMinor: rebookedMinor ?? 0, capMinor: capMinor ?? null,
});
