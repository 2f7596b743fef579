import { performance } from 'node:perf_hooks';
import { Gauge, type Registry } from 'prom-client';

/**
 * Memory, processor time and load of the process, read when somebody asks. prom-client's own collection keeps timers and
 * observers running for each registry, which in a process of many services would be the largest consumer at rest.
 */
export function registerProcessFigures(registry: Registry): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({ name, help, registers: [registry], collect() { this.set(read()); } });
  let before = performance.eventLoopUtilization();
  gauge('process_resident_memory_bytes', 'Memory of the process, shared by all services in it', () => process.memoryUsage.rss());
  gauge('nodejs_heap_used_bytes', 'JavaScript heap in use', () => process.memoryUsage().heapUsed);
  gauge('process_cpu_seconds', 'Processor time of the process since its start', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });
  gauge('nodejs_event_loop_utilization', 'Share of time since the last reading in which the event loop was busy, 0 to 1', () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    return utilization;
  });
}
