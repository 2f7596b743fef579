import type { Caller } from '@caravanserai/access';
import { type Decision, accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import type { LegAction } from '../../domain/road/leg-lifecycle';
import { legMayAdvance } from '../../domain/road/leg-rules';
import { todayIn } from '../../domain/today';
import { openIncidentsOf } from '../../store/road/incidents';
import { type LegView, legView } from '../../store/road/leg-view';
import { LegChanges } from './leg-changes';
import { LegCommands } from './leg-commands';

/** A transport takes its next step. The organiser's registrar writes down what the carrier and the customs have done: neither is at home here. */
@Injectable()
export class AdvanceLeg {
  constructor(
    private readonly legs: LegCommands,
    private readonly changes: LegChanges,
  ) {}

  execute(caller: Caller, legId: string, step: LegAction): Promise<Decision<LegView>> {
    return this.legs.run(caller, legId, 'advance-leg', async (tx, leg, acting) => {
      const { departsZone, arrivesZone } = leg.terms;
      const today = todayIn(['clear-import', 'deliver', 'discharge'].includes(step) ? arrivesZone : departsZone, tx.now);
      const may = legMayAdvance({ state: leg.state, terms: leg.terms, openIncidents: await openIncidentsOf(tx, { legId: leg.id }), today }, step);
      if (!may.ok) return may;
      const moved = await this.changes.apply(tx, acting, leg, step);
      return moved.ok ? accept(legView(moved.value)) : moved;
    });
  }
}
