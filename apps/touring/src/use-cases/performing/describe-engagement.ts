import type { Caller } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { type EngagementParts, faultsOfParts, type Part, type PartFault, parts } from '../../domain/performing/engagement-parts';
import { EngagementChanges } from './engagement-changes';
import { EngagementCommands, mustActFor } from './engagement-commands';
import { type EngagementView, EngagementViews } from './engagement-view';

/** One side says its part of an engagement, whole and anew, as long as nobody relies on what it said before. */
@Injectable()
export class DescribeEngagement {
  constructor(
    private readonly engagements: EngagementCommands,
    private readonly changes: EngagementChanges,
    private readonly views: EngagementViews,
  ) {}

  execute<P extends Part>(caller: Caller, id: string, part: P, told: EngagementParts[P]): Promise<Decision<EngagementView>> {
    return this.engagements.run(caller, id, 'describe-engagement', async (tx, engagement, acting) => {
      const { side, during } = parts[part];
      const theirs = mustActFor(engagement, acting, side);
      if (!theirs.ok) return theirs;
      if (!during.includes(engagement.state)) return reject('part-is-fixed', { part, state: engagement.state });
      const fault = (faultsOfParts[part] as (told: EngagementParts[P]) => PartFault | null)(told);
      if (fault !== null) return reject(fault, { part });
      // The column has the name of the part, which is one of a list written here.
      await tx.query(`update engagement set ${part} = $2 where id = $1`, [id, JSON.stringify(told)]);
      return accept(await this.views.of(tx, await this.changes.touch(tx, { ...engagement, [part]: told }), acting.actingFor));
    });
  }
}
