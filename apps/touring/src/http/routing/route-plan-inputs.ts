import { IsDateOnly, IsFlag, IsId, IsLatitude, IsListOf, IsListOfKind, IsLongitude, IsObjectOf, IsReference, IsTitle, IsWholeNumber, IsWholeNumberInQuery, field } from '@caravanserai/hosting';
import { type RouteCriterion, routeCriteria } from '../../domain/routing/plan-route';

export class WindowField {
  @IsDateOnly({ example: '2028-02-01' })
  from: string;

  @IsDateOnly({ description: 'The first day after the window', example: '2028-08-01' })
  to: string;
}

export class DepotField {
  @IsTitle(200)
  name: string;

  @IsLatitude()
  lat: number;

  @IsLongitude()
  lon: number;
}

export class RouteVenueField extends DepotField {
  @IsReference(60, { description: 'How this venue is called in the answer' })
  ref: string;

  @IsId({ optional: true, description: 'A space of this service: days taken in its calendar are cut out of the windows' })
  spaceId?: string;

  @IsWholeNumber(1, 1_000, { description: 'Days from delivery to dispatch' })
  occupancyDays: number;

  @IsWholeNumber(0, 1_000, { optional: true, description: 'Of those, days on display' })
  displayDays?: number;

  @IsListOf(() => WindowField, { optional: true, max: 20, description: 'Alternatives, each of which holds a stay whole; left out: any time' })
  windows?: WindowField[];

  @IsFlag({ optional: true })
  optional?: boolean;

  @IsWholeNumber(0, 1_000_000_000_000, { optional: true, description: 'What leaving it out costs, in minor units; left out: it is left out only where it does not fit' })
  penaltyMinor?: number;

  @IsDateOnly({ optional: true, description: 'The delivery of a stop that is confirmed' })
  fixedDelivery?: string;

  @IsFlag({ optional: true, description: 'Lies outside the customs union of the depot' })
  outsideUnion?: boolean;
}

export class PrecedenceField {
  @IsReference(60)
  first: string;

  @IsReference(60)
  second: string;
}

export class RestField {
  @IsWholeNumber(1, 10_000)
  afterDisplayDays: number;

  @IsWholeNumber(1, 10_000)
  darkDays: number;
}

export class RouteExclusivityField {
  @IsWholeNumber(1, 20_000)
  radiusKm: number;

  @IsWholeNumber(1, 3_650, { description: 'Days between the dispatch of one and the delivery of the other' })
  days: number;
}

const criterionKind = { name: 'isCriterion', check: (value: unknown) => ((routeCriteria as readonly unknown[]).includes(value) ? null : `must be one of ${routeCriteria.join(', ')}`), schema: { type: 'string', enum: [...routeCriteria] } } as const;

export class RoutePlanBody {
  @IsObjectOf(() => DepotField)
  depot: DepotField;

  @IsDateOnly({ description: 'The first day on which the set may leave' })
  start: string;

  @IsDateOnly({ optional: true, description: 'The last such day; left out, it leaves on the first' })
  latestStart?: string;

  @IsDateOnly({ optional: true })
  latestReturn?: string;

  @IsWholeNumber(1, 3_650, { optional: true })
  longestTourDays?: number;

  @IsListOf(() => RouteVenueField, { min: 1, max: 30 })
  venues: RouteVenueField[];

  @IsWholeNumber(0, 365, { description: 'Days that every transport takes besides the way: packing, customs, a buffer', example: 7 })
  baseDays: number;

  @IsWholeNumber(1, 20_000, { example: 600 })
  kmPerDay: number;

  @IsWholeNumber(0, 1_000_000, { optional: true, description: 'Minor units; left out, kilometres stand for cost' })
  costPerKmMinor?: number;

  @IsWholeNumber(0, 100_000, { optional: true, description: 'Grams of CO2e; left out, kilometres stand for carbon' })
  carbonGramsPerKm?: number;

  @IsWholeNumber(0, 1_000_000_000, { optional: true })
  storagePerDayMinor?: number;

  @IsListOf(() => PrecedenceField, { optional: true, max: 60 })
  precedence?: PrecedenceField[];

  @IsObjectOf(() => RestField, { optional: true })
  rest?: RestField;

  @IsWholeNumber(1, 3_650, { optional: true, description: 'Longest time outside the customs union on one carnet', example: 365 })
  carnetDays?: number;

  @IsWholeNumber(0, 1_000_000_000, { optional: true, description: 'Left out, no second carnet is issued' })
  carnetReplacementMinor?: number;

  @IsObjectOf(() => RouteExclusivityField, { optional: true })
  exclusivity?: RouteExclusivityField;

  @IsListOfKind(criterionKind, { min: 1, max: 3, description: 'The first one is the one that prices are told in' })
  criteria: RouteCriterion[];
}

const idList = {
  name: 'isIdList',
  check: (value: unknown) => (typeof value === 'string' && /^[0-9a-f-]{36}(,[0-9a-f-]{36}){0,49}$/.test(value) ? null : 'must be 1 to 50 ids of spaces with commas between'),
  schema: { type: 'string', maxLength: 1_849 },
} as const;

export class CommonSlotsQuery {
  @field(idList)
  spaces: string;

  @IsWholeNumberInQuery(1, 50, { description: 'How many of them must be free at once' })
  venues: number;

  @IsWholeNumberInQuery(1, 1_000)
  days: number;

  @IsDateOnly()
  from: string;

  @IsDateOnly()
  to: string;
}

