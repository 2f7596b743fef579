import type { Acting, Caller } from '@caravanserai/access';
import { stopCancelled } from '@caravanserai/contracts';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { cancellationTier, type CancellationCause } from '../../domain/road/cancellation';
import { stayLifecycle } from '../../domain/road/stay-lifecycle';
import { todayIn } from '../../domain/today';
import type { StopInPlace } from '../../store/locks';
import { type StayView, stayView } from '../../store/road/stay-view';
import type { Stay } from '../../store/road/stays';
import { Line } from '../line';
import { StopChanges } from '../stop-changes';
import { StopCommands } from '../stop-commands';
import { AfterCancellation } from './after-cancellation';
import { sideOf, StayCommands } from './stay-commands';

/** A confirmed stop is given up before the crates have arrived: space and set are free, and whoever stood behind moves up. */
@Injectable()
export class CancelStay {
  constructor(
    private readonly stays: StayCommands,
    private readonly stops: StopCommands,
    private readonly stopChanges: StopChanges,
    private readonly line: Line,
    private readonly after: AfterCancellation,
  ) {}

  execute(caller: Caller, stayId: string, forceMajeure: boolean, remark: string): Promise<Decision<StayView>> {
    return this.stays.runWithStop(caller, stayId, 'cancel-stay', async (tx, place, acting) => {
      const cancelled = await this.cancel(tx, place, acting, forceMajeure ? 'force-majeure' : sideOf(place.stay, acting), remark);
      return cancelled.ok ? accept(await stayView(tx, cancelled.value)) : cancelled;
    });
  }

  /** The same for whoever has locked tour, space, stop and stay for more than this. */
  async cancel(tx: Transaction, { stay, ...place }: StopInPlace & { readonly stay: Stay }, acting: Acting, cause: CancellationCause, remark?: string): Promise<Decision<Stay>> {
    const action = cause === 'force-majeure' ? 'cancel-force-majeure' : (`cancel-by-${cause}` as const);
    const next = stayLifecycle.next(stay.state, action);
    if (!next.ok) return next;
    if (place.stop.state !== 'confirmed') return reject('action-not-allowed', { state: place.stop.state, action: 'cancel-stop' });
    await this.free(tx, place, stay, acting, cause);
    await this.stops.remark(tx, acting, place.stop, 'cancel-stop', remark);
    return accept(await this.after.settle(tx, acting, stay, action, cause));
  }

  private async free(tx: Transaction, { stop, tour }: StopInPlace, stay: Stay, acting: Acting, cause: CancellationCause): Promise<void> {
    const cancelled = await this.stopChanges.mustApply(tx, acting, stop, 'cancel-stop', {}, cause);
    await this.stops.tell(tx, stopCancelled, { stop, tour }, { reason: cause, ...cancellationTier(stay.cancellation, stay.opening, todayIn(stay.zone, tx.now), cause) });
    await this.line.closeUp(tx, [cancelled]);
  }
}
