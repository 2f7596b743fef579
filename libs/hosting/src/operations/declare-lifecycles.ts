import { type EventDeclaration, eventOfType, type EventOf, type touringLifecycleDeclared } from '@caravanserai/contracts';
import type { LifecycleDefinition } from '@caravanserai/kernel';
import { hashOf, sha256Hex } from '@caravanserai/kernel/hash';
import { Outbox } from '@caravanserai/messaging';
import { type Transaction, UnitOfWork } from '@caravanserai/persistence';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Lifecycles } from './lifecycle.controller';

type Declared = EventOf<typeof touringLifecycleDeclared>;

/** Publishes the service's lifecycle tables when they differ from those it published last, so that others need not ask for them. */
export class DeclareLifecycles implements OnApplicationBootstrap {
  private readonly event: EventDeclaration | undefined;

  constructor(
    service: string,
    private readonly lifecycles: Lifecycles,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
  ) {
    this.event = eventOfType(`${service}.lifecycle.declared.v1`);
  }

  async onApplicationBootstrap(): Promise<void> {
    const { event } = this;
    if (event === undefined) return;
    await this.unitOfWork.run(async (tx) => {
      // Two replicas that start at once would both find the old table.
      await tx.query('select pg_advisory_xact_lock(719250410)');
      for (const definition of this.lifecycles.definitions) await this.declare(tx, event, declarationOf(definition));
    });
  }

  private async declare(tx: Transaction, event: EventDeclaration, declared: Declared): Promise<void> {
    const [last] = await tx.query<{ data: string }>(
      `select data from (select sequence, data from event_log where topic = $1 and aggregate_id = $2
        union all select sequence, data from outbox where topic = $1 and aggregate_id = $2) e order by sequence desc limit 1`,
      [event.topic, declared.lifecycleId],
    );
    const published = last && (JSON.parse(last.data) as Declared).tableHash;
    if (published !== declared.tableHash) await this.outbox.add(tx, event, declared.lifecycleId, declared);
  }
}

function declarationOf(definition: LifecycleDefinition): Declared {
  return {
    lifecycleId: idOf(definition.workflow),
    workflow: definition.workflow,
    ...(definition.run === undefined ? {} : { run: definition.run }),
    tableHash: hashOf(definition),
    states: definition.states.map(({ state, final, longestDays }) => ({ state, final: final ? 'yes' : 'no', ...(longestDays === null ? {} : { longestDays }) })),
    transitions: definition.transitions.flatMap(({ action, from, to, actor, guards, emits, with: traits }) => {
      const told = traits && { with: Object.entries(traits).map(([field, is]) => ({ field, is })) };
      const arrow = { action, to, actor, guards: [...guards], emits: [...emits], ...told };
      return from === null ? [arrow] : from.map((state) => ({ ...arrow, from: state }));
    }),
  };
}

/** A UUID of version 8 (RFC 9562) from the name's hash. */
function idOf(workflow: string): string {
  const hex = sha256Hex(workflow);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
