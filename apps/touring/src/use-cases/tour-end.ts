import { stopHoldReleased, tourEnded } from '@caravanserai/contracts';
import { Outbox } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { tourLifecycle } from '../domain/tour-lifecycle';
import { stopFacts } from '../store/stop-facts';
import type { Stop } from '../store/stop.entity';
import { Tour } from '../store/tour.entity';
import { Line } from './line';
import { StopChanges } from './stop-changes';

const endings = {
  'end-tour': { stopAction: 'end-with-tour', reason: 'tour-ended', told: 'by-organiser' },
  'end-with-offer': { stopAction: 'end-with-offer', reason: 'offer-withdrawn', told: 'offer-withdrawn' },
} as const;

/** Ends tours and releases what is held of them; whoever calls has locked them and made sure that nothing firm is left. */
@Injectable()
export class TourEnd {
  constructor(
    private readonly changes: StopChanges,
    private readonly line: Line,
    private readonly outbox: Outbox,
  ) {}

  async end(tx: Transaction, by: ActedBy, tours: readonly Tour[], held: readonly Stop[], action: keyof typeof endings): Promise<void> {
    for (const tour of tours) await this.endTour(tx, by, tour, action);
    const titles = new Map(tours.map(({ id, title }) => [id, title]));
    const gone: Stop[] = [];
    for (const stop of held) gone.push(await this.release(tx, by, stop, titles.get(stop.tourId) as string, action));
    await this.line.closeUp(tx, gone);
  }

  private async endTour(tx: Transaction, by: ActedBy, tour: Tour, action: keyof typeof endings): Promise<void> {
    const next = tourLifecycle.next(tour.state, action);
    if (!next.ok) throw new Error(`tour ${tour.id} is ${tour.state} and can't ${action}`);
    await tx.manager.update(Tour, { id: tour.id }, { state: next.value, version: tour.version + 1 });
    await logTransition(tx, by, { of: tourLifecycle.workflow, id: tour.id, action, from: tour.state, to: next.value });
    await this.outbox.add(tx, tourEnded, tour.id, { tourId: tour.id, organiserId: tour.organiserId as string, title: tour.title, reason: endings[action].told });
  }

  private async release(tx: Transaction, by: ActedBy, stop: Stop, title: string, action: keyof typeof endings): Promise<Stop> {
    const { stopAction, reason } = endings[action];
    const changed = await this.changes.mustApply(tx, by, stop, stopAction, {}, reason);
    await this.outbox.add(tx, stopHoldReleased, stop.id, { ...stopFacts(stop, title), reason });
    return changed;
  }
}
