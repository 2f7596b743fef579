import type { Answer } from '@caravanserai/testing';
import { badBodies } from './bad-bodies';
import { lackingIn } from './body-places';
import { edgeBodies } from './edge-bodies';
import { commands, InputRig, inputRefused, inTurns, methodOf, problem, refusal } from './input-rig';
import { engagementRow, organisationRow, precedentRow, sampleOf, tourRow } from './samples';

let rig: InputRig;
beforeAll(async () => {
  rig = await InputRig.open();
}, 60_000);
afterAll(() => rig?.close());

const few = 4;
const imports = [['contacts', 'POST /bulk/organisations', organisationRow], ['touring', 'POST /bulk/recorded-tours', tourRow], ['touring', 'POST /bulk/recorded-engagements', engagementRow], ['coproduction', 'POST /bulk/precedents', precedentRow]] as const;
const rowsOf = (service: string, route: string) => rig.documentOf(service, route).body!.properties.rows.items;

describe('The fields of a body', () => {
  it.each(commands)('%s %s: each in each wrong way is refused by its name', async (service, route) => {
    const schema = rig.documentOf(service, route).body;
    const { path, body = {} } = sampleOf(service, route, rig.scene.ids);
    expect(schema === undefined ? Object.keys(body) : lackingIn(schema, body)).toEqual([]);
    const options = await rig.allowed(service, route);
    // What takes no body names no field of it.
    const bodies = schema === undefined ? [{ what: 'a body', field: '', body: { colour: 'blue' } }] : badBodies(schema, body);
    await rig.changesNothing(service, async () => {
      expect((await rig.house.call(service, methodOf(route), path, body, { ...options, ifMatch: 999_999 })).status).toBe(412);
      const refused = await inTurns(bodies, async (bad) => ({ ...bad, answer: refusal(await rig.house.call(service, methodOf(route), path, bad.body, options)) }));
      for (const { what, field, answer } of refused) expect([what, field, answer]).toEqual([what, field, inputRefused(field)]);
    });
  });
});

describe('Rows of an import', () => {
  const bracketed = (field: string) => field.replace(/\.(\d+)/g, '[$1]');

  it.each(imports)('%s %s: a row is refused by the name of its field, and nothing of it is recorded', async (service, route, row) => {
    const schema = rowsOf(service, route);
    expect(lackingIn(schema, row)).toEqual([]);
    const { path } = sampleOf(service, route, rig.scene.ids);
    const options = await rig.allowed(service, route);
    await rig.changesNothing(service, async () => {
      const refused = await inTurns(badBodies(schema, row), async ({ what, field, body }) => {
        const answer = await rig.house.call(service, 'POST', path, { source: 'a-file', rows: [body] }, options);
        // What no text can be, and no name of a field, spoils the whole request; anything else only its row.
        const told = answer.status === 400 ? [answer.body.errors[0].field] : [answer.body.results[0].outcome, answer.body.results[0].field];
        return { what, told, expected: answer.status === 400 ? [`rows.0.${field}`] : ['rejected', bracketed(field)] };
      }, few);
      for (const { what, told, expected } of refused) expect([what, told]).toEqual([what, expected]);
    });
  });

  it.each(imports)('%s %s: more than 500 are too many', async (service, route, row) => {
    const { path } = sampleOf(service, route, rig.scene.ids);
    await rig.changesNothing(service, async () => {
      const body = { source: 'a-file', rows: Array(501).fill(row) };
      expect(refusal(await rig.house.call(service, 'POST', path, body, await rig.allowed(service, route)))).toEqual([413, problem, 'too-many-rows']);
    });
  });
});

describe('What lies at the edge', () => {
  // Last, since much of it is done: whatever it is, nobody stumbles over it, neither the service nor those who hear of it.
  const done: string[] = [];
  const isFine = (what: string, { status, body }: Answer) => expect([what, status < 500 ? 'fine' : [status, body]]).toEqual([what, 'fine']);
  /** Of the agreement, which is proposed to by its version alone. */
  const version = async (route: string) =>
    route.endsWith('propose-terms') ? (await rig.house.call('coproduction', 'GET', `/agreements/${rig.scene.ids.agreement}`, undefined, { as: rig.scene.owner })).body.version : undefined;

  it.each(commands)('%s %s: is done or refused, and breaks nothing', async (service, route) => {
    const schema = rig.documentOf(service, route).body;
    if (schema === undefined) return;
    const { path, body } = sampleOf(service, route, { ...rig.scene.ids, ...(route.startsWith('PUT /offers') && { offer: rig.scene.ids.draft }) });
    const options = await rig.allowed(service, route);
    const answers = await inTurns(edgeBodies(schema, body), async ({ what, body: edge }) => {
      return [what, await rig.house.call(service, methodOf(route), path, edge, { ...options, ifMatch: await version(route) })] as const;
    }, few);
    for (const [what, answer] of answers) isFine(what, answer);
    done.push(...answers.flatMap(([, { status }]) => (status < 300 ? [route] : [])));
  });

  const numbers = ['nolla', 'yksi', 'kaksi', 'kolme', 'neljä', 'viisi', 'kuusi', 'seitsemän', 'kahdeksan', 'yhdeksän'];
  /** A row of its own: its ids end differently, and its museum is another one. */
  const own = (row: unknown, at: number) =>
    JSON.parse(JSON.stringify(row).replaceAll('-1"', `-1-${at}"`).replaceAll('"Q1"', `"Q1${at}"`).replaceAll('"Jokimuseo"', `"${numbers[at % 10]} ${numbers[Math.floor(at / 10) % 10]} museo"`));

  it.each(imports)('%s %s: a row is recorded or refused, and breaks nothing', async (service, route, row) => {
    const { path } = sampleOf(service, route, rig.scene.ids);
    const options = await rig.allowed(service, route);
    const answers = await inTurns([...edgeBodies(rowsOf(service, route), row).entries()], async ([at, { what, body }]) => {
      return [what, await rig.house.call(service, 'POST', path, { source: 'edges', rows: [own(body, at)] }, options)] as const;
    }, few);
    for (const [what, answer] of answers) isFine(what, answer);
    done.push(...answers.flatMap(([, { body }]) => (body.results?.[0].outcome === 'created' ? [route] : [])));
  });

  it('has been reached where the same may be done again and again, and is heard by every service', async () => {
    const often = ['PUT /me', 'POST /organisations', 'POST /offers', 'PUT /offers/{id}', 'POST /spaces', 'POST /agreements/{id}/propose-terms', 'PUT /preferences', ...imports.map(([, route]) => route)];
    expect(often.filter((route) => done.filter((one) => one === route).length < 5)).toEqual([]);
    await rig.house.settled();
  });
});
