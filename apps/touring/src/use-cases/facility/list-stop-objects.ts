import { type Caller, Commands, Queries } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { listHolds, type StopLine } from '../../domain/facility/stop-list';
import { replaceStopObjects, stopObjects } from '../../store/facility/stop-objects';
import { lockStop } from '../../store/locks';
import { Stop } from '../../store/stop.entity';

/** Which objects come to one stop, for which days, and in whose place: the organiser writes it, the host reads it. */
@Injectable()
export class ListStopObjects {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  write(caller: Caller, stopId: string, lines: readonly StopLine[]) {
    return this.commands.run(caller, {
      action: 'list-stop-objects',
      load: async (tx) => {
        const place = await lockStop(tx, stopId);
        if (place === null) return null;
        const { organiserId, hostId, version } = place.stop;
        return { resource: { parties: { organiser: organiserId, host: hostId }, readBy: 'read-stop' }, version, state: place };
      },
      execute: async (tx, { stop, tour }) => {
        const objects = await tx.query<{ id: string }>('select id from work_object where offer_id = $1 and withdrawn_at is null', [tour.offerId]);
        const holds = listHolds(lines, new Set(objects.map(({ id }) => id)), stop.opening, stop.closing);
        if (!holds.ok) return holds;
        await replaceStopObjects(tx, stop.id, lines);
        return accept({ items: await stopObjects(tx, stop.id) });
      },
    });
  }

  read(caller: Caller, stopId: string) {
    return this.queries.one(caller, 'read-stop-objects', async (tx) => {
      const stop = await tx.manager.findOneBy(Stop, { id: stopId });
      if (stop === null || stop.state === 'recorded') return null;
      return { resource: { parties: { organiser: stop.organiserId, host: stop.hostId } }, state: { items: await stopObjects(tx, stopId) } };
    });
  }
}
