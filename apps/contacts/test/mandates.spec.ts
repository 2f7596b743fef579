import { codeOf, House, type Person } from './house';

let house: House;
let museum: string;
let director: Person;
let curator: Person;
beforeAll(async () => {
  house = await House.open();
  museum = await house.organisation('Museum of Islands');
  director = await house.person(museum, 'administer-organisation');
  curator = await house.person(museum, 'negotiate');
});
afterAll(() => house.close());

const inDays = (days: number) => new Date(house.service.clock.now().getTime() + days * 86_400_000).toISOString();
const grant = (as: Person, change: object = {}) =>
  house.call('POST', '/mandates', { organisationId: museum, personRef: curator.personRef, power: 'sign', ...change }, { as });
const check = async (personRef: string, power: string, at = new Date().toISOString()) =>
  (await house.ask(`/internal/mandates/check?organisationId=${museum}&personRef=${personRef}&power=${power}&at=${at}`)).body;

test('a granted mandate holds from its first instant to before its last, with its limit, and both ways of asking say so', async () => {
  const person = await house.person(museum, 'manage-tours');
  const limit = { minor: 5_000_000, currency: 'EUR' };
  const [validFrom, validTo] = [inDays(1), inDays(2)];
  const { status, body } = await grant(director, { personRef: person.personRef, validFrom, validTo, limit });
  expect([status, body.limit, await house.eventsOf(body.id)]).toEqual([201, limit, ['mandate.granted']]);
  expect(await check(person.personRef, 'sign', validFrom)).toEqual({ holds: true, mandateId: body.id, limit, validTo });
  expect((await check(person.personRef, 'sign', validTo)).holds).toBe(false);
  expect((await check(person.personRef, 'sign', inDays(0.5))).holds).toBe(false);
  const { body: byId } = await house.ask(`/internal/mandates/${body.id}?at=${validFrom}`);
  expect(byId).toEqual({ id: body.id, organisationId: museum, personRef: person.personRef, power: 'sign', validFrom, validTo, limit, holds: true });
});

test('a revocation may reach back, and then the mandate did not hold since', async () => {
  const person = await house.person(museum, 'sign');
  const { mandateId } = await check(person.personRef, 'sign');
  const [mandate] = await house.service.sql<{ valid_from: Date }>('select valid_from from mandate where id = $1', [mandateId]);
  const granted = mandate!.valid_from.toISOString();
  const revoked = await house.call('POST', `/mandates/${mandateId}/revoke`, { effectiveAt: '2020-01-01T00:00:00Z', remark: 'never meant' }, { as: director });
  expect(revoked.body).toMatchObject({ status: 'revoked', heldUntil: granted });
  expect((await check(person.personRef, 'sign', granted)).holds).toBe(false);
  expect((await house.ask(`/internal/mandates/${mandateId}`)).body.holds).toBe(false);
  expect(await house.eventsOf(mandateId)).toEqual(['mandate.granted', 'mandate.revoked']);
});

test('a revoked mandate acts no more from the next request on', async () => {
  const owner = await house.person(museum, 'administer-organisation');
  const { mandateId } = await check(owner.personRef, 'administer-organisation');
  await house.call('POST', `/mandates/${mandateId}/revoke`, {}, { as: director });
  expect((await grant(owner)).status).toBe(403);
});

test.each<[string, object, unknown]>([
  ['sign, to oneself', { self: true }, [403, 'self-grant-of-sign']],
  ['a limit to negotiate', { power: 'negotiate', limit: { minor: 1, currency: 'EUR' } }, [422, 'limit-needs-sign']],
  ['since yesterday', { validFrom: '2020-01-01T00:00:00Z' }, [422, 'mandate-backdated']],
  ['for no time', { validFrom: '2099-01-01T00:00:00Z', validTo: '2099-01-01T00:00:00Z' }, [422, 'mandate-empty']],
  ['the platform', { power: 'administer-platform' }, [403, 'platform-power-refused']],
  ['to nobody', { personRef: '01890f3e-7b6a-7c4d-9a51-2f6f6a1c0b10' }, [422, 'person-unknown']],
  ['what they have already', { power: 'negotiate' }, [409, 'mandate-overlaps']],
  ['with a field that is none', { until: '2099-01-01T00:00:00Z' }, [400, 'input-refused']],
  ['without a zone', { validFrom: '2099-01-01T00:00:00' }, [400, 'input-refused']],
])('a director does not grant %s', async (_, { self, ...change }: any, refusal) => {
  expect(codeOf(await grant(director, { ...(self && { personRef: director.personRef }), ...change }))).toEqual(refusal);
});

