import { ofEveryService, roles, type Table, tables } from './access-table';
import { AnswerSchemas } from './answer-schemas';
import { type Heard, serviceNames } from './house';
import { Players } from './players';
import { sampleOf } from './samples';
import { Scene } from './scene';

const tableOf = (service: string): Table => ({ ...tables[service], ...ofEveryService });
const heard: Heard[] = [];
const schemas = new Map<string, AnswerSchemas>();
let scene: Scene;

beforeAll(async () => {
  scene = await Scene.set({ hears: (one) => heard.push(one) });
  for (const service of serviceNames) schemas.set(service, await AnswerSchemas.of(scene.house, service));
  const players = await Players.gather(scene, serviceNames.map(tableOf));
  await askAll(players, 'GET');
  await askForViews(players);
  await askAll(players, 'POST', 'PUT', 'DELETE');
}, 240_000);
afterAll(() => scene?.close(), 60_000);

/** Each route by everybody who is let in. A command that the scene's state forbids is refused, and says nothing here. */
async function askAll(players: Players, ...methods: string[]): Promise<void> {
  for (const service of serviceNames) {
    for (const [route, [right, cells]] of Object.entries(tableOf(service)).filter(([one]) => methods.includes(one.split(' ')[0]!))) {
      const { path, body } = sampleOf(service, route, scene.ids);
      for (const role of [...roles].filter((_, at) => cells[at] === '+')) await scene.house.call(service, route.split(' ')[0]!, path, body, await players.as(role, service, ...right));
    }
  }
}

/** Whose figures are made of everybody's instances, and whose are left out where they are too small to be told. */
async function askForViews(players: Players): Promise<void> {
  const { body: document } = await scene.house.call('dashboard', 'GET', '/openapi.json');
  const views: string[] = document.paths['/figures/{view}'].get.parameters.find(({ name }: { name: string }) => name === 'view').schema.enum;
  for (const view of views) for (const role of ['a', 'p']) await scene.house.call('dashboard', 'GET', `/figures/${view}?workflow=touring.stop`, undefined, await players.as(role, 'dashboard', 'organiser', 'manage-tours'));
}

const answeredBy = (service: string) => heard.filter((one) => one.service === service && one.answer.status < 300);

/** Nothing goes wrong in the scene, so there is nothing to mend; libs/hosting tries these. */
const isForOperators = (route: string) => route.startsWith('GET /ops/');
/** It watches the workflows of others. */
const isWithoutWorkflow = (service: string, route: string) => service === 'dashboard' && route === 'GET /lifecycles';

describe.each(serviceNames)('What %s answers', (service) => {
  it('is described for every route', () => {
    expect(schemas.get(service)!.silent).toEqual([]);
  });

  it('is what its document says, with no field more', () => {
    expect([...new Set(answeredBy(service).flatMap((one) => schemas.get(service)!.faultsOf(one)))]).toEqual([]);
  });

  it('has been heard of every route that is read', () => {
    const routes = new Set(answeredBy(service).map((one) => schemas.get(service)!.routeOf(one)));
    expect(schemas.get(service)!.reads.filter((route) => !routes.has(route))).toEqual([]);
  });

  it('has been heard with something in each list', () => {
    const lists = answeredBy(service).filter(({ method, answer }) => method === 'GET' && Array.isArray(answer.body?.items));
    const routesOf = (some: readonly Heard[]) => new Set(some.map((one) => schemas.get(service)!.routeOf(one)!));
    const filled = routesOf(lists.filter(({ answer }) => answer.body.items.length > 0));
    expect([...routesOf(lists)].filter((route) => !filled.has(route) && !isForOperators(route) && !isWithoutWorkflow(service, route))).toEqual([]);
  });
});
