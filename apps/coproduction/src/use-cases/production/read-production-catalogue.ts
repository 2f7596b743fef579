import { type Caller, Queries } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { catalogueView } from '../../domain/production/catalogue-view';

/** Templates, clauses and the rules of their fields, for whoever writes a proposal. */
@Injectable()
export class ReadProductionCatalogue {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller) {
    return this.queries.one(caller, 'read-production-catalogue', () => Promise.resolve({ resource: {}, state: catalogueView() }));
  }
}
