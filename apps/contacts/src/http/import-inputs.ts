import { type FieldKind, IsCode, IsId, IsListOf, IsListOfKind, IsTitle, PageQuery } from '@caravanserai/hosting';
import type { MatchDecision } from '../use-cases/decide-match-proposal';
import { IsCountryCode, IsMachineWord } from './fields';

/** Far above what is taken: too many rows are refused as such, not as a wrong field. */
const rowsRead = 5_000;

/** A row is taken apart later, so that a bad one has an answer of its own; here it must only be an object. */
const rowKind: FieldKind = {
  name: 'isRow',
  check: (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? null : 'must be an object'),
  schema: { $ref: '#/components/schemas/OrganisationRowFields' },
};

export class OrganisationsBulkBody {
  @IsMachineWord({ description: 'Of the publication' })
  source: string;

  @IsListOfKind(rowKind, { max: rowsRead })
  rows: object[];
}

class VenueField {
  @IsTitle(300)
  key: string;

  @IsTitle(300, { description: 'As the file writes it' })
  text: string;

  @IsTitle(300)
  name: string;

  @IsTitle(200, { nullable: true })
  city: string | null;

  @IsCountryCode({ nullable: true })
  country: string | null;
}

export class MatchVenuesBody {
  @IsMachineWord()
  source: string;

  @IsListOf(() => VenueField, { max: rowsRead })
  venues: VenueField[];
}

export class ProposalsQuery extends PageQuery {
  @IsCode(['open', 'same', 'different'], { optional: true })
  state?: 'open' | 'same' | 'different';
}

export class DecideBody {
  @IsCode(['same', 'different'])
  decision: 'same' | 'different';

  @IsId({ optional: true, description: 'Which of the candidates it is, when it is the same' })
  organisationId?: string;
}

export const decisionIn = ({ decision, organisationId }: DecideBody): MatchDecision =>
  decision === 'different' ? { decision } : { decision, organisationId: organisationId ?? '' };
