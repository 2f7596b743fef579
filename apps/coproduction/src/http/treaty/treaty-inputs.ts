import { field, type FieldOptions, IsBasisPoints, IsCode, IsCountry, IsCurrency, IsDateOnly, IsFlag, IsListOf, IsListOfKind, IsObjectOf, IsReference, IsTitle, IsWholeNumber, PageQuery } from '@caravanserai/hosting';
import { isCountry } from '@caravanserai/kernel';
import { type AgreementKind, type Confidence, type MembershipStatus, agreementKinds, confidences, membershipStatuses } from '../../domain/treaty/rows';
import { type Form, forms } from '../../domain/treaty/rule';

const digits = /^\d{1,30}$/;
const partialDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const instrumentsOfMany = ['COE-147', 'COE-220', 'EURIMAGES', 'EU', 'UNESCO-2005'] as const;
const countryKind = { name: 'isCountryCode', check: (value: unknown) => (isCountry(value) ? null : 'must be an ISO 3166-1 alpha-2 code'), schema: { type: 'string', pattern: '^[A-Z]{2}$', example: 'IT' } };

/** Money and rates go beyond what a JSON number holds, so they are whole numbers as texts. */
function IsDigits(options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => (typeof value === 'string' && digits.test(value) ? null : 'must be a whole number as a text of at most 30 digits');
  return field({ name: 'isDigits', check, schema: { type: 'string', pattern: digits.source, example: '500000000' } }, options);
}

/** A day, or no more of it than the source gives: 2015-03. */
function IsPartialDate(options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => (typeof value === 'string' && partialDate.test(value) ? null : 'must be a year, a month or a day: 2015, 2015-03 or 2015-03-01');
  return field({ name: 'isPartialDate', check, schema: { type: 'string', pattern: partialDate.source, example: '2015-03' } }, options);
}

function IsCounts(keys: RegExp, most: number, options?: FieldOptions): PropertyDecorator {
  const fits = ([key, value]: [string, unknown]): boolean => keys.test(key) && Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
  const check = (value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be an object';
    const entries = Object.entries(value);
    return entries.length <= 60 && entries.every(fits) ? null : `must have at most 60 entries, whole numbers from 0 to ${most}`;
  };
  const schema = { type: 'object', maxProperties: 60, propertyNames: { pattern: keys.source }, additionalProperties: { type: 'integer', minimum: 0, maximum: most } };
  return field({ name: 'isCounts', check, schema }, options);
}

export class BudgetField {
  @IsDigits()
  amountMinor: string;

  @IsCurrency()
  currency: string;
}

export class RateField {
  @IsCurrency()
  from: string;

  @IsCurrency()
  to: string;

  @IsDigits({ description: 'One unit of the first currency is numerator / denominator units of the second' })
  numerator: string;

  @IsDigits()
  denominator: string;

  @IsDateOnly()
  on: string;
}

export class FirmField {
  @IsTitle(120, { optional: true })
  name?: string;

  @IsBasisPoints({ optional: true })
  shareBasisPoints?: number;
}

export class ParticipantField {
  @IsCountry()
  country: string;

  @IsBasisPoints({ optional: true, description: 'Left out while it is open; all of them are 10,000 together' })
  shareBasisPoints?: number;

  @IsCode(['artistic', 'financial'])
  contribution: 'artistic' | 'financial';

  @IsListOf(() => FirmField, { optional: true, max: 20 })
  firms?: FirmField[];
}

export class FactsField {
  @IsCounts(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 100, { optional: true, description: 'Points earned by element; what is not listed earns none' })
  points?: Record<string, number>;

  @IsCounts(/^[A-Z]{2}$/, 10_000, { optional: true, description: 'Technical and artistic share by country' })
  creativeShareBasisPoints?: Record<string, number>;

  @IsBasisPoints({ optional: true })
  newFootageBasisPoints?: number;

  @IsWholeNumber(0, 100_000, { optional: true })
  lengthMinutes?: number;

  @IsWholeNumber(0, 100_000, { optional: true })
  daysBeforeShooting?: number;

  @IsBasisPoints({ optional: true })
  financingConfirmedBasisPoints?: number;

  @IsWholeNumber(0, 100_000, { optional: true })
  oldestLetterOfIntentDays?: number;

  @IsBasisPoints({ optional: true })
  nonMemberFundingBasisPoints?: number;

