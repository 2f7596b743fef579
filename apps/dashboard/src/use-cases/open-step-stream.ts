import { type Caller, Queries } from '@caravanserai/access';
import { accept, type Decision, reject } from '@caravanserai/kernel';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Scope } from '../domain/rights/scope';
import { type Change, ChangeStream } from '../live/change-stream';
import { LiveLog } from '../live/live-log';

export interface StreamWriter {
  event(name: 'change' | 'resync', position: number, data: object): void;
  end(): void;
}

/** One open stream: nothing is held before it starts or after it stops. */
export interface StepStream {
  start(writer: StreamWriter): void;
  stop(): void;
}

/** Tabs of one person; more are a program that forgets to close. */
const ofOneAccount = 20;

/** Opens a stream of what changes, as far as the asker may see it. */
@Injectable()
export class OpenStepStream implements OnModuleDestroy {
  private readonly open = new Map<string, number>();

  constructor(
    private readonly queries: Queries,
    private readonly live: LiveLog,
    private readonly changes: ChangeStream,
  ) {}

  async execute(caller: Caller, after: number | null): Promise<Decision<StepStream>> {
    const scope = await this.queries.list(caller, 'follow-steps', async (_tx, { administrator, organisations }): Promise<Scope> => ({ administrator, organisations }));
    if (!scope.ok) return scope;
    await this.live.ready();
    const account = caller.account!.key;
    if ((this.open.get(account) ?? 0) >= ofOneAccount) return reject('too-many-streams', { most: ofOneAccount });
    return accept(this.stream(account, scope.value, after));
  }

  /** Before the port closes, which waits for answers that are under way. */
  onModuleDestroy(): void {
    this.changes.endAll();
  }

  private stream(account: string, scope: Scope, after: number | null): StepStream {
    let stop = (): void => undefined;
    return {
      start: (writer) => {
        this.open.set(account, (this.open.get(account) ?? 0) + 1);
        const change = (told: Change): void => {
          const keys = visibleKeys(told, scope);
          if (keys.length > 0) writer.event('change', told.position, { position: told.position, keys });
        };
        const resync = (position: number): void => writer.event('resync', position, { position });
        const forget = this.changes.listen({ change, resync, end: writer.end }, after, this.live.position);
        stop = () => {
          forget();
          this.closed(account);
        };
      },
      stop: () => stop(),
    };
  }

  private closed(account: string): void {
    const left = (this.open.get(account) ?? 1) - 1;
    if (left > 0) this.open.set(account, left);
    else this.open.delete(account);
  }
}

function visibleKeys({ keys }: Change, { administrator, organisations }: Scope) {
  const visible = administrator ? keys : keys.filter((key) => key.organisations.some((one) => organisations.includes(one)));
  return visible.map(({ workflow, id }) => ({ workflow, id }));
}
