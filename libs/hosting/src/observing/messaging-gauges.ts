import type { MessagingFigures, MessagingState } from '@caravanserai/messaging';
import { isDatabaseAway, type Clock } from '@caravanserai/persistence';
import { Gauge, type Registry } from 'prom-client';

type Plain = Exclude<keyof MessagingState, 'consumerLag'>;

const PLAIN: Readonly<Record<Plain, [name: string, help: string]>> = {
  outboxDepth: ['outbox_depth', 'Committed events that have not been published yet'],
  outboxOldestSeconds: ['relay_lag_seconds', 'Age of the oldest committed event that has not been published yet'],
  parkedKeys: ['parked_keys', 'Aggregates with parked events'],
  deadKeys: ['dead_keys', 'Aggregates whose parked events are no longer tried'],
  gaps: ['event_gaps', 'Aggregates that wait for an event which has not come'],
  duplicates: ['event_duplicates', 'Events that came again and were dropped, since the start'],
};

/** Messaging's figures, read by one query when somebody asks; while the database is away they are left out. */
export function registerMessagingFigures(registry: Registry, figures: MessagingFigures, clock: Clock): void {
  const gauges = Object.entries(PLAIN).map(([figure, [name, help]]) => [figure as Plain, new Gauge({ name, help, registers: [registry] })] as const);
  const lag = new Gauge({ name: 'consumer_lag', help: 'Events of an owner that are still to be applied here', labelNames: ['owner'], registers: [registry] });
  new Gauge({
    name: 'messaging_figures_up',
    help: '1 when the figures of messaging could be read',
    registers: [registry],
    async collect() {
      const state = await read(figures, clock.now());
      for (const [figure, gauge] of gauges) state ? gauge.set(state[figure]) : gauge.remove();
      for (const [owner, events] of Object.entries(state?.consumerLag ?? {})) lag.set({ owner }, events);
      this.set(state ? 1 : 0);
    },
  });
}

async function read(figures: MessagingFigures, now: Date): Promise<MessagingState | null> {
  try {
    return await figures.read(now);
  } catch (error) {
    if (isDatabaseAway(error)) return null;
    throw error;
  }
}
