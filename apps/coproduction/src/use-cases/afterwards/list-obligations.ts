import { type Caller, Queries } from '@caravanserai/access';
import { page } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { type ListedObligation, type ObligationsAsked, listObligations } from '../../store/afterwards/obligations';
import { seesEverything } from '../production/read-production';

export interface ObligationPage {
  readonly items: readonly ListedObligation[];
  readonly nextCursor: string | null;
}

/** What is owed by which day at the tables where the reader's organisations sit; all of it for administrators. */
@Injectable()
export class ListObligations {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, asked: Omit<ObligationsAsked, 'everything' | 'organisations'>): Promise<Decision<ObligationPage>> {
    return this.queries.list(caller, 'list-obligations', async (tx, scope) => {
      const rows = await listObligations(tx, { ...asked, limit: asked.limit + 1, everything: seesEverything(scope), organisations: scope.organisations });
      return page(rows, asked.limit, ({ dueOn, id }) => [dueOn, id]);
    });
  }
}
