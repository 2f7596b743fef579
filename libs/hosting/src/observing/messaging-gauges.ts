import type { MessagingFigures, MessagingState } from '@caravanserai/messaging';
import { isDatabaseAway, type Clock } from '@caravanserai/persistence';
import { Gauge, type Registry } from 'prom-client';

const GAUGES: Readonly<Record<Exclude<keyof MessagingState, 'consumerLag'>, [name: string, help: string]>> = {
  outboxDepth: ['outbox_depth', 'Committed events that have not been published yet'],
  outboxOldestSeconds: ['relay_lag_seconds', 'Age of the oldest committed event that has not been published yet'],
  parkedKeys: ['parked_keys', 'Aggregates with parked events'],
  deadKeys: ['dead_keys', 'Aggregates whose parked events are no longer tried'],
  gaps: ['event_gaps', 'Aggregates that wait for an event which has not come'],
  duplicates: ['event_duplicates', 'Events that came again and were dropped, since the start'],
};

/** Messaging's figures, read by one query whenever somebody collects; while the database is away they are left out. */
export function registerMessagingFigures(registry: Registry, figures: MessagingFigures, clock: Clock): void {
  const read = sharedAmongGauges(() => readFigures(figures, clock.now()));
  for (const [figure, [name, help]] of Object.entries(GAUGES) as [keyof typeof GAUGES, [string, string]][]) {
    addGauge(registry, name, help, [], async (gauge) => {
      const state = await read();
      if (state) gauge.set(state[figure]);
    });
  }
  addGauge(registry, 'consumer_lag', 'Events of an owner that are still to be applied here', ['owner'], async (gauge) => {
    for (const [owner, events] of Object.entries((await read())?.consumerLag ?? {})) gauge.set({ owner }, events);
  });
  addGauge(registry, 'messaging_figures_up', '1 when the figures of messaging could be read', [], async (gauge) => gauge.set((await read()) ? 1 : 0));
}

function addGauge(registry: Registry, name: string, help: string, labelNames: string[], fill: (gauge: Gauge) => Promise<void>): void {
  const gauge: Gauge = new Gauge({
    name,
    help,
    labelNames,
    registers: [registry],
    async collect() {
      if (labelNames.length > 0) gauge.reset();
      else gauge.remove(); // `reset` would say 0, which is a figure; nothing is known.
      await fill(gauge);
    },
  });
}

/** prom-client collects all gauges side by side: they wait for one reading together, and the next collection makes a new one. */
function sharedAmongGauges<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read().finally(() => (reading = undefined)));
}

async function readFigures(figures: MessagingFigures, now: Date): Promise<MessagingState | null> {
  try {
    return await figures.read(now);
  } catch (error) {
    if (isDatabaseAway(error)) return null;
    throw error;
  }
}
