import { type Caller, Queries, type ReadScope } from '@caravanserai/access';
import { page } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import type { AgreementStatus } from '../domain/agreement-lifecycle';
import { type ListedAgreement, listAgreements } from '../store/list-agreements';

export interface ListInput {
  readonly limit: number;
  /** Where the page before ended: when its last agreement was drafted, and its id. */
  readonly after: readonly [draftedAt: string, id: string] | null;
  readonly status?: AgreementStatus;
  readonly stopId?: string;
}

export interface AgreementPage {
  readonly items: readonly ListedAgreement[];
  readonly nextCursor: string | null;
}

/** The agreements of the acting organisation, or of all organisations of the reader; all of them for administrators. Newest first. */
@Injectable()
export class ListAgreements {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, input: ListInput): Promise<Decision<AgreementPage>> {
    return this.queries.list(caller, 'list-agreements', async (tx, scope) => {
      const rows = await listAgreements(tx, { ...input, limit: input.limit + 1, everything: seesEverything(scope), organisations: scope.organisations });
      return page(rows, input.limit, ({ draftedAt, id }) => [draftedAt.toISOString(), id]);
    });
  }
}

/** An administrator who acts for a museum sees the museum's agreements, as the policy would say of each of them. */
const seesEverything = ({ facts, organisations }: ReadScope): boolean =>
  facts.mandates.some(({ power, organisationId }) => power === 'administer-platform' && organisations.includes(organisationId));
