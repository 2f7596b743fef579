import type { Acting, Caller } from '@caravanserai/access';
import { stopConcluded } from '@caravanserai/contracts';
import { type Decision, accept } from '@caravanserai/kernel';
import { theSystem, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { mayAdvance } from '../../domain/road/stay-guards';
import { type PlainStep, stayLifecycle } from '../../domain/road/stay-lifecycle';
import type { StopInPlace } from '../../store/locks';
import { recordFact } from '../../store/road/facts';
import { stayFactsOf } from '../../store/road/stay-facts-of';
import { type StayView, stayView } from '../../store/road/stay-view';
import type { Stay } from '../../store/road/stays';
import { Stop } from '../../store/stop.entity';
import { StopChanges } from '../stop-changes';
import { TourRules } from '../rules/tour-rules';
import { StopCommands } from '../stop-commands';
import { StayChanges } from './stay-changes';
import { actsFor, StayCommands } from './stay-commands';

const actorOf = (step: PlainStep) => stayLifecycle.definition.transitions.find(({ action }) => action === step)?.actor as 'organiser' | 'host';

/** A stay takes its next step, if nothing of what the step needs is missing; what is to set off must keep the rules of the trade besides. */
@Injectable()
export class AdvanceStay {
  constructor(
    private readonly stays: StayCommands,
    private readonly changes: StayChanges,
    private readonly stopChanges: StopChanges,
    private readonly stops: StopCommands,
    private readonly rules: TourRules,
  ) {}

  execute(caller: Caller, stayId: string, step: PlainStep): Promise<Decision<StayView>> {
    if (step === 'settle')
      return this.stays.runWithStop(caller, stayId, 'advance-stay', async (tx, { stay, ...place }, acting) => {
        const settled = await this.step(tx, stay, acting, step);
        if (settled.ok) await this.conclude(tx, place);
        return settled.ok ? accept(await stayView(tx, settled.value)) : settled;
      });
    return this.stays.run(caller, stayId, 'advance-stay', async (tx, stay, acting) => {
      const moved = await this.step(tx, stay, acting, step);
      return moved.ok ? accept(await stayView(tx, moved.value)) : moved;
    });
  }

  private async step(tx: Transaction, stay: Stay, acting: Acting, step: PlainStep): Promise<Decision<Stay>> {
    const theirs = actsFor(stay, acting, actorOf(step));
    if (!theirs.ok) return theirs;
    const may = mayAdvance(stay.state, step, await stayFactsOf(tx, stay));
    if (!may.ok) return may;
    const passes = step === 'mark-ready' ? await this.rules.stopPasses(tx, await tx.manager.findOneByOrFail(Stop, { id: stay.id }), 'ready') : accept();
    if (!passes.ok) return passes;
    if (step === 'receive') await recordFact(tx, acting, stay.id, { kind: 'received', at: tx.now, value: {} });
    return this.changes.apply(tx, acting, stay, step);
  }

  private async conclude(tx: Transaction, { stop, tour }: Omit<StopInPlace, 'space'>): Promise<void> {
    const concluded = await this.stopChanges.mustApply(tx, theSystem, stop, 'conclude');
    await this.stops.tell(tx, stopConcluded, { stop: concluded, tour });
  }
}
