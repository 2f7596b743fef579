import { eventually } from '@caravanserai/testing';
import { request } from 'node:http';
import type { House } from './house';
import { organisations, Scene } from './scene';

let scene: Scene;
let house: House;
beforeAll(async () => {
  scene = await Scene.set();
  house = scene.house;
}, 120_000);
afterAll(() => scene?.close());

const asAdministrator = <T = any>(path: string): Promise<T> => house.must(house.call('dashboard', 'GET', path, undefined, { as: scene.people.administrator }));
const counts = (rows: ReadonlyArray<{ state: string; count: number }>) => Object.fromEntries(rows.map(({ state, count }) => [state, count]));

it('counts what is under way as it was played', async () => {
  for (const [workflow, expected] of [
    ['touring.offer', { draft: 1, published: 3 }],
    ['touring.tour', { planned: 3 }],
    ['touring.stop', { hold: 2, reserved: 1, confirmed: 2 }],
    ['touring.hosting-saga', { drafted: 1 }],
    ['coproduction.agreement', { negotiating: 1 }],
  ] as const) {
    const { byState } = await asAdministrator(`/figures/work-in-progress?workflow=${workflow}`);
    expect([workflow, counts(byState)]).toEqual([workflow, expected]);
  }
});

it('no step of the story was forbidden', async () => {
  expect((await asAdministrator('/figures/conformance')).kinds).toEqual([]);
});

it('the map of stops says which step came after which', async () => {
  const { nodes, edges } = await asAdministrator('/figures/process-map?workflow=touring.stop');
  expect(edges.map(({ from, to, count }: { from: number; to: number; count: number }) => [nodes[from].name, nodes[to].name, count])).toEqual([
    ['place-hold', 'pass-facility', 3], ['pass-facility', 'send-contract', 3], ['send-contract', 'confirm', 2],
  ]);
});

it('partners are told apart by the side on which they stand', async () => {
  const { flows } = await eventually('the sides of the partners', async () => {
    const figures = await asAdministrator('/figures/partner-flows?workflow=touring.stop');
    return figures.flows[0]?.toSide && figures;
  });
  expect(flows).toEqual([{ from: 'PT', to: 'JP', fromSide: 'EUROPE', toSide: 'ASIA', cases: 5, finished: 0, reciprocity: 0 }]);
});

it('waits are measured by the calendar of whoever had to act', async () => {
  const { calendars, touch } = await eventually('the calendars of the partners', async () => {
    const figures = await asAdministrator('/figures/times?workflow=touring.stop');
    return figures.calendars.partners.length > 0 && figures;
  });
  expect([calendars, touch]).toEqual([{ waits: 8, weekendsOnly: 2, partners: ['PT'], unverified: [] }, { calendar: null, working: null }]);
});

it('the list behind a number names its instances, their parties and who must act', async () => {
  const { items, count } = await asAdministrator('/instances?workflow=touring.stop&state=reserved');
  expect([count, items.length, items[0].id, items[0].title]).toEqual([1, 1, scene.ids.reserved, 'Sails and Sand']);
  expect(items[0].parties.map(({ role, name, side }: any) => [role, name, side])).toEqual([['organiser', 'Museu das Rotas', 'EUROPE'], ['host', '街道博物館', 'ASIA']]);
  expect(items[0].mustAct.map(({ role }: any) => role)).toEqual(['coproduction']);
});

it('the story of a stop goes on in its agreement, and says what was sent', async () => {
  const story = await asAdministrator(`/instances/touring.stop/${scene.ids.reserved}`);
  const drafted = story.events.find(({ type }: any) => type === 'coproduction.agreement.drafted.v1');
  const reserved = story.events.find(({ type }: any) => type === 'touring.stop.reserved.v1');
  expect(drafted.causedBy).toBe(reserved.eventId);
  expect(story.related.map(({ workflow }: any) => workflow).sort()).toEqual(expect.arrayContaining(['coproduction.agreement', 'touring.hosting-saga', 'touring.tour', 'touring.offer']));
  expect(story.messages.map(({ template }: any) => template)).toEqual(expect.arrayContaining(['hold-placed', 'contract-offered']));
});

