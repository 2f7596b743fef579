import { type Caller, Queries, type ReadScope } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type LedgerLine, shownTo, verifyLedger } from '../../domain/ledger/hold-ledger';
import { seesEverything } from '../../store/reading';

export interface LedgerAsked {
  readonly limit: number;
  readonly after?: string;
}

/** Beyond so many steps a tour's ledger is not put into one file or verified in one go. */
const mostLines = 20_000;

/** The ledger of a tour's holds for both sides: its organiser reads all of it, a host its own steps and the seals of the others. */
@Injectable()
export class ReadHoldLedger {
  constructor(private readonly queries: Queries) {}

  list(caller: Caller, tourId: string, { limit, after }: LedgerAsked) {
    return this.read(caller, tourId, async (tx, show) => {
      const cursor = readCursor(after, ['number']);
      return page((await lines(tx, tourId, (cursor?.[0] ?? 0) as number, limit + 1)).map(show), limit, ({ seq }) => [seq]);
    });
  }

  verification(caller: Caller, tourId: string) {
    return this.read(caller, tourId, async (tx, show) => ({ tourId, ...verifyLedger((await lines(tx, tourId, 0, mostLines)).map(show)) }));
  }

  /** A line a step, each a JSON object on its own: what a program of either side verifies without us. */
  file(caller: Caller, tourId: string) {
    return this.read(caller, tourId, async (tx, show) => (await lines(tx, tourId, 0, mostLines)).map((line) => `${JSON.stringify(show(line))}\n`).join(''));
  }

  private async read<T>(caller: Caller, tourId: string, work: (tx: Transaction, show: (line: LedgerLine) => LedgerLine) => Promise<T>): Promise<Decision<T>> {
    const found = await this.queries.list(caller, 'read-hold-ledger', async (tx, scope) => {
      const own = await ownStops(tx, tourId, scope);
      return own === null ? null : { answer: await work(tx, (line) => shownTo(line, own)) };
    });
    if (!found.ok) return found;
    return found.value === null ? reject('not-found') : accept(found.value.answer);
  }
}

/** Which stops of the tour the reader has a part in, or null for who has none in any. */
async function ownStops(tx: Transaction, tourId: string, scope: ReadScope): Promise<((stopId: string) => boolean) | null> {
  const stops = await tx.query<{ id: string; organiserId: string; hostId: string }>(
    `select id, organiser_id as "organiserId", host_id as "hostId" from stop where tour_id = $1 and state <> 'recorded'`,
    [tourId],
  );
  const [tour] = await tx.query<{ organiserId: string | null }>('select organiser_id as "organiserId" from tour where id = $1', [tourId]);
  if (tour === undefined) return null;
  const { organisations } = scope;
  if (seesEverything(scope) || (tour.organiserId !== null && organisations.includes(tour.organiserId))) return () => true;
  const own = new Set(stops.filter(({ hostId }) => organisations.includes(hostId)).map(({ id }) => id));
  return own.size === 0 ? null : (stopId) => own.has(stopId);
}

function lines(tx: Transaction, tourId: string, after: number, limit: number): Promise<LedgerLine[]> {
  return tx.query('select seq, entry, previous_hash as previous, hash from hold_ledger where tour_id = $1 and seq > $2::bigint order by seq limit $3', [tourId, after, limit]);
}
