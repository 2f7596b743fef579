import type { CommandRecord, Trace } from '../load/ledger';
import type { ServiceName } from '../services';
import type { Evidence, StopRow } from './evidence';
import type { Finding } from './finding';
import { grouped } from './names';

/** Accepted commands against rows: each has left exactly what it must, and nothing is there that nobody accepted. */
export function judgeCommands({ commands, stops, services }: Evidence): Finding[] {
  return [...judgeAnswers(commands), ...judgeStops(commands, stops), ...judgeTransitions(commands, services)];
}

function judgeAnswers(commands: readonly CommandRecord[]): Finding[] {
  return commands.flatMap(({ number, what, outcome, answeredOtherwise }): Finding[] => [
    ...(outcome === 'open' ? [{ counter: 'stuck' as const, what: `command ${number} (${what}) was never answered` }] : []),
    ...(answeredOtherwise ? [{ counter: 'doubled' as const, what: `command ${number} (${what}) was answered otherwise the second time` }] : []),
  ]);
}

const natural = ({ tourId, spaceId, delivery }: Omit<StopRow, 'id' | 'state' | 'placedNo' | 'timers'>): string => `tour ${tourId} space ${spaceId} on ${delivery}`;

/** A command that is still open may have left its stop or not: both are right. */
function judgeStops(commands: readonly CommandRecord[], stops: readonly StopRow[]): Finding[] {
  const left = tracesOf(commands).flatMap((trace) => (trace.left === 'stop' ? [trace] : []));
  const rows = new Map(stops.map((stop) => [stop.id, stop]));
  const missing = left.filter(({ stopId, ...keys }) => natural(rows.get(stopId) ?? { tourId: '', spaceId: '', delivery: '' }) !== natural(keys));
  const twice = [...grouped(stops, natural)].filter(([, same]) => same.length > 1);
  const answered = new Set(left.map(natural));
  const unasked = stops.filter((stop) => !answered.has(natural(stop)) && !commands.some(({ outcome }) => outcome === 'open'));
  return [
    ...missing.map((trace): Finding => ({ counter: 'lost', what: `stop ${trace.stopId} of an accepted command` })),
    ...twice.map(([keys, same]): Finding => ({ counter: 'doubled', what: `${same.length} stops of one command: ${keys}` })),
    ...unasked.map((stop): Finding => ({ counter: 'doubled', what: `stop ${stop.id} of no accepted command` })),
  ];
}

function judgeTransitions(commands: readonly CommandRecord[], services: Evidence['services']): Finding[] {
  const left = tracesOf(commands).flatMap((trace) => (trace.left === 'transition' ? [trace] : []));
  return [...grouped(left, ({ service, aggregateId, action }) => `${service} ${aggregateId} ${action}`)].flatMap(([name, traces]): Finding[] => {
    const { service, aggregateId, action } = traces[0] as (typeof traces)[number];
    const found = countIn(services, service, aggregateId, action);
    if (found < traces.length) return [{ counter: 'lost', what: `${traces.length - found} of ${traces.length} accepted commands: ${name}` }];
    return found > traces.length ? [{ counter: 'doubled', what: `${found} entries for ${traces.length} accepted commands: ${name}` }] : [];
  });
}

const tracesOf = (commands: readonly CommandRecord[]): Trace[] => commands.flatMap(({ outcome, traces }) => (outcome === 'accepted' ? traces : []));

const countIn = (services: Evidence['services'], service: ServiceName, aggregateId: string, action: string): number =>
  services[service].transitions.filter((entry) => entry.aggregateId === aggregateId && entry.action === action).reduce((sum, { count }) => sum + count, 0);
