import {
  IsBasisPoints, IsCode, IsDateOnly, IsId, IsListOf, IsListOfKind, IsMoney, IsObjectOf, IsText, IsTitle, IsWholeNumber, MoneyField, PageQuery, isLanguage,
} from '@caravanserai/hosting';
import { type OfferState, offerLifecycle } from '../domain/offer-lifecycle';
import { type OfferTerms, type SecurityLevel, securityLevels } from '../domain/offer-terms';

const kinds = ['exhibition', 'performance', 'literary', 'audiovisual'] as const;
const language = {
  name: 'isLanguage',
  check: (value: unknown) => (isLanguage(value) ? null : 'must be a BCP 47 language tag in canonical form'),
  schema: { type: 'string', maxLength: 35, example: 'zh-Hant' },
};
const NOT_ASKED = { optional: true, description: 'Left out where the work does not ask for it' };

export class FeeField {
  @IsMoney({ description: 'For the base weeks' })
  base: MoneyField;

  @IsWholeNumber(1, 520)
  baseWeeks: number;

  @IsMoney({ description: 'For each further week that is begun' })
  extraWeek: MoneyField;
}

export class SpaceNeedsField {
  @IsWholeNumber(1, 100_000, NOT_ASKED)
  floorAreaM2?: number;

  @IsWholeNumber(1, 100_000, NOT_ASKED)
  runningLengthM?: number;

  @IsWholeNumber(1, 10_000, NOT_ASKED)
  clearHeightCm?: number;

  @IsCode(securityLevels)
  securityLevel: SecurityLevel;
}

export class CancellationRungField {
  @IsWholeNumber(0, 3_650, { description: 'Days before the opening from which on the share is due' })
  fromDays: number;

  @IsBasisPoints({ description: 'Share of the fee' })
  shareBasisPoints: number;
}

/** The terms of an offer, all of them: a revision replaces them whole. */
export class OfferBody {
  @IsTitle(300)
  title: string;

  @IsCode(kinds)
  kind: OfferTerms['kind'];

  @IsObjectOf(() => FeeField, { nullable: true, description: 'null: the work is free' })
  fee: FeeField | null;

  @IsMoney()
  insuredValue: MoneyField;

  @IsObjectOf(() => SpaceNeedsField)
  needs: SpaceNeedsField;

  @IsWholeNumber(1, 520)
  minWeeks: number;

  @IsWholeNumber(1, 520)
  maxWeeks: number;

  @IsDateOnly()
  availableFrom: string;

  @IsDateOnly({ optional: true, description: 'The day on which the set must be free again; left out: open' })
  availableTo?: string;

  @IsWholeNumber(0, 365)
  installDays: number;

  @IsWholeNumber(0, 365)
  strikeDays: number;

  @IsListOf(() => CancellationRungField, { max: 20, description: 'From many days before the opening to few' })
  cancellation: CancellationRungField[];

  @IsListOfKind(language, { min: 1, max: 30, description: 'Of the labels and texts' })
  languages: string[];
}

export class OffersQuery extends PageQuery {
  @IsCode(offerLifecycle.states, { optional: true })
  state?: OfferState;

  @IsId({ optional: true })
  organiserId?: string;
}

export class RemarkBody {
  @IsText(4_000, { description: 'Stays in this service; events carry no words' })
  remark: string;
}

export class OptionalRemarkBody {
  @IsText(4_000, { optional: true, description: 'Stays in this service; events carry no words' })
  remark?: string;
}

/** A free work costs nothing in the currency in which it is insured. */
export function termsGiven({ fee, needs, availableTo, ...same }: OfferBody): OfferTerms {
  const nothing = { minor: 0, currency: same.insuredValue.currency };
  const { floorAreaM2 = null, runningLengthM = null, clearHeightCm = null, securityLevel } = needs;
  return {
    ...same,
    fee: fee ?? { base: nothing, baseWeeks: same.maxWeeks, extraWeek: nothing },
    needs: { floorAreaM2, runningLengthM, clearHeightCm, securityLevel },
    availableTo: availableTo ?? null,
  };
}
