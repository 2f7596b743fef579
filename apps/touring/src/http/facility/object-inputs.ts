import { IsCode, IsDateOnly, IsFlag, IsId, IsListOf, IsMoney, IsTitle, IsWholeNumber, IsObjectOf, IsWholeNumberInQuery, IsCursor, MoneyField } from '@caravanserai/hosting';
import { cases, citesAppendices, type ObjectDetails, type ObjectFacts } from '../../domain/facility/work-object';
import { type LightClass, lightClasses } from '../../domain/light/light-class';
import { IsConcept } from './kinds';

const notSaid = { optional: true };

export class ObjectDetailsField {
  @IsWholeNumber(1, 10_000, notSaid)
  heightCm?: number;

  @IsWholeNumber(1, 10_000, notSaid)
  widthCm?: number;

  @IsWholeNumber(1, 10_000, notSaid)
  depthCm?: number;

  @IsWholeNumber(0, 50_000, notSaid)
  weightKg?: number;

  @IsConcept(notSaid)
  materialUri?: string;

  @IsCode(cases, { optional: true, description: 'A showcase with its own climate overrides that of the room' })
  case?: ObjectDetails['case'];

  @IsTitle(300, notSaid)
  mount?: string;

  @IsWholeNumber(0, 100, { optional: true, description: 'Relative humidity in per cent; left out: that of the profile' })
  rhMin?: number;

  @IsWholeNumber(0, 100, notSaid)
  rhMax?: number;

  @IsWholeNumber(0, 100, { optional: true, description: 'In any 24 hours' })
  rhChange24h?: number;

  @IsWholeNumber(-50, 60, { optional: true, description: 'Degrees Celsius' })
  tMin?: number;

  @IsWholeNumber(-50, 60, notSaid)
  tMax?: number;
}

export class CitesField {
  @IsTitle(100)
  taxon: string;

  @IsCode(citesAppendices)
  appendix: ObjectFacts['cites'][number]['appendix'];
}

export class ObjectBody {
  @IsTitle(100)
  inventoryNumber: string;

  @IsTitle(300)
  title: string;

  @IsTitle(300, { description: 'Whose it is' })
  lender: string;

  @IsCode(lightClasses)
  lightClass: LightClass;

  @IsWholeNumber(0, 100_000, { nullable: true, description: 'null: that of its class' })
  maxLux: number | null;

  @IsWholeNumber(0, 10_000_000, { nullable: true, description: 'In any 365 days; null: that of its class' })
  luxHoursPerYear: number | null;

  @IsMoney()
  value: MoneyField;

  @IsDateOnly({ nullable: true, description: 'The day on which it must be back; null: no end is set' })
  loanEnds: string | null;

  @IsFlag()
  needsImmunity: boolean;

  @IsFlag()
  needsExportLicence: boolean;

  @IsFlag()
  needsCourier: boolean;

  @IsListOf(() => CitesField, { max: 20 })
  cites: CitesField[];

  @IsObjectOf(() => ObjectDetailsField)
  details: ObjectDetailsField;
}

export class ObjectsBody {
  @IsListOf(() => ObjectBody, { min: 1, max: 500 })
  objects: ObjectBody[];
}

export class ConsentBody {
  @IsId({ description: 'The organisation that is to show the object' })
  hostId: string;

  @IsCode(['asked', 'granted', 'refused'])
  state: 'asked' | 'granted' | 'refused';

  @IsDateOnly({ nullable: true, description: 'Until when it is granted; an extension is a further row' })
  validTo: string | null;

  @IsTitle(300, { optional: true, description: 'The letter in which the lender says so' })
  reference?: string;
}

export class StopObjectField {
  @IsId()
  objectId: string;

  @IsDateOnly({ optional: true, description: 'First day on display; left out: the opening' })
  fromDay?: string;

  @IsDateOnly({ optional: true, description: 'The day after the last one; left out: the closing' })
  toDay?: string;

  @IsId({ optional: true, description: 'The object in whose place it hangs' })
  substitutes?: string;

  @IsWholeNumber(0, 100_000, { optional: true, description: 'On this object; left out: as the light plan says' })
  lux?: number;
}

export class StopObjectsBody {
  @IsListOf(() => StopObjectField, { max: 500 })
  objects: StopObjectField[];
}

export class MatchesQuery {
  @IsId({ optional: true, description: 'One space alone' })
  spaceId?: string;

  @IsWholeNumberInQuery(1, 1_000, { optional: true, description: 'Spaces per page', example: 100 })
  limit: number = 100;

  @IsCursor()
  after?: string;
}
