import { type Caller, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import type { StayState } from '../../domain/road/stay-lifecycle';
import { seesEverything } from '../../store/reading';
import { fileWithBytes } from '../../store/road/files';
import { stayLine, stayView } from '../../store/road/stay-view';
import { listStays, partiesOf, stayById } from '../../store/road/stays';

export interface StaysAskedFor {
  readonly tourId?: string;
  readonly state?: StayState;
  readonly limit: number;
  readonly after?: string;
}

/** Stays are for their organiser, their host and administrators. */
@Injectable()
export class ReadStays {
  constructor(private readonly queries: Queries) {}

  list(caller: Caller, { after, ...asked }: StaysAskedFor) {
    return this.queries.list(caller, 'list-stays', async (tx, scope) => {
      const cursor = readCursor(after, ['instant', 'id']) as [string, string] | null;
      const rows = await listStays(tx, { ...asked, after: cursor, organisations: seesEverything(scope) ? null : scope.organisations });
      return page(rows.map(stayLine), asked.limit, ({ begunAt, id }) => [begunAt, id]);
    });
  }

  one(caller: Caller, id: string) {
    return this.queries.one(caller, 'read-stay', async (tx) => {
      const stay = await stayById(tx, id);
      return stay && { resource: { parties: partiesOf(stay) }, state: await stayView(tx, stay) };
    });
  }

  /** The bytes of one file of a stay, for those who may read the stay and for nobody else. */
  file(caller: Caller, stayId: string, fileId: string) {
    return this.queries.one(caller, 'read-stay', async (tx) => {
      const stay = await stayById(tx, stayId);
      const file = stay && (await fileWithBytes(tx, stayId, fileId));
      return file && { resource: { parties: partiesOf(stay) }, state: file };
    });
  }
}