test('of ten equal grants at the same time one is made', async () => {
  const person = await house.person(museum, 'negotiate');
  const answers = await Promise.all(Array.from({ length: 10 }, () => grant(director, { personRef: person.personRef })));
  expect(answers.map(codeOf).sort()).toEqual([[201, undefined], ...Array(9).fill([409, 'mandate-overlaps'])].sort());
});

test('a mandate may follow one that was revoked, and one that ends where it begins', async () => {
  const person = await house.person(museum, 'negotiate');
  const [change, next] = [inDays(10), { personRef: person.personRef }];
  expect((await grant(director, { ...next, validTo: change })).status).toBe(201);
  expect((await grant(director, { ...next, validFrom: change })).status).toBe(201);
});

test('an administrator of the platform grants for every organisation, and a second one for the platform', async () => {
  const secretariat = house.administrator.organisationId as string;
  const second = await house.person(secretariat, 'administer-organisation');
  const { status } = await grant(house.administrator, { organisationId: secretariat, personRef: second.personRef, power: 'administer-platform' });
  expect([status, (await grant(house.administrator, { personRef: second.personRef })).status]).toEqual([201, 201]);
  expect((await house.call('GET', '/me', undefined, { as: second })).body.administrator).toBe(true);
});

test('the last administrator of the platform stays', async () => {
  const live = `select id, person_ref from mandate where power = 'administer-platform' and status = 'granted'`;
  for (const { id, person_ref } of await house.service.sql<{ id: string; person_ref: string }>(live))
    if (person_ref !== house.administrator.personRef) await house.administer('POST', `/mandates/${id}/revoke`, {});
  const [last] = await house.service.sql<{ id: string }>(live);
  expect(codeOf(await house.administer('POST', `/mandates/${last!.id}/revoke`, {}))).toEqual([409, 'last-administrator']);
});

test('a director sees the mandates of the own organisation, and nobody else does', async () => {
  const other = await house.organisation('Another museum');
  await house.person(other, 'negotiate');
  const own = await house.call('GET', '/mandates?limit=200', undefined, { as: director });
  expect(new Set(own.body.items.map(({ organisationId }: any) => organisationId))).toEqual(new Set([museum]));
  expect((await house.call('GET', `/mandates?organisationId=${other}`, undefined, { as: director })).body.items).toEqual([]);
  expect((await house.call('GET', '/mandates', undefined, { as: curator })).status).toBe(403);
});

test('who is to be told for an organisation is found by power, each person once', async () => {
  const theatre = await house.organisation('Theatre');
  const both = await house.person(theatre, 'negotiate', 'sign');
  const one = await house.person(theatre, 'manage-tours');
  const { body } = await house.ask(`/internal/recipients?organisationId=${theatre}&powers=negotiate,sign`);
  expect(body).toEqual({ personRefs: [both.personRef] });
  expect((await house.ask(`/internal/recipients?organisationId=${theatre}&powers=manage-tours`)).body).toEqual({ personRefs: [one.personRef] });
  expect((await house.ask(`/internal/recipients?organisationId=${theatre}&powers=rule`)).status).toBe(400);
});

test('only services ask the internal questions', async () => {
  expect((await house.administer('GET', `/internal/people/${director.personRef}`)).status).toBe(401);
  expect((await house.call('GET', `/internal/people/${director.personRef}`)).status).toBe(401);
  expect((await house.ask(`/internal/people/${director.personRef}`)).body).toEqual({
    id: director.personRef, email: 'somebody@museum.example', language: 'en', displayName: 'Somebody',
  });
  expect((await house.ask('/internal/people/01890f3e-7b6a-7c4d-9a51-2f6f6a1c0b10')).status).toBe(404);
  expect((await house.ask('/internal/mandates/01890f3e-7b6a-7c4d-9a51-2f6f6a1c0b10')).status).toBe(404);
});
