import { setTimeout as pause } from 'node:timers/promises';
import { LocalFailure } from '@caravanserai/local';
import { atMost, type Figure, figure } from '../figure';
import type { Ground } from '../ground/ground';
import { inventedMonth, inventedPartner, inventedWorkflow, inventSteps } from '../ground/invented-steps';
import { residentMegabytes } from '../ground/memory';
import { appoint, headersOf, startDashboard, tellPartners } from '../ours/dashboard';
import type { Rounds } from '../rounds';
import { median, percentile } from '../statistics';

const sizes = { small: 10_000, large: 1_000_000 } as const;
type Size = keyof typeof sizes;

const filters = {
  'no filter': {},
  'one partner': { partner: inventedPartner },
  'one month': inventedMonth,
  'one partner in one month': { partner: inventedPartner, ...inventedMonth },
};
/** These are made of one workflow's states. */
const ofOneWorkflow = ['funnel', 'cohorts'];

interface Asking {
  readonly view: string;
  readonly filter: string;
  readonly path: string;
}

/** How long answers took, by view and filter: the first one after each start, and all later ones. */
class Times {
  readonly first = new Map<Asking, number[]>();
  readonly later = new Map<Asking, number[]>();
  readonly loadedSeconds: number[] = [];
  readonly megabytes: number[] = [];
  readonly plainSqlMs: number[] = [];

  static p95 = (times: Map<Asking, number[]>, asking: Asking): number => percentile(times.get(asking) ?? [], 0.95);
}

/** Every view over HTTP at the service's port, with 10,000 and with a million transitions in its log, which is filled by SQL. */
export async function viewFigures(ground: Ground, rounds: Rounds): Promise<Figure[]> {
  const contacts = await tellPartners();
  const times: Record<Size, Times> = { small: new Times(), large: new Times() };
  for (const size of Object.keys(sizes) as Size[]) await fill(ground, size, rounds, contacts.url);
  const askings = await everyAsking(ground, contacts.url);
  for (let round = 1; round <= rounds.count; round++) {
    for (const size of Object.keys(sizes) as Size[]) {
      rounds.say(`views with ${sizes[size].toLocaleString('en')} transitions: round ${round} of ${rounds.count}`);
      await askAll(ground, { size, contactsUrl: contacts.url, askings: turned(askings, round), passes: Math.max(3, Math.round(2 * rounds.seconds)) }, times[size]);
    }
  }
  contacts.stop();
  return figuresOf(askings, times);
}

const databaseOf = (size: Size): string => `log_${size}`;

async function fill(ground: Ground, size: Size, { say }: Rounds, contactsUrl: string): Promise<void> {
  say(`a log of ${sizes[size].toLocaleString('en')} transitions is made`);
  // The schema is what the service itself makes of an empty database.
  await ground.stop((await startDashboard(ground, databaseOf(size), contactsUrl)).part);
  const client = await ground.client(databaseOf(size));
  await inventSteps(client, sizes[size]);
  await appoint(client, ground.world.hosts.slice(0, 1));
  await ground.checkpoint();
}

/** The views by the service's own description, so that a new one is measured as well; and the list behind their numbers. */
async function everyAsking(ground: Ground, contactsUrl: string): Promise<Asking[]> {
  const { part, url } = await startDashboard(ground, databaseOf('small'), contactsUrl);
  const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as { paths: Record<string, { get?: { parameters: Array<{ name: string; schema: { enum?: string[] } }> } }> };
  await ground.stop(part);
  const views = paths['/figures/{view}']?.get?.parameters.find(({ name }) => name === 'view')?.schema.enum;
  if (!views) throw new LocalFailure('the dashboard does not describe its views');
  return [...views.map((view) => [view, `figures/${view}`]), ['instances', 'instances']].flatMap(([view = '', path]) =>
    Object.entries(filters).map(([filter, asked]) => ({ view, filter, path: `/${path}?${new URLSearchParams({ ...asked, ...(ofOneWorkflow.includes(view) ? { workflow: inventedWorkflow } : {}) })}` })),
  );
}

