import { type EventEnvelope, type EventOf, stopHeld } from '@caravanserai/contracts';
import { Copies, type EventContext } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';

/** Whose dates they are and which: later events of the stop, and of stops that challenge it, say no more of it than its id. */
@Controller()
export class StopHeld {
  @Copies(stopHeld)
  async on({ data }: EventEnvelope<EventOf<typeof stopHeld>>, { tx }: EventContext): Promise<void> {
    const { stopId, hostId, opening } = data;
    await tx.query('insert into copy_stop (stop_id, host_id, opening_start, opening_end, zone) values ($1, $2, $3, $4, $5) on conflict (stop_id) do nothing', [
      stopId,
      hostId,
      opening.start,
      opening.end,
      opening.zone,
    ]);
  }
}
