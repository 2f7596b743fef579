import {
  DateRangeField, IsBasisPoints, IsCode, IsCountry, IsDateRange, IsId, IsListOf, IsMoney, IsText, IsTitle, IsWholeNumber, MoneyField, PageQuery,
} from '@caravanserai/hosting';
import { type AgreementStatus, agreementLifecycle } from '../domain/agreement-lifecycle';
import { type Forum, type HostingTerms, forums } from '../domain/terms';
import { IsHash } from './hash';

const REASON = { optional: true, description: 'Stays with the parties; events carry no words' };

export class CancellationStepField {
  @IsWholeNumber(0, 3_650, { description: 'Days before the opening from which on the share holds' })
  fromDays: number;

  @IsBasisPoints({ description: 'Share of the fee that whoever cancels owes' })
  shareBasisPoints: number;
}

export class ExtraClauseField {
  @IsTitle(200)
  title: string;

  @IsText(4_000)
  text: string;
}

/** A counter-proposal: what is left out stays as it is. */
export class ProposeTermsBody {
  @IsMoney({ optional: true })
  fee?: MoneyField;

  @IsMoney({ optional: true, description: 'Up to which the host answers for the works' })
  insuredValue?: MoneyField;

  @IsListOf(() => CancellationStepField, { optional: true, max: 20, description: 'From many days before the opening to few' })
  cancellation?: CancellationStepField[];

  @IsDateRange({ optional: true, description: 'Within the reserved days, in the zone of the space' })
  opening?: DateRangeField;

  @IsCountry({ optional: true, nullable: true, description: 'Whose law governs; null for no choice' })
  governingLaw?: string | null;

  @IsCode(forums, { optional: true })
  forum?: Forum;

  @IsListOf(() => ExtraClauseField, { optional: true, max: 20, description: 'All further clauses; those left out go' })
  extraClauses?: ExtraClauseField[];

  @IsText(2_000, REASON)
  reason?: string;
}

export class AcceptTermsBody {
  @IsHash({ description: 'Of the very text that is consented to' })
  textHash: string;
}

export class ReasonBody {
  @IsText(2_000, REASON)
  reason?: string;
}

export class AgreementsQuery extends PageQuery {
  @IsCode(agreementLifecycle.states, { optional: true })
  status?: AgreementStatus;

  @IsId({ optional: true })
  stopId?: string;
}

/** The terms as plain data: what is hashed must be neither an instance of a class nor hold a field that is undefined. */
export function changeOf({ reason: _, ...terms }: ProposeTermsBody): Partial<HostingTerms> {
  const given = Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
  return JSON.parse(JSON.stringify(given)) as Partial<HostingTerms>;
}