  @IsFlag({ optional: true })
  noCommonControl?: boolean;

  @IsFlag({ optional: true })
  europeanIdentity?: boolean;

  @IsFlag({ optional: true })
  receiptsClause?: boolean;

  @IsFlag({ optional: true })
  nationalWorkAtHome?: boolean;

  @IsFlag({ optional: true })
  effectiveParticipation?: boolean;

  @IsFlag({ optional: true })
  crewFromEuOrChina?: boolean;

  @IsFlag({ optional: true })
  requiredCast?: boolean;

  @IsFlag({ optional: true })
  promotionCompensated?: boolean;

  @IsFlag({ optional: true })
  proportionalParticipation?: boolean;
}

export class AssumedAgreementField {
  @IsListOfKind(countryKind, { min: 2, max: 2 })
  between: string[];

  @IsReference(40, { description: '"none", or an id like IT-JP-2023', example: 'none' })
  treaty: string;
}

export class AssumedPartyField {
  @IsCode(instrumentsOfMany)
  instrument: string;

  @IsCountry()
  country: string;

  @IsFlag()
  is: boolean;
}

export class AssumeField {
  @IsListOf(() => AssumedAgreementField, { optional: true, max: 100 })
  bilateral?: AssumedAgreementField[];

  @IsListOf(() => AssumedPartyField, { optional: true, max: 200 })
  party?: AssumedPartyField[];
}

/** The same as the file of `npm run treaty`. */
export class ConstellationBody {
  @IsCode(['film'])
  work: 'film';

  @IsCode(forms)
  form: Form;

  @IsDateOnly({ optional: true, description: 'Date of the contract: selects editions and memberships' })
  signedOn?: string;

  @IsObjectOf(() => BudgetField)
  budget: BudgetField;

  @IsListOf(() => RateField, { optional: true, max: 50 })
  fx?: RateField[];

  @IsListOf(() => ParticipantField, { min: 2, max: 40 })
  participants: ParticipantField[];

  @IsObjectOf(() => FactsField, { optional: true })
  facts?: FactsField;

  @IsObjectOf(() => AssumeField, { optional: true, description: 'Replaces what the rows say and is repeated in the answer' })
  assume?: AssumeField;
}

export class InstrumentsQuery extends PageQuery {}

export class TreatyRowsQuery extends PageQuery {
  @IsCode(['membership', 'agreement'], { optional: true })
  kind?: 'membership' | 'agreement';

  @IsReference(40, { optional: true, description: 'Of memberships: COE-147, COE-220, EURIMAGES, EU or UNESCO-2005', example: 'COE-220' })
  instrument?: string;

  @IsCountry({ optional: true })
  country?: string;
}

export class ConventionsQuery {
  @IsReference(5, { description: 'Two country codes with a comma between them', example: 'IT,FR' })
  between: string;

  @IsDateOnly()
  on: string;
}

export class TreatyRowBody {
  @IsCode(['membership', 'agreement'])
  kind: 'membership' | 'agreement';

  @IsListOfKind(countryKind, { min: 1, max: 2, description: 'One for a membership, the two sides for an agreement' })
  countries: string[];

  @IsCode(instrumentsOfMany, { optional: true })
  instrument?: string;

  @IsCode(membershipStatuses, { optional: true })
  status?: MembershipStatus;

  @IsCode(agreementKinds, { optional: true })
  agreementKind?: AgreementKind;

  @IsPartialDate({ optional: true })
  signedOn?: string;

  @IsPartialDate({ optional: true })
  inForceOn?: string;

  @IsPartialDate({ optional: true })
  leftOn?: string;

  @IsTitle(1_000, { optional: true })
  reservation?: string;

  @IsBasisPoints({ optional: true })
  minShare?: number;

  @IsBasisPoints({ optional: true })
  maxShare?: number;

  @IsBasisPoints({ optional: true })
  derogationMin?: number;

  @IsBasisPoints({ optional: true })
  thirdPartyMax?: number;

  @IsTitle(1_000, { optional: true })
  notes?: string;

  @IsTitle(1_000, { description: 'Where it was read' })
  source: string;

  @IsDateOnly()
  checkedOn: string;

  @IsCode(confidences)
  confidence: Confidence;

  @IsCode(confidences, { optional: true })
  sharesConfidence?: Confidence;
}
