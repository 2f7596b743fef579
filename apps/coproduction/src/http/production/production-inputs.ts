import {
  type FieldOptions, IsCode, IsFlag, IsId, IsInstant, IsLanguage, IsListOf, IsListOfKind, IsText, IsTitle, IsWholeNumber, IsWholeNumberInQuery, PageQuery, field, isId,
} from '@caravanserai/hosting';
import { canonicalJson } from '@caravanserai/kernel';
import { type PartyRole, type ProductionKind, partyRoles, productionKinds } from '../../domain/production/kinds';
import { type ProductionStatus, productionLifecycle } from '../../domain/production/production-lifecycle';
import { type SeatKind, seatKinds } from '../../domain/production/production-log';
import { IsHash } from '../hash';

const idKind = { name: 'isId', check: (value: unknown) => (isId(value) ? null : 'must be a UUID in lower case'), schema: { type: 'string', format: 'uuid' } };
const CLAUSE = /^[A-Z]{2,4}(-[1-9]\d{0,2})?$/;
const clauseKind = {
  name: 'isClauseCode',
  check: (value: unknown) => (typeof value === 'string' && CLAUSE.test(value) ? null : 'must be the code of a clause, as SHR or FREE-1'),
  schema: { type: 'string', pattern: CLAUSE.source, example: 'SHR' },
};
const IsClauseCode = (options?: FieldOptions) => field(clauseKind, options);

const fieldsBytesMost = 200_000;

/** Fields of a clause as its rules in the catalogue describe them; here only that they are JSON of a bounded size. */
function IsClauseFields(options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be an object';
    try {
      return Buffer.byteLength(canonicalJson(value)) <= fieldsBytesMost ? null : `must have at most ${fieldsBytesMost} bytes`;
    } catch {
      return 'must be plain JSON'; // Half a surrogate pair or a number that JSON can't hold: the reason is the same to a client.
    }
  };
  return field({ name: 'isClauseFields', check, schema: { type: 'object', additionalProperties: true } }, options);
}

export class CreateProductionBody {
  @IsCode(productionKinds)
  kind: ProductionKind;

  @IsTitle(300)
  title: string;

  @IsLanguage({ description: 'Of the text that prevails' })
  language: string;

  @IsFlag({ optional: true, description: 'Partners of equal strength: no party is the lead' })
  equalStrength?: boolean;
}

export class ProposeClauseBody {
  @IsClauseCode()
  clause: string;

  @IsTitle(200, { optional: true, description: 'The heading; the catalogue’s own without it' })
  title?: string;

  @IsClauseFields({ optional: true })
  fields?: Record<string, unknown>;

  @IsText(20_000, { optional: true, nullable: true, description: 'What counsel writes beside the fields' })
  words?: string | null;

  @IsListOfKind(idKind, { optional: true, min: 2, max: 30, description: 'Of a side letter: whom it is between' })
  between?: string[];

  @IsHash({ nullable: true, description: 'What was on the table when this was written; null where nothing was' })
  answers: string | null;

  @IsText(2_000, { optional: true })
  reason?: string;
}

/** The steps that need no text of a clause. */
export const tableSteps = [
  'invite', 'accept-invitation', 'decline-invitation', 'give-seat', 'take-seat', 'open', 'renew-offer', 'accept', 'reject', 'retract', 'reopen', 'escalate', 'cast-vote', 'abandon',
  'withdraw-party', 'waive-verdict', 'freeze', 'reopen-text', 'send', 'withdraw-signature', 'change-text', 'decline', 'refuse', 'call-off', 'satisfy-condition', 'waive-condition',
  'enter-into-force', 'record-payment', 'suspend', 'resume', 'terminate', 'complete',
] as const;
export type TableStepName = (typeof tableSteps)[number];

export class SigningStage {
  @IsListOfKind(idKind, { min: 1, max: 30, description: 'Organisations that sign in any order among themselves' })
  parties: string[];
}

/** One step; which of the other fields it needs is said where it is refused without. */
export class StepBody {
  @IsCode(tableSteps)
  step: TableStepName;

  @IsClauseCode({ optional: true })
  clause?: string;

  @IsHash({ optional: true, description: 'Of the clause that is meant, of a verdict, or of evidence' })
  hash?: string;

  @IsListOfKind(clauseKind, { optional: true, min: 1, max: 60 })
  clauses?: string[];

  @IsInstant({ optional: true })
  until?: string;

  @IsId({ optional: true, description: 'Whom to invite or seat, or who convenes after one leaves' })
  organisationId?: string;

  @IsCode(partyRoles, { optional: true })
  role?: PartyRole;

  @IsCode(seatKinds, { optional: true })
  seat?: SeatKind;

  @IsId({ optional: true })
  seatId?: string;

  @IsId({ optional: true, description: 'The person who gets a seat of a party' })
  personRef?: string;

  @IsListOf(() => SigningStage, { optional: true, min: 1, max: 30 })
  stages?: SigningStage[];

  @IsWholeNumber(1, 1_000, { optional: true, description: 'Number of a condition or a payment in the text' })
  number?: number;

  @IsText(2_000, { optional: true, description: 'Stays with the parties; events carry no words' })
  reason?: string;
}

export class AmendBody {
  @IsListOfKind(clauseKind, { min: 1, max: 60, description: 'The clauses that are to change' })
  clauses: string[];
}

export class CommentBody {
  @IsText(4_000)
  text: string;
}

export class TranslatedClause {
  @IsClauseCode()
  id: string;

  @IsTitle(200)
  title: string;

  @IsText(20_000, { optional: true, nullable: true })
  words?: string | null;
}

export class TranslationBody {
  @IsLanguage()
  language: string;

  @IsHash({ description: 'Root of the text that is translated' })
  root: string;

  @IsListOf(() => TranslatedClause, { min: 1, max: 200 })
  clauses: TranslatedClause[];
}

export class ProductionsQuery extends PageQuery {
  @IsCode(productionLifecycle.states, { optional: true })
  status?: ProductionStatus;

  @IsCode(productionKinds, { optional: true })
  kind?: ProductionKind;
}

export class RedlineQuery {
  @IsWholeNumberInQuery(1, 1_000_000)
  from: number;

  @IsWholeNumberInQuery(1, 1_000_000)
  to: number;
}


export class ProofQuery {
  @IsWholeNumberInQuery(1, 1_000_000)
  draft: number;

  @IsClauseCode()
  clause: string;
}

export const filmForms = ['feature', 'animation', 'documentary', 'tv'] as const;

export class VerdictBody {
  @IsCode(filmForms)
  form: (typeof filmForms)[number];
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const base64Most = 900_000;

export class WordFileBody {
  @field({
    name: 'isBase64',
    check: (value) => (typeof value === 'string' && value.length <= base64Most && BASE64.test(value) ? null : `must be a Word file in base64 of at most ${base64Most} characters`),
    schema: { type: 'string', minLength: 4, maxLength: base64Most, pattern: BASE64.source, example: 'UEsDBAo=' },
  })
  content: string;
}
