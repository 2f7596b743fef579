import { IsCode, IsDateOnly, IsId, IsInstant, IsListOf, IsMoney, IsObjectOf, IsTitle, IsWholeNumber, IsZone, MoneyField, PageQuery } from '@caravanserai/hosting';
import { type LegAction, legLifecycle, type LegState } from '../../domain/road/leg-lifecycle';
import { costBearers, type LegTerms, modes, procedures } from '../../domain/road/leg-terms';
import { utc } from '../../use-cases/road/plan-leg';

const UNKNOWN = { optional: true, description: 'Left out while it is not known' };
const steps = ['quote', 'book', 'clear-export', 'collect', 'depart', 'clear-import', 'deliver', 'discharge', 'cancel'] as const satisfies readonly LegAction[];

export class CustomsField {
  @IsCode(procedures, { description: 'ATA carnet, national temporary admission, T1 transit, or none' })
  procedure: LegTerms['customs']['procedure'];

  @IsTitle(100, UNKNOWN)
  documentNumber?: string;

  @IsDateOnly(UNKNOWN)
  issuedOn?: string;

  @IsDateOnly({ optional: true, description: 'The last day on which it is in force' })
  expiresOn?: string;

  @IsTitle(200, UNKNOWN)
  broker?: string;

  @IsMoney(UNKNOWN)
  declaredValue?: MoneyField;
}

export class LegBody {
  @IsTitle(5, { description: 'UN/LOCODE', example: 'PTLIS' })
  from: string;

  @IsTitle(5, { description: 'UN/LOCODE', example: 'JPTYO' })
  to: string;

  @IsInstant()
  departs: string;

  @IsZone()
  departsZone: string;

  @IsInstant()
  arrives: string;

  @IsZone()
  arrivesZone: string;

  @IsCode(modes)
  mode: LegTerms['mode'];

  @IsWholeNumber(1, 50_000)
  distanceKm: number;

  @IsWholeNumber(1, 10_000)
  crates: number;

  @IsWholeNumber(1, 1_000_000)
  grossKg: number;

  @IsTitle(200, UNKNOWN)
  carrier?: string;

  @IsTitle(100, UNKNOWN)
  tracking?: string;

  @IsTitle(100, UNKNOWN)
  sealNumber?: string;

  @IsMoney(UNKNOWN)
  quote?: MoneyField;

  @IsMoney(UNKNOWN)
  cost?: MoneyField;

  @IsCode(costBearers)
  costBearer: LegTerms['costBearer'];

  @IsObjectOf(() => CustomsField)
  customs: CustomsField;
}

export class LegPlanBody extends LegBody {
  @IsId()
  tourId: string;

  @IsId({ optional: true, description: 'Left out: from a lender, a store or home' })
  fromStopId?: string;

  @IsId({ optional: true, description: 'Left out: to a lender, a store or home' })
  toStopId?: string;
}

export class LegStepBody {
  @IsCode(steps)
  step: LegAction;
}

export class LegsQuery extends PageQuery {
  @IsId({ optional: true })
  tourId?: string;

  @IsId({ optional: true })
  stopId?: string;

  @IsCode(legLifecycle.states, { optional: true })
  state?: LegState;
}

export class CourierField {
  @IsId({ description: 'A reference that only contacts resolves' })
  personRef: string;

  @IsInstant()
  joinsAt: string;

  @IsInstant()
  leavesAt: string;
}

export class CouriersBody {
  @IsListOf(() => CourierField, { max: 20, description: 'All of them: the list is set whole' })
  couriers: CourierField[];
}

/** What was left out is not known yet; instants are kept in UTC. */
export function termsGiven({ departs, arrives, customs, carrier, tracking, sealNumber, quote, cost, ...given }: LegBody): LegTerms {
  const { from, to, departsZone, arrivesZone, mode, distanceKm, crates, grossKg, costBearer } = given;
  const { procedure, documentNumber, issuedOn, expiresOn, broker, declaredValue } = customs;
  return {
    from, to, departsZone, arrivesZone, mode, distanceKm, crates, grossKg, costBearer,
    departs: utc(departs),
    arrives: utc(arrives),
    carrier: carrier ?? null,
    tracking: tracking ?? null,
    sealNumber: sealNumber ?? null,
    quote: quote ?? null,
    cost: cost ?? null,
    customs: { procedure, documentNumber: documentNumber ?? null, issuedOn: issuedOn ?? null, expiresOn: expiresOn ?? null, broker: broker ?? null, declaredValue: declaredValue ?? null },
  };
}

export const couriersGiven = ({ couriers }: CouriersBody) => couriers.map(({ personRef, joinsAt, leavesAt }) => ({ personRef, joinsAt: new Date(joinsAt), leavesAt: new Date(leavesAt) }));
