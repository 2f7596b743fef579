import {
  type FieldKind, IsCode, IsDateOnly, IsFlag, IsId, IsInstant, isLanguage, IsLanguage, IsListOfKind, IsObjectOf, IsText, IsTitle, IsWholeNumber, IsZone, PageQuery,
} from '@caravanserai/hosting';
import { designationLifecycle, lastRank, principal, verificationMethods, type DesignationState, type VerificationMethod } from '../domain/designation';
import { IsEmail, IsPartner, IsSha256, IsTheme } from './fields';
import { PersonBody } from './mandate-inputs';

const languageKind: FieldKind = {
  name: 'isLanguageOfList',
  check: (value) => (isLanguage(value) ? null : 'must be a BCP 47 language tag in canonical form'),
  schema: { type: 'string', maxLength: 35, example: 'vi' },
};

export class OfficeBody {
  @IsEmail({ description: 'The mailbox of the office, not of a person' })
  mailbox: string;

  @IsZone()
  timeZone: string;

  @IsListOfKind(languageKind, { min: 1, max: 20 })
  languages: string[];
}

export class OpenOfficeBody extends OfficeBody {
  @IsPartner()
  partner: string;

  @IsTheme({ optional: true, description: 'Left out: the general office of the partner' })
  theme?: string;
}

export class OfficesQuery extends PageQuery {
  @IsPartner({ optional: true })
  partner?: string;

  @IsTheme({ optional: true })
  theme?: string;
}

export class LetterBody {
  @IsTitle(300, { description: 'The body that signed it' })
  issuer: string;

  @IsTitle(100, { description: 'Its reference number there' })
  reference: string;

  @IsDateOnly()
  dated: string;

  @IsLanguage()
  language: string;

  @IsSha256({ description: 'Of the scan' })
  sha256: string;
}

export class SubmitBody {
  @IsId({ optional: true, description: 'Somebody who is known; otherwise nominee' })
  personRef?: string;

  @IsObjectOf(() => PersonBody, { optional: true })
  nominee?: PersonBody;

  @IsWholeNumber(principal, lastRank, { description: '0 is the principal, 1 and up are alternates' })
  rank: number;

  @IsInstant()
  validFrom: string;

  @IsInstant({ optional: true })
  validTo?: string;

  @IsObjectOf(() => LetterBody)
  letter: LetterBody;
}

export class DesignationsQuery extends PageQuery {
  @IsId({ optional: true })
  officeId?: string;

  @IsCode(designationLifecycle.states, { optional: true })
  status?: DesignationState;
}

export class ConfirmBody {
  @IsCode(verificationMethods)
  method: VerificationMethod;
}

export class RemarkBody {
  @IsText(2000)
  remark: string;
}

export class SuspendBody {
  @IsCode(['unreachable', 'disputed'])
  reason: 'unreachable' | 'disputed';

  @IsText(2000, { optional: true })
  remark?: string;
}

export class PublishNameBody {
  @IsFlag()
  published: boolean;
}

export class AbsenceBody {
  @IsInstant()
  from: string;

  @IsInstant()
  to: string;
}
