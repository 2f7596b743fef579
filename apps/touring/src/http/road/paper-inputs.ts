import { IsCode, IsDateOnly, IsId, IsListOfKind, IsMoney, IsText, IsTitle, MoneyField } from '@caravanserai/hosting';
import { type CoverTerms, coverTypes } from '../../domain/road/cover';
import { documentKinds, type DocumentKind, type DocumentTerms } from '../../domain/road/paperwork';
import { idKind } from './stay-inputs';

const UNKNOWN = { optional: true, description: 'Left out while it is not known' };

export class CoverBody {
  @IsCode(coverTypes)
  type: CoverTerms['type'];

  @IsTitle(200)
  insurer: string;

  @IsTitle(100)
  policyNumber: string;

  @IsMoney({ description: 'The agreed values of all that is covered' })
  agreedValue: MoneyField;

  @IsMoney({ optional: true, description: 'Of any one vehicle' })
  limitConveyance?: MoneyField;

  @IsMoney({ optional: true, description: 'Of any one place' })
  limitLocation?: MoneyField;

  @IsMoney({ optional: true })
  deductible?: MoneyField;

  @IsDateOnly({ description: 'Nail to nail: first day' })
  from: string;

  @IsDateOnly({ description: 'The day after the last one' })
  to: string;

  @IsText(4_000, { optional: true })
  exclusions?: string;

  @IsId({ optional: true, description: 'A file of this stay' })
  certificateFileId?: string;

  @IsId({ optional: true, description: 'The entry that this one corrects' })
  replaces?: string;
}

export const coverGiven = ({ replaces: _, limitConveyance, limitLocation, deductible, exclusions, certificateFileId, ...given }: CoverBody): CoverTerms => ({
  ...given,
  limitConveyance: limitConveyance ?? null,
  limitLocation: limitLocation ?? null,
  deductible: deductible ?? null,
  exclusions: exclusions ?? null,
  certificateFileId: certificateFileId ?? null,
});

export class DocumentBody {
  @IsCode(documentKinds)
  kind: DocumentKind;

  @IsTitle(200, UNKNOWN)
  authority?: string;

  @IsTitle(100, UNKNOWN)
  number?: string;

  @IsDateOnly(UNKNOWN)
  appliedOn?: string;

  @IsDateOnly(UNKNOWN)
  issuedOn?: string;

  @IsDateOnly({ optional: true, description: 'The last day on which it is in force; left out: for ever' })
  expiresOn?: string;

  @IsDateOnly(UNKNOWN)
  refusedOn?: string;

  @IsListOfKind(idKind, { max: 500, description: 'Empty: all objects' })
  objectIds: string[];

  @IsId({ optional: true, description: 'A file of this stay' })
  fileId?: string;

  @IsId({ optional: true, description: 'The entry that this one corrects' })
  replaces?: string;
}

export const documentGiven = ({ replaces: _, authority, number, appliedOn, issuedOn, expiresOn, refusedOn, fileId, ...given }: DocumentBody): DocumentTerms => ({
  ...given,
  authority: authority ?? null,
  number: number ?? null,
  appliedOn: appliedOn ?? null,
  issuedOn: issuedOn ?? null,
  expiresOn: expiresOn ?? null,
  refusedOn: refusedOn ?? null,
  fileId: fileId ?? null,
});
