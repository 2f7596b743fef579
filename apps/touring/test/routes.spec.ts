import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON_REFUSALS } from '@caravanserai/hosting';
import type { TestPerson } from '@caravanserai/testing';
import { refusals } from '../src/http/refusals';
import { stop, tour } from './past-rows';
import { offerBody, spaceBody, stays, TouringWorld, type Venue } from './touring-world';

/**
 * Who gets past the door of each route: n nobody signed in, u somebody whose account no person has claimed, x another organisation,
 * h the host, o the organiser, a an administrator. Written by hand for the routes up to a signed contract; that no route of any service lacks
 * a row, and who gets past those of the road, of routes and of money, is looked at where all services run, in `apps/platform/test/access-table.ts`.
 */
const allowed: Record<string, string> = {
  'GET /offers': 'nuxhoa',
  'POST /offers': 'xho',
  'GET /offers/{id}': 'nuxhoa',
  'PUT /offers/{id}': 'o',
  'POST /offers/{id}/submit': 'o',
  'POST /offers/{id}/close': 'o',
  'POST /offers/{id}/withdraw': 'o',
  'POST /offers/{id}/publish': 'a',
  'POST /offers/{id}/request-changes': 'a',
  'POST /offers/{id}/reject': 'a',
  'GET /offers/{id}/steps': 'oa',
  'GET /offers/{id}/description': 'nuxhoa',
  'PUT /offers/{id}/description': 'o',
  'GET /offers/{id}/objects': 'nuxhoa',
  'POST /offers/{id}/objects': 'o',
  'GET /offers/{id}/matches': 'uxhoa',
  'GET /objects/{id}': 'oa',
  'PUT /objects/{id}': 'o',
  'POST /objects/{id}/withdraw': 'o',
  'POST /objects/{id}/consents': 'o',
  'GET /objects/{id}/light-passport': 'oa',
  'GET /tours': 'nuxhoa',
  'POST /tours': 'o',
  'GET /tours/{id}': 'nuxhoa',
  'POST /tours/{id}/end': 'o',
  'POST /tours/{id}/holds': 'h',
  'GET /spaces': 'uxhoa',
  'POST /spaces': 'xho',
  'GET /spaces/{id}': 'uxhoa',
  'GET /spaces/{id}/calendar': 'ha',
  'GET /spaces/{id}/facility-reports': 'h',
  'POST /spaces/{id}/facility-reports': 'h',
  'GET /spaces/{id}/facility-reports/{number}': 'h',
  'POST /spaces/{id}/climate-logs': 'h',
  'POST /spaces/{id}/light-plans': 'h',
  'GET /spaces/{id}/facility': 'h',
  'GET /spaces/{id}/facility-readings': 'h',
  'GET /stops': 'xhoa',
  'GET /stops/{id}': 'hoa',
  'GET /stops/{id}/steps': 'hoa',
  'GET /stops/{id}/objects': 'hoa',
  'PUT /stops/{id}/objects': 'o',
  'POST /stops/{id}/submit-facility-report': 'h',
  'POST /stops/{id}/release': 'h',
  'POST /stops/{id}/challenge': 'h',
  'POST /stops/{id}/answer-challenge': 'h',
  'POST /stops/{id}/accept-conditions': 'h',
  'POST /stops/{id}/decline': 'o',
  'POST /stops/{id}/extend-hold': 'oa',
  'POST /stops/{id}/assess-facility': 'o',
  'POST /stops/{id}/send-contract': 'o',
  'POST /stops/{id}/nudge': 'a',
  'POST /stops/{id}/assign': 'hoa',
  'GET /sagas/{stopId}': 'hoa',
  'GET /hold-rules': 'nuxhoa',
  'POST /bulk/recorded-tours': 'a',
  'POST /bulk/recorded-engagements': 'a',
  'GET /bulk/proposals': 'a',
  'POST /bulk/proposals/{id}/decide': 'a',
};

const objectBody = {
  inventoryNumber: '1', title: 'A chart', lender: 'A museum', lightClass: 'low', maxLux: 40, luxHoursPerYear: 1, value: { minor: 1, currency: 'EUR' }, loanEnds: '2030-01-01',
  needsImmunity: false, needsExportLicence: false, needsCourier: false, cites: [], details: {},
};

