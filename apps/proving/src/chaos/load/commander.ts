import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { canonicalJson } from '@caravanserai/kernel';
import type { Random } from '../random';
import type { ServiceName } from '../services';
import type { System } from '../system/system';
import { type Answer, ask, type Person, type Request } from '../world/person';
import type { CommandRecord, Ledger, Trace } from './ledger';

/** A scenario can't go on: it was refused, or nobody answered until the end. What was done stands in the ledger. */
export class Unfinished extends Error {}

export type Tracing = (body: Answer['body']) => Trace[];

const patienceMs = 90_000;
const repeatedShare = 0.05;

/**
 * Sends commands as a careful client does: each under a key of its own, again under the same key as long as it is not known what became of
 * it, and now and then once more after it was answered.
 */
export class Commander {
  private stopped = false;

  constructor(
    private readonly system: System,
    private readonly ledger: Ledger,
    private readonly random: Random,
    /** Waits until the next command may be sent. */
    private readonly turn: () => Promise<void>,
  ) {}

  /** @throws Unfinished when it is refused. */
  async command(service: ServiceName, as: Person, request: Omit<Request, 'key'>, traces: Tracing): Promise<Answer['body']> {
    await this.turn();
    const record = this.ledger.open(service, `${request.method} ${request.path}`);
    const keyed = { ...request, key: `${record.number}-${randomUUID()}` };
    const answer = await this.answered(service, as, keyed, record);
    record.status = answer.status;
    record.outcome = answer.status < 300 ? 'accepted' : 'refused';
    if (record.outcome === 'refused') {
      record.code = answer.body.code ?? null;
      throw new Unfinished(`${record.what} was refused: ${answer.status} ${record.code}`);
    }
    record.traces = traces(answer.body);
    if (this.random.chance(repeatedShare)) await this.repeat(service, as, keyed, record, answer);
    return answer.body;
  }

  /** Reads until `found` gives something. @throws Unfinished when it never does. */
  async find<T>(service: ServiceName, as: Person, path: string, found: (body: Answer['body']) => T | undefined): Promise<T> {
    for (const end = performance.now() + patienceMs; ; await pause(150)) {
      const answer = await this.attempt(service, as, { method: 'GET', path });
      const seen = answer?.status === 200 ? found(answer.body) : undefined;
      if (seen !== undefined) return seen;
      if (performance.now() > end || this.stopped) throw new Unfinished(`${path} of ${service} did not show what was awaited`);
    }
  }

  /** Nobody waits any longer, whatever is still open. */
  giveUp(): void {
    this.stopped = true;
  }

  private async repeat(service: ServiceName, as: Person, request: Request, record: CommandRecord, first: Answer): Promise<void> {
    const second = await this.answered(service, as, request, record);
    record.answeredOtherwise = canonicalJson(second) !== canonicalJson(first);
  }

  private async answered(service: ServiceName, as: Person, request: Request, record: CommandRecord): Promise<Answer> {
    for (const end = performance.now() + patienceMs; ; await pause(this.random.whole(100, 400))) {
      record.attempts += 1;
      const answer = await this.attempt(service, as, request);
      if (answer !== null && answer.status < 500) return answer;
      if (performance.now() > end || this.stopped) throw new Unfinished(`${record.what} was never answered`);
    }
  }

  /** Null when no answer came: the connection broke, was refused, or took too long. */
  private async attempt(service: ServiceName, as: Person, request: Request): Promise<Answer | null> {
    try {
      return await ask(this.random.pick(this.system.addressesOf(service)), as, request);
    } catch (error) {
      if (error instanceof TypeError || error instanceof SyntaxError || (error as Error).name === 'TimeoutError') return null;
      throw error;
    }
  }
}