/** Another one comes first in each round, so that none has all the cold starts. */
const turned = (askings: readonly Asking[], round: number): Asking[] => {
  const start = Math.floor(((round - 1) * askings.length) / 3) % askings.length;
  return [...askings.slice(start), ...askings.slice(0, start)];
};

async function askAll(ground: Ground, { size, contactsUrl, askings, passes }: { size: Size; contactsUrl: string; askings: readonly Asking[]; passes: number }, times: Times): Promise<void> {
  const began = performance.now();
  const { part, url } = await startDashboard(ground, databaseOf(size), contactsUrl);
  const headers = headersOf(ground.world.hosts[0]!);
  const ask = async ({ path }: Pick<Asking, 'path'>): Promise<number> => {
    const asked = performance.now();
    const answer = await fetch(url + path, { headers });
    const text = await answer.text();
    if (!answer.ok) throw new LocalFailure(`${path} was answered with ${answer.status}: ${text.slice(0, 300)}`);
    return performance.now() - asked;
  };
  // Answers when the log is loaded, and makes no figure.
  await ask({ path: '/instances?limit=1' });
  times.loadedSeconds.push((performance.now() - began) / 1_000);
  for (const asking of askings) add(times.first, asking, await ask(asking));
  // Pass by pass: what others do on the machine meanwhile falls on all of them.
  for (let pass = 0; pass < passes; pass++) for (const asking of askings) add(times.later, asking, await ask(asking));
  times.megabytes.push(residentMegabytes(part.pid));
  await ground.stop(part);
  times.plainSqlMs.push(...(await plainSql(ground, size)));
}

const add = (times: Map<Asking, number[]>, asking: Asking, ms: number): unknown => times.set(asking, [...(times.get(asking) ?? []), ms]);

/** How many are in which state, as anybody would ask the same table for it. */
async function plainSql(ground: Ground, size: Size): Promise<number[]> {
  const client = await ground.client(databaseOf(size));
  const taken: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const asked = performance.now();
    await client.query(
      `select workflow, to_state, count(*) from (select distinct on (workflow, instance) workflow, to_state, ended from copy_step order by workflow, instance, sequence desc) present
       where not ended group by 1, 2`,
    );
    taken.push(performance.now() - asked);
    await pause(10);
  }
  return taken;
}

function figuresOf(askings: readonly Asking[], { small, large }: Record<Size, Times>): Figure[] {
  const slowest = (of: readonly Asking[], when: 'first' | 'later'): Asking => of.reduce((worst, one) => (Times.p95(large[when], one) > Times.p95(large[when], worst) ? one : worst));
  const grown = (asking: Asking, when: 'first' | 'later') => ({ unit: 'ms', value: Times.p95(large[when], asking), baseline: Times.p95(small[when], asking) });
  const [cold, warm] = [slowest(askings, 'first'), slowest(askings, 'later')];
  const beside = 'a million transitions beside 10,000';
  const plain = askings.find(({ view, filter }) => view === 'work-in-progress' && filter === 'no filter')!;
  return [
    figure({ name: `slowest view right after the start, p95: ${cold.view}, ${cold.filter}; ${beside}`, ...grown(cold, 'first'), aim: atMost(100, 'ms') }),
    figure({ name: `slowest view later, p95: ${warm.view}, ${warm.filter}; ${beside}`, ...grown(warm, 'later'), aim: atMost(100, 'ms') }),
    ...[...new Set(askings.map(({ view }) => view))].map((view) => {
      const worst = slowest(askings.filter((asking) => asking.view === view), 'later');
      return figure({ name: `view ${view}, p95 of its slowest filter (${worst.filter}); ${beside}`, ...grown(worst, 'later') });
    }),
    figure({ name: 'view work-in-progress over a million, median, beside plain SQL over the same table', unit: 'ms', value: median(large.later.get(plain)!), baseline: median(large.plainSqlMs) }),
    figure({ name: 'dashboard from its start until it knows a million transitions, beside 10,000', unit: 's', value: median(large.loadedSeconds), baseline: median(small.loadedSeconds) }),
    figure({ name: 'memory of the dashboard with a million transitions, beside 10,000', unit: 'MB', value: median(large.megabytes), baseline: median(small.megabytes) }),
  ];
}
