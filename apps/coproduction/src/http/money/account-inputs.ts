import {
  type FieldOptions, IsBasisPoints, IsCode, IsCurrency, IsDateOnly, IsId, IsListOf, IsMoney, IsReference, IsTitle, IsWholeNumber, SignedMoneyField, field,
} from '@caravanserai/hosting';
import { isIsoDate } from '@caravanserai/kernel';
import type { AccountGiven } from '../../use-cases/money/open-account';
import type { ReceiptEntry } from '../../use-cases/money/record-receipt';
import { type TierKind, tierKinds } from '../../domain/money/waterfall';
import { IsHash } from '../hash';

const DIGITS = /^(0|[1-9]\d{0,17})$/;

/** Whole minor units as text, because totals and caps may be more than a JSON number holds. */
export function IsMinorUnits(options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => (typeof value === 'string' && DIGITS.test(value) ? null : 'must be whole minor units as text of at most 18 digits');
  return field({ name: 'isMinorUnits', check, schema: { type: 'string', pattern: DIGITS.source, example: '12500000' } }, options);
}

export class AccountPartyField {
  @IsReference(100, { description: 'How claims name the party; for an organisation of the platform its id' })
  id: string;

  @IsTitle(300)
  name: string;

  @IsId({ nullable: true, description: 'Null for a party outside the platform, such as a bank' })
  organisationId: string | null;
}

export class ClaimField {
  @IsReference(100)
  party: string;

  @IsBasisPoints({ optional: true, description: 'Shares of one tier are 10,000 together' })
  shareBasisPoints?: number;

  @IsWholeNumber(1, 1_000_000_000, { optional: true, description: 'In place of a share' })
  weight?: number;

  @IsMinorUnits({ optional: true })
  cap?: string;

  @IsWholeNumber(0, 100, { optional: true, description: 'Lower ranks are filled first' })
  rank?: number;
}

export class TierField {
  @IsTitle(100)
  id: string;

  @IsCode(tierKinds)
  kind: TierKind;

  @IsBasisPoints({ optional: true, description: 'The part that is taken' })
  basisPoints?: number;

  @IsMinorUnits({ optional: true, description: 'End of the whole tier' })
  cap?: string;

  @IsCode(['gross', 'reaching'], { optional: true })
  of?: 'gross' | 'reaching';

  @IsTitle(100, { optional: true, description: 'Of a corridor: the tier that it runs beside' })
  while?: string;

  @IsMinorUnits({ optional: true, description: 'Of a bonus' })
  threshold?: string;

  @IsListOf(() => ClaimField, { min: 1, max: 30 })
  claims: ClaimField[];
}

export class QuoteField {
  @IsCurrency()
  from: string;

  @IsCurrency()
  to: string;

  @IsMinorUnits({ description: 'Whole units of `to` …' })
  numerator: string;

  @IsMinorUnits({ description: '… for so many of `from`' })
  denominator: string;

  @IsDateOnly({ description: 'When the rate was fixed' })
  on: string;

  @IsTitle(200, { optional: true })
  source?: string;
}

/** The waterfall as it was agreed; `docs/waterfall.md` says what the tiers do. */
export class OpenAccountBody {
  @IsId()
  agreementId: string;

  @IsHash({ description: 'Root of the agreement that was signed' })
  root: string;

  @IsTitle(300)
  title: string;

  @IsId({ description: 'The party that records what comes in' })
  keeperId: string;

  @IsCurrency()
  currency: string;

  @IsListOf(() => AccountPartyField, { min: 1, max: 30 })
  parties: AccountPartyField[];

  @IsListOf(() => TierField, { min: 1, max: 60 })
  tiers: TierField[];

  @IsListOf(() => QuoteField, { optional: true, max: 30 })
  fx?: QuoteField[];
}

export class ReceiptBody {
  @IsDateOnly()
  receivedOn: string;

  @IsMoney({ signed: true, description: 'Below zero for a refund or a correction' })
  amount: SignedMoneyField;

  @IsReference(100, { optional: true, description: 'What the bank or the box office calls it' })
  reference?: string;

  @IsWholeNumber(1, 10_000_000, { optional: true, description: 'Number of the receipt that this one takes back' })
  corrects?: number;
}

export class ShareField {
  @IsReference(100)
  party: string;

  @IsBasisPoints()
  shareBasisPoints: number;
}

export class TierSharesField {
  @IsTitle(100, { description: 'Id of the tier' })
  tier: string;

  @IsListOf(() => ShareField, { min: 1, max: 30 })
  shares: ShareField[];
}

export class WhatIfBody {
  @IsMinorUnits({ optional: true, description: 'Total receipts; left out, what has come in' })
  received?: string;

  @IsListOf(() => TierSharesField, { optional: true, max: 60 })
  tiers?: TierSharesField[];
}

function IsAfterFrom(options: FieldOptions): PropertyDecorator {
  const isDay = (value: unknown): value is string => typeof value === 'string' && value.length === 10 && isIsoDate(value);
  const check = (to: unknown, owner: object) => {
    if (!isDay(to)) return 'must be a date that exists, as YYYY-MM-DD';
    return to > (owner as PeriodQuery).from ? null : 'must be after from, since the last day is not part of the period';
  };
  return field({ name: 'isAfterFrom', check, schema: { type: 'string', format: 'date' } }, options);
}

export class PeriodQuery {
  @IsDateOnly({ description: 'First day' })
  from: string;

  @IsAfterFrom({ description: 'The day after the last one' })
  to: string;
}

/** As plain data without what was left out: what is kept must be no instance of a class. */
export function givenAccount({ agreementId, root, title, keeperId, currency, parties, tiers, fx = [] }: OpenAccountBody): AccountGiven {
  return { agreementId, root, title, keeperId, definition: JSON.parse(JSON.stringify({ currency, parties, tiers, fx })) as AccountGiven['definition'] };
}

export const receiptEntry = ({ receivedOn, amount, reference, corrects }: ReceiptBody): ReceiptEntry =>
  ({ receivedOn, minor: BigInt(amount.minor), currency: amount.currency, reference: reference ?? null, corrects: corrects ?? null });
