import { IsCode, IsListOf, IsListOfKind, IsText, IsTitle, IsTitlesByLanguage, IsWholeNumber } from '@caravanserai/hosting';
import { climateProfiles, imageRights, type OfferDescription, productionModels, sensitivities, uvLimits } from '../../domain/facility/description';
import { codeKind, IsConcept, languageKind, lineKind } from './kinds';

const notSaid = { optional: true };

export class CrateField {
  @IsTitle(60, { description: 'As it stands on the crate' })
  mark: string;

  @IsWholeNumber(1, 500, { description: 'How many of this kind travel' })
  count: number;

  @IsWholeNumber(1, 2_000, { description: 'Packed; length and width are the footprint' })
  lengthCm: number;

  @IsWholeNumber(1, 2_000)
  widthCm: number;

  @IsWholeNumber(1, 2_000)
  heightCm: number;

  @IsWholeNumber(1, 50_000, { description: 'Gross weight of one' })
  kg: number;
}

/** What an offer says besides its terms, all of it: each time it is replaced whole. */
export class DescriptionBody {
  @IsTitlesByLanguage(4_000, notSaid)
  abstract?: Record<string, string>;

  @IsCode(productionModels, notSaid)
  productionModel?: OfferDescription['productionModel'];

  @IsConcept(notSaid)
  disciplineUri?: string;

  @IsTitle(300, notSaid)
  rightsHolder?: string;

  @IsCode(imageRights, notSaid)
  imageRights?: OfferDescription['imageRights'];

  @IsListOfKind(languageKind, { max: 30, optional: true, description: 'Of the press kit; empty: there is none' })
  pressKitLanguages?: string[];

  @IsListOf(() => CrateField, { max: 300, optional: true })
  crates?: CrateField[];

  @IsWholeNumber(0, 50, { optional: true, description: 'People who travel with the crates' })
  couriers?: number;

  @IsListOfKind(lineKind, { max: 300, optional: true })
  lenders?: string[];

  @IsWholeNumber(0, 500, { optional: true, description: 'People of the host who are needed to install' })
  installStaff?: number;

  @IsWholeNumber(0, 500, notSaid)
  strikeStaff?: number;

  @IsListOfKind(lineKind, { max: 50, optional: true })
  priceIncludes?: string[];

  @IsListOfKind(lineKind, { max: 50, optional: true })
  priceExcludes?: string[];

  @IsWholeNumber(1, 120, notSaid)
  maxTourMonths?: number;

  @IsWholeNumber(0, 21, { optional: true, description: 'Years of age from which it is recommended' })
  ageRating?: number;

  @IsListOfKind(codeKind(sensitivities), { max: 6, optional: true })
  sensitivities?: NonNullable<OfferDescription['sensitivities']>[number][];

  @IsText(2_000, notSaid)
  sensitivityNote?: string;

  @IsCode(climateProfiles, { optional: true, description: 'For objects that ask for nothing else; left out: BIZOT-2023' })
  climateProfile?: OfferDescription['climateProfile'];

  @IsCode(uvLimits, { optional: true, description: 'Left out: older' })
  uvLimit?: OfferDescription['uvLimit'];
}
