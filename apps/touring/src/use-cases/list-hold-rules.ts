import { type Caller, Queries } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { ReferenceRules } from '../store/reference-rules';

/** The figures of the trade by which holds and stays are judged, with their dates and sources. */
@Injectable()
export class ListHoldRules {
  constructor(
    private readonly queries: Queries,
    private readonly rules: ReferenceRules,
  ) {}

  execute(caller: Caller) {
    return this.queries.list(caller, 'list-hold-rules', async () => ({ items: (await this.rules.read()).holds, nextCursor: null }));
  }
}
