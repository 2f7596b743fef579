import type { Caller } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { keepRemark } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { asSeenBy } from '../../domain/in-the-way';
import { engagementLifecycle, type EngagementStep, stepsWithRemark } from '../../domain/engagement-lifecycle';
import { mayStep } from '../../domain/performing/engagement-guards';
import { claimOfEngagement } from '../../store/performing/engagements';
import { ReleaseRivals } from '../release-rivals';
import { EngagementChanges } from './engagement-changes';
import { EngagementCommands, mustActFor } from './engagement-commands';
import { EngagementReading } from './engagement-reading';
import { type EngagementView, EngagementViews } from './engagement-view';

export interface StepGiven {
  readonly step: EngagementStep;
  readonly remark?: string;
}

/** One side takes the next step of an engagement; where it may not yet, it hears all that is missing. */
@Injectable()
export class AdvanceEngagement {
  constructor(
    private readonly engagements: EngagementCommands,
    private readonly changes: EngagementChanges,
    private readonly reading: EngagementReading,
    private readonly views: EngagementViews,
    private readonly rivals: ReleaseRivals,
  ) {}

  execute(caller: Caller, id: string, { step, remark }: StepGiven): Promise<Decision<EngagementView>> {
    return this.engagements.run(caller, id, 'advance-engagement', async (tx, engagement, acting) => {
      const actor = engagementLifecycle.definition.transitions.find(({ action }) => action === step)?.actor;
      const theirs = actor === 'host' || actor === 'organiser' ? mustActFor(engagement, acting, actor) : accept();
      if (!theirs.ok) return theirs;
      const { facts, standing } = await this.reading.of(tx, engagement);
      const may = mayStep(engagement.state, step, facts);
      if (!may.ok) return reject(may.rejection.code, { ...may.rejection.details, inTheWay: standing.map((one) => asSeenBy(acting.actingFor, one)) });
      if (stepsWithRemark.includes(step) && remark === undefined) return reject('step-without-remark', { step });
      const moved = await this.changes.apply(tx, acting, engagement, step, { ahead: facts.ahead });
      if (!moved.ok) return moved;
      if (step === 'contract') await this.rivals.of(tx, claimOfEngagement(moved.value));
      await keepRemark(tx, acting, { of: engagementLifecycle.workflow, id, action: step }, remark);
      return accept(await this.views.of(tx, moved.value, acting.actingFor));
    }, { releasesRivals: step === 'contract' });
  }
}
