import { type EventEnvelope, type EventOf, stopMoved } from '@caravanserai/contracts';
import { CopyMissing, Copies, type EventContext } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';

/** A confirmed stop has other dates: what is told of it from here on names the new ones. */
@Controller()
export class StopMoved {
  @Copies(stopMoved)
  async on({ data: { stopId, opening } }: EventEnvelope<EventOf<typeof stopMoved>>, { tx }: EventContext): Promise<void> {
    const rows = await tx.query('update copy_stop set opening_start = $2, opening_end = $3, zone = $4 where stop_id = $1 returning 1', [stopId, opening.start, opening.end, opening.zone]);
    if (rows.length === 0) throw new CopyMissing('stop', stopId);
  }
}
