import { request } from 'node:http';
import { type House, serviceNames } from './house';
import { aimedAt, ofEveryService, roles, shown, type Table, tables, undocumented, wholeOf } from './access-table';
import { Players } from './players';
import { sampleOf } from './samples';
import { Scene } from './scene';
import { documentedRoutes, routedRoutes } from './served-routes';

const plain = (route: string) => route.split(' ').slice(0, 2).join(' ');
const routesOf = (...parts: Table[]) => [...new Set(parts.flatMap((table) => Object.keys(table).map(plain)))].sort();
const tableOf = (service: string): Table => ({ ...tables[service], ...ofEveryService, ...undocumented[service] });
const rows = serviceNames.flatMap((service) => Object.keys(tableOf(service)).map((route) => [service, route] as const));

let scene: Scene;
let house: House;
let players: Players;
beforeAll(async () => {
  scene = await Scene.set();
  house = scene.house;
  players = await Players.gather(scene, serviceNames.map(tableOf));
}, 240_000);
afterAll(() => scene?.close(), 60_000);

/** A version that nothing here will ever have: whoever is let in changes nothing. */
const stale = 999_999;

interface Asked {
  readonly right?: Table[string][0];
  readonly method?: string;
  readonly query?: string;
  /** In front of the path, where the service is not asked at its own port. */
  readonly through?: string;
}

async function answer(service: string, route: string, role: string, { right = tableOf(service)[route]![0], method = route.split(' ')[0]!, query, through }: Asked = {}) {
  const { path, body } = sampleOf(service, route, scene.ids);
  const { headers, ...as } = await players.as(role, service, ...right);
  const stamped = { ...as, headers, ...(method === 'GET' || method === 'HEAD' ? {} : { ifMatch: stale }) };
  return house.call(through ? 'gateway' : service, method, `${through ?? ''}${path}${query ? `?${query}` : ''}`, body, stamped);
}

const cells: Readonly<Record<string, string>> = { 401: '1', 403: '3', 404: '4' };
const cellOf = (route: string, { status, body }: { status: number; body: any }) =>
  status === (route.startsWith('GET') ? 200 : 412) ? '+' : (cells[status] ?? `<${status} ${body?.code}>`);

async function forEach(wanted: string, find: (role: string) => Promise<string>): Promise<string> {
  return (await Promise.all([...wanted].map((role) => (role === ' ' ? ' ' : find(role))))).join('');
}
const cellsFor = (wanted: string, expected: string) => [...wanted].map((role) => expected[roles.indexOf(role)]).join('');

describe('The routes', () => {
  it.each(serviceNames)('of %s in its document are those of the table, none more and none less', async (service) => {
    const documented = (await documentedRoutes(house, service)).map(({ route }) => route);
    expect(documented.sort()).toEqual(routesOf(tables[service]!, ofEveryService));
  });

  it.each(serviceNames)('that %s really answers are those of the table, documented or not', (service) => {
    expect(routedRoutes(house, service).sort()).toEqual(routesOf(tableOf(service)));
  });
});

describe('Who gets in', () => {
  it.each(rows)('%s %s', async (service, route) => {
    const found = await forEach(roles, async (role) => cellOf(route, await answer(service, route, role)));
    expect(found).toBe(tableOf(service)[route]![1]);
  });

  it.each(serviceNames)('to %s: HEAD tells nobody more than GET', async (service) => {
    const reads = Object.keys(tableOf(service)).filter((route) => route.startsWith('GET'));
    for (const route of reads) {
      const found = await forEach('nps', async (role) => cellOf(route, await answer(service, route, role, { method: 'HEAD' })));
      expect([route, found]).toEqual([route, cellsFor('nps', tableOf(service)[route]![1])]);
    }
  });

  it.each(['/OPS/outbox', '/ops/outbox/', '//ops/outbox', '/ops//outbox', '/ops/%6futbox', '/ops/./outbox', '/health/../ops/outbox'])('not by writing the path as %s', async (path) => {
    // By hand, since fetch would straighten the path before it is sent.
    const url = new URL(house.urlOf('touring'));
    const status = await new Promise((told) => request({ host: url.hostname, port: url.port, path }, (reply) => told(reply.resume().statusCode)).end());
    expect([400, 401, 404]).toContain(status);
  });

  it.each(['x-http-method-override', 'x-method-override', 'x-http-method'])('not by naming another method in %s', async (header) => {
    const { path } = sampleOf('touring', 'PUT /offers/{id}', scene.ids);
    const [plainly, overridden] = await Promise.all([{}, { [header]: 'PUT' }].map((headers) => house.call('touring', 'GET', path, undefined, { headers })));
    expect([overridden!.status, overridden!.body]).toEqual([200, plainly!.body]);
  });
});

describe('What is shown', () => {
  const lists = serviceNames.flatMap((service) => Object.keys(shown[service]!).map((route) => [service, route] as const));

  it.each(lists)('by %s %s is each reader’s own, whatever they ask for', async (service, route) => {
    const [right, thing, expected] = shown[service]![route]!;
    for (const query of [wholeOf(route), ...aimedAt(route, scene.ids)]) {
      const found = await forEach(roles, async (role) => (JSON.stringify((await answer(service, route, role, { right, query })).body).includes(scene.ids[thing]) ? '+' : '.'));
      expect([query, found]).toEqual([query, expected]);
    }
  });
});

describe('Through the gateway', () => {
  /** Calls between services, and what machines collect; for people the gateway has a health page and a document of its own. */
  const withinTheHouse = /^GET \/(internal|health|metrics|openapi\.json)/;

  it.each(serviceNames)('the routes of %s are as open as they are there, and none that are the house’s own', async (service) => {
    for (const route of Object.keys(tableOf(service))) {
      const found = await forEach('npsak', async (role) => cellOf(route, await answer(service, route, role, { through: `/api/${service}` })));
      expect([route, found]).toEqual([route, withinTheHouse.test(route) ? '44444' : cellsFor('npsak', tableOf(service)[route]![1])]);
    }
  });
});