it('the people of an organisation see its own and nothing of others', async () => {
  const [kenji, zofia] = [await house.resident('kenji'), await house.resident('zofia')];
  const seen = async (as: typeof kenji) => (await house.must(house.call('dashboard', 'GET', '/instances?limit=200', undefined, { as }))).items.map(({ id }: any) => id);
  expect(await seen(kenji)).toEqual(expect.arrayContaining([scene.ids.held, scene.ids.reserved, scene.ids.agreement]));
  expect(await seen(kenji)).not.toContain(scene.ids.offer);
  expect(await seen(zofia)).not.toContain(scene.ids.held);
  expect((await house.call('dashboard', 'GET', `/instances/touring.stop/${scene.ids.held}`, undefined, { as: zofia })).status).toBe(404);
  expect((await house.call('dashboard', 'GET', `/instances?organisation=${organisations.organiser}`, undefined, { as: zofia })).body.count).toBe(0);
});

it('tells through the gateway what changes, as it changes', async () => {
  const url = new URL(`${house.urlOf('gateway')}/api/dashboard/steps/stream`);
  let heard = '';
  const asking = request(url, { headers: { accept: 'text/event-stream', authorization: `Bearer ${scene.people.administrator.token}` } }, (answer) => answer.setEncoding('utf8').on('data', (text: string) => (heard += text))).end();
  try {
    await eventually('the stream being open', async () => heard.includes('retry'));
    await house.must(house.call('touring', 'POST', `/stops/${scene.ids.held}/assess-facility`, { verdict: 'passed' }, { as: scene.owner }));
    await eventually('the change being told', async () => heard.includes(scene.ids.held));
  } finally {
    asking.destroy();
  }
});

it('steps and instances go out as files, each reader’s own', async () => {
  const kenji = await house.resident('kenji');
  const file = (path: string, as = kenji) => house.call('dashboard', 'GET', `/export/${path}`, undefined, { as });
  const instances = (await file('instances?workflow=touring.stop')).body.trimEnd().split('\r\n');
  expect(instances.map((row: string) => row.split(',')[2]).sort()).toEqual(['confirmed', 'confirmed', 'hold', 'hold', 'reserved', 'state']);
  const xes = await file('xes?workflow=touring.stop');
  expect([xes.headers.get('content-disposition'), (xes.body.match(/<trace>/g) ?? []).length]).toEqual(['attachment; filename="steps.xes"', 5]);
  expect((await file('ocel')).body.events.length).toBeGreaterThan(3);
  expect((await file('xes')).body.errors).toEqual([{ field: 'workflow', reason: 'is required by this format' }]);
});

it('how the services stand is shown beside each other, with what is parked and why', async () => {
  await house.sql('touring', `insert into parked_event (topic, aggregate_id, sequence, type, event, state, reason, parked_at)
    values ('coproduction.agreement', gen_random_uuid(), 5, 'coproduction.agreement.signed.v1', '{}', 'dead', 'planted', '2027-01-01')`);
  const { services } = await eventually('the fault being seen', async () => {
    const health = await asAdministrator('/services/health');
    return health.services.some(({ parkedEvents }: any) => parkedEvents > 0) && health;
  });
  expect(services.map(({ name, answers, parkedEvents }: any) => [name, answers, parkedEvents])).toEqual([
    ['contacts', true, 0], ['touring', true, 1], ['coproduction', true, 0], ['notifications', true, 0], ['dashboard', true, 0],
  ]);
  expect(services[1].parked[0]).toMatchObject({ cause: 'planted', type: 'coproduction.agreement.signed.v1', state: 'dead', events: 1 });
  await house.sql('touring', `delete from parked_event where reason = 'planted'`);
});