/** A body that is accepted, for each route that takes one. */
const bodyOf = (route: string, spaceId: string, offerId: string): object | undefined =>
  ({
    'POST /offers': offerBody,
    'PUT /offers/{id}': offerBody,
    'POST /offers/{id}/withdraw': {},
    'POST /offers/{id}/request-changes': { remark: 'Which objects?' },
    'POST /offers/{id}/reject': { remark: 'No' },
    'POST /tours': { offerId, leastTurnaroundDays: 7 },
    'POST /tours/{id}/holds': { spaceId, ...stays.summer },
    'POST /spaces': { ...spaceBody, name: randomUUID() },
    'PUT /offers/{id}/description': {},
    'POST /offers/{id}/objects': { objects: [objectBody] },
    'PUT /objects/{id}': objectBody,
    'POST /objects/{id}/consents': { hostId: offerId, state: 'asked', validTo: '2028-01-01' },
    'POST /spaces/{id}/facility-reports': { reportDate: '2026-10-01', facts: {} },
    'POST /spaces/{id}/climate-logs': { csv: 'time,RH,T\n2026-01-01T00:00:00Z,50,20' },
    'POST /spaces/{id}/light-plans': { validFrom: '2026-01-01', lux: 50, openMinutes: Array(7).fill(0), maintenanceMinutes: Array(7).fill(0), maintenanceLux: 0, nightLux: 0 },
    'PUT /stops/{id}/objects': { objects: [] },
    'POST /stops/{id}/submit-facility-report': { number: 1 },
    'POST /stops/{id}/release': {},
    'POST /stops/{id}/decline': { remark: 'No' },
    'POST /stops/{id}/assign': { organisationId: spaceId, personRef: offerId },
    'POST /stops/{id}/extend-hold': { until: '2027-01-15T00:00:00Z' },
    'POST /stops/{id}/assess-facility': { verdict: 'passed' },
    'POST /stops/{id}/send-contract': {},
    'POST /bulk/recorded-tours': { source: 'nothing', rows: [] },
    'POST /bulk/proposals/{id}/decide': { decision: 'different' },
    'POST /bulk/recorded-engagements': { source: 'nothing', rows: [] },
  })[route];

let world: TouringWorld;
let venue: Venue;
let people: Record<string, TestPerson | null>;
let ids: { offer: string; object: string; tour: string; stop: string; reserved: string; proposal: string };
let routes: string[];

