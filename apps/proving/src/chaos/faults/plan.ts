import { Random } from '../random';
import { type ServiceName, serviceNames } from '../services';
import type { Carrier } from '../system/system';

export type Point = 'command-committed-not-signalled' | 'relay-sent-not-moved' | 'relay-moved-not-signalled' | 'consumer-committed-not-acknowledged';

/** One process is killed at random under load, and then kills itself at each of these points in turn. */
export interface Deaths {
  readonly target: ServiceName;
  readonly points: ReadonlyArray<{ readonly point: Point; readonly nth: number }>;
}

/** What happens to the surroundings of the services, one after the other. */
export type Surrounding =
  | { readonly kind: 'postgres-killed' | 'kafka-killed' | 'platform-asleep' | 'event-before-its-copy' }
  | { readonly kind: 'broker-killed' | 'broker-stopped'; readonly broker: 1 | 2 | 3 }
  | { readonly kind: 'consumer-asleep' | 'relay-asleep' | 'rebalance' | 'sessions-cut'; readonly target: ServiceName };

export interface Plan {
  readonly deaths: readonly Deaths[];
  readonly surroundings: readonly Surrounding[];
}

const consumers: readonly ServiceName[] = ['touring', 'coproduction', 'notifications'];
const surroundingsOfRun = 2;

/** What a run does, from its seed alone. Neighbouring seeds go through all surroundings, so that ten of them have seen everything. */
export function planOf(seed: number, carrier: Carrier, brokers: 1 | 3): Plan {
  const random = new Random(seed);
  const cards = deck(carrier, brokers);
  const kinds = Array.from({ length: surroundingsOfRun }, (_, index) => cards[(seed * surroundingsOfRun + index) % cards.length] as Card);
  const deaths = carrier === 'kafka' ? deathsOfServices(random) : deathsOfPlatform(random, seed);
  const spared = serviceNames.filter((service) => !deaths.some(({ target }) => target === service));
  return { deaths, surroundings: kinds.map((card) => aimed(card, (among) => random.pick(spared.filter((service) => among.includes(service))))) };
}

/** A producer loses only what travels to several brokers while one of them dies, so each of them dies and nothing else happens. */
export function planAgainstStockProducer(brokers: 1 | 3): Plan {
  return { deaths: [], surroundings: brokers === 1 ? [{ kind: 'kafka-killed' }] : ([1, 2, 3] as const).map((broker) => ({ kind: 'broker-killed', broker })) };
}

const nthOf = (random: Random): number => random.whole(2, 6);

/** All three points, on two services; one that consumes is left alone, so that it can be harmed otherwise. */
function deathsOfServices(random: Random): Deaths[] {
  const [first, second] = random.shuffled(consumers) as [ServiceName, ServiceName];
  const other = random.chance(0.25) ? 'contacts' : second;
  const [one, two] = random.shuffled<Point>(['command-committed-not-signalled', 'relay-sent-not-moved']) as [Point, Point];
  const at = (...points: Point[]) => points.map((point) => ({ point, nth: nthOf(random) }));
  return [{ target: first, points: at('consumer-committed-not-acknowledged', one) }, { target: other, points: at(two) }];
}

/** In one process every death takes all services along; two of the three points in a run, another pair in the next. */
function deathsOfPlatform(random: Random, seed: number): Deaths[] {
  const points: Point[] = ['command-committed-not-signalled', 'relay-moved-not-signalled', 'consumer-committed-not-acknowledged'];
  const chosen = points.filter((_, index) => index !== seed % points.length);
  return [{ target: 'touring', points: random.shuffled(chosen).map((point) => ({ point, nth: nthOf(random) })) }];
}

/** A surrounding before it is known whom it befalls. */
type Card = { readonly kind: Surrounding['kind']; readonly broker?: 1 | 2 | 3 };

function deck(carrier: Carrier, brokers: 1 | 3): Card[] {
  if (carrier === 'in-process') return [{ kind: 'postgres-killed' }, { kind: 'event-before-its-copy' }, { kind: 'platform-asleep' }, { kind: 'sessions-cut' }];
  const kafka: Card[] = brokers === 1 ? [{ kind: 'kafka-killed' }] : ([1, 2, 3] as const).flatMap((broker): Card[] => [{ kind: 'broker-killed', broker }, { kind: 'broker-stopped', broker }]);
  return [{ kind: 'postgres-killed' }, { kind: 'consumer-asleep' }, { kind: 'event-before-its-copy' }, ...kafka, { kind: 'relay-asleep' }, { kind: 'rebalance' }, { kind: 'sessions-cut' }];
}

function aimed({ kind, broker }: Card, spared: (among: readonly ServiceName[]) => ServiceName): Surrounding {
  switch (kind) {
    case 'consumer-asleep':
    case 'rebalance':
      return { kind, target: spared(consumers) };
    case 'relay-asleep':
    case 'sessions-cut':
      return { kind, target: spared(serviceNames) };
    case 'broker-killed':
    case 'broker-stopped':
      return { kind, broker: broker as 1 | 2 | 3 };
    default:
      return { kind };
  }
}
