import { type Caller, Queries } from '@caravanserai/access';
import { type Decision, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { explain } from '../../domain/rules/rule';
import type { Stay } from '../../domain/stay';
import { movesOf, moveView } from '../../store/moves/moves';
import { Stop } from '../../store/stop.entity';
import { TriedMove } from './tried-move';

const mostMoves = 100;

/** What has been proposed for a stop, and what other dates would bring. */
@Injectable()
export class ReadMoves {
  constructor(
    private readonly queries: Queries,
    private readonly tried: TriedMove,
  ) {}

  ofStop(caller: Caller, stopId: string) {
    return this.queries.one(caller, 'read-stop', async (tx) => {
      const stop = await stopIn(tx, stopId);
      return stop && { resource: partiesOf(stop), state: { items: (await movesOf(tx, stopId, mostMoves)).map(moveView), nextCursor: null } };
    });
  }

  /** The rules broken by the new dates, and who else of the tour must move; a host learns of others how many there are. */
  async preview(caller: Caller, stopId: string, stay: Stay): Promise<Decision<MovePreview>> {
    const organises = (await this.queries.one(caller, 'read-tour-rules', async (tx) => {
      const stop = await stopIn(tx, stopId);
      return stop && { resource: partiesOf(stop), state: null };
    })).ok;
    const tried = await this.queries.one(caller, 'read-stop', async (tx) => {
      const stop = await stopIn(tx, stopId);
      return stop && { resource: partiesOf(stop), state: await this.tried.of(tx, stop, stay) };
    });
    if (!tried.ok) return tried;
    if (!tried.value.ok) return reject(tried.value.rejection.code, tried.value.rejection.details);
    const { broken, others } = tried.value.value;
    const rules = broken.map(({ rule, level, finding }) => ({ rule: rule.id, title: rule.title, level, explanation: organises ? explain(rule, finding) : null, numbers: organises ? finding.numbers : {} }));
    return { ok: true, value: { stopId, broken: rules, others: organises ? others.map((other) => ({ ...other })) : [], othersCount: others.length } };
  }
}

export interface MovePreview {
  readonly stopId: string;
  readonly broken: Array<{ rule: string; title: string; level: string; explanation: string | null; numbers: Readonly<Record<string, number | string | null>> }>;
  readonly others: Array<{ stopId: string; days: number; isFirm: boolean }>;
  readonly othersCount: number;
}

const partiesOf = ({ organiserId, hostId }: Stop) => ({ parties: { organiser: organiserId, host: hostId } });

async function stopIn(tx: Transaction, id: string): Promise<Stop | null> {
  const stop = await tx.manager.findOneBy(Stop, { id });
  return stop === null || stop.state === 'recorded' ? null : stop;
}