beforeAll(async () => {
  world = await TouringWorld.open();
  venue = await world.venue();
  const outsider = (await world.venue()).person;
  people = { n: null, u: await unclaimed(), x: outsider, h: venue.person, o: world.organiser, a: world.editor };
  const offer = await world.published();
  const object = (await world.must(world.service.call('POST', `/offers/${offer}/objects`, { objects: [{ ...objectBody, inventoryNumber: '2' }] }, { as: world.organiser }))).items[0].id;
  await world.must(world.service.call('POST', `/spaces/${venue.spaceId}/facility-reports`, { reportDate: '2026-10-01', facts: {} }, { as: venue.person }));
  const planned = (await world.must(world.service.call('POST', '/tours', { offerId: offer, leastTurnaroundDays: 7 }, { as: world.organiser }))).id;
  ids = { offer, object, tour: planned, stop: await world.held(planned, venue, stays.spring), reserved: await world.reserved(await world.tour(), venue, stays.summer), proposal: await askedAgain() };
  const document = (await world.service.call('GET', '/openapi.json')).body;
  routes = Object.entries<object>(document.paths).flatMap(([path, verbs]) => Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`));
}, 60_000);
afterAll(() => world?.close());

async function askedAgain(): Promise<string> {
  const row = tour([stop('2012-02-01', '2012-05-01')]);
  for (const title of [row.title, 'Another']) await world.service.call('POST', '/bulk/recorded-tours', { source: 'routes', rows: [{ ...row, title }] }, { as: world.editor });
  return (await world.service.call('GET', '/bulk/proposals', undefined, { as: world.editor })).body.items[0].id;
}

/** A token of the issuer that nobody has linked to a person. */
async function unclaimed(): Promise<TestPerson> {
  const subject = randomUUID();
  return { subject, personRef: '', organisationId: null, token: await world.service.issuer.token(subject) };
}

const pathOf = (route: string) => {
  const [, path = ''] = route.split(' ');
  const id = path.startsWith('/offers') ? ids.offer : path.startsWith('/tours') ? ids.tour : path.startsWith('/spaces') ? venue.spaceId : path.startsWith('/bulk') ? ids.proposal : path.startsWith('/objects') ? ids.object : ids.stop;
  return path.replace('{id}', id).replace('{number}', '1').replace('{stopId}', ids.reserved);
};

it('every row of the table is a route of the document', () => {
  expect(Object.keys(allowed).filter((route) => !routes.includes(route))).toEqual([]);
});

// What changes state comes last, so that the doors are tried on things that are still there; which refusal comes behind a door does not matter here.
it.each(Object.keys(allowed).sort((a, b) => Number(a.startsWith('POST')) - Number(b.startsWith('POST'))))('%s opens to those it is for and to nobody else', async (route) => {
  const [method = ''] = route.split(' ');
  const entered: string[] = [];
  for (const who of 'nuxhoa') {
    const { status, body } = await world.service.call(method, pathOf(route), bodyOf(route, venue.spaceId, ids.offer), { as: people[who] ?? null, ifMatch: method === 'GET' ? undefined : 999_999 });
    expect([status < 500, who, body?.code]).toEqual([true, who, body?.code]);
    if (![401, 403, 404].includes(status)) entered.push(who);
  }
  expect(entered.join('')).toBe(allowed[route]);
});

describe('bad input is refused with its field and changes nothing', () => {
  const commands = Object.keys(allowed).filter((route) => !route.startsWith('GET'));
  const holder = (route: string) => people[(allowed[route] as string).at(-1) as string] as TestPerson;

  it.each(commands)('%s with a field that nobody knows', async (route) => {
    const before = await world.service.events();
    const body = { ...bodyOf(route, venue.spaceId, ids.offer), colour: 'blue' };
    const answer = await world.service.call(route.split(' ')[0] as string, pathOf(route), body, { as: holder(route) });
    expect([answer.status, answer.body.code, answer.headers.get('content-type')]).toEqual([400, 'input-refused', expect.stringContaining('application/problem+json')]);
    expect(await world.service.events()).toHaveLength(before.length);
  });

  it.each(commands.filter((route) => Object.keys(bodyOf(route, '', '') ?? {}).length > 0))('%s with each of its fields missing, null, of another type or too long', async (route) => {
    const whole = bodyOf(route, venue.spaceId, ids.offer) as Record<string, unknown>;
    for (const name of Object.keys(whole))
      for (const value of [undefined, null, { deep: 1 }, [[[]]], 'x'.repeat(70_000), Number.MAX_VALUE, '\u0000', '\ud800']) {
        const { status, body } = await world.service.call(route.split(' ')[0] as string, pathOf(route), { ...whole, [name]: value }, { as: holder(route), ifMatch: 999_999 });
        expect([name, String(value).slice(0, 20), status]).toEqual([name, String(value).slice(0, 20), status < 500 && status >= 400 ? status : 'a refusal']);
        if (status === 400) expect(body.errors[0].field).toContain(name);
      }
  });

  it.each(Object.keys(allowed).filter((route) => route.includes('{')))('%s with an id that is none', async (route) => {
    const path = pathOf(route).replace(/[0-9a-f-]{36}/, '1; drop table stop');
    const answer = await world.service.call(route.split(' ')[0] as string, encodeURI(path), bodyOf(route, venue.spaceId, ids.offer), { as: holder(route) });
    expect(answer.status).toBe(400);
  });

  it.each(['/offers', '/tours', '/spaces', '/stops', '/bulk/proposals'])('GET %s with a cursor and a limit that are none', async (path) => {
    const tried = ['?limit=0', '?limit=201', '?limit=x', '?after=%00', '?after=W10', '?after=bm9uc2Vuc2U', '?colour=blue', '?state=nowhere'];
    const answers = await Promise.all(tried.map((query) => world.service.call('GET', path + query, undefined, { as: world.editor })));
    expect(answers.map(({ status }) => status)).toEqual(Array(tried.length).fill(400));
  });
});

it('every code that a rule or a use case refuses with has a status of its own, and every status a code', () => {
  const files = (folder: string) => readdirSync(join(__dirname, '../src', folder), { recursive: true }).map((name) => join(__dirname, '../src', folder, String(name)));
  const sources = [...files('domain'), ...files('use-cases'), ...files('store')].filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts')).map((name) => readFileSync(name, 'utf8'));
  const pattern = /(?:reject\(|touring_refusal\(|\? |: |then |else |return )'([a-z]+(?:-[a-z]+)+)'|: '(space-already-[a-z]+)'/g;
  const named = new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? match[2])));
  const returned = new Set(sources.flatMap((source) => [...source.matchAll(/(?:reject|touring_refusal)\(\s*'([a-z-]+)'/g)].map((match) => match[1] as string)));
  expect([...returned].filter((code) => !(code in refusals) && !(code in COMMON_REFUSALS))).toEqual([]);
  expect(Object.keys(refusals).filter((code) => !named.has(code))).toEqual([]);
});
