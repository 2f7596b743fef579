import { randomUUID } from 'node:crypto';
import type { Answer, CallOptions, TestPerson } from '@caravanserai/testing';
import { serviceNames } from './house';
import { commands, InputRig, methodOf, problem, refusal } from './input-rig';
import { otherBody, reordered } from './other-body';
import { ruleRefusals } from './rule-refusals';
import { organisationRow, sampleOf, tourRow } from './samples';
import { offerBody, spaceBody, stays } from './scene';

let rig: InputRig;
beforeAll(async () => {
  rig = await InputRig.open();
}, 60_000);
afterAll(() => rig?.close());

/** What an answer says, without the number under which this one request is found in the logs. */
const said = ({ status, headers, body: { correlationId: _, ...body } }: Answer) => ({ status, etag: headers.get('etag'), body });

describe('A key and a version', () => {
  it.each(commands)('%s %s: first who it is, then whether they may, then the key, then the version', async (service, route) => {
    const schema = rig.documentOf(service, route).body;
    const { path, body } = sampleOf(service, route, rig.scene.ids);
    const key = randomUUID();
    const send = (options: CallOptions, given: unknown = body) => rig.house.call(service, methodOf(route), path, given, { ...options, key });
    const [allowed, forbidden] = [await rig.allowed(service, route), await rig.someone(service, route, 'fsecrw', '3')];
    await rig.changesNothing(service, async () => {
      expect(refusal(await send({ ifMatch: 999_999 }))).toEqual([401, problem, 'token-missing']);
      const first = await send({ ...allowed, ifMatch: 999_999 });
      expect(refusal(first)).toEqual([412, problem, 'version-is-stale']);
      // The refusal is kept: without a version it would be done now.
      expect(said(await send(allowed))).toEqual(said(first));
      expect(said(await send(allowed, body && reordered(body)))).toEqual(said(first));
      if (schema) expect(refusal(await send({ ...allowed, ifMatch: 999_999 }, otherBody(schema, body)))).toEqual([422, problem, 'idempotency-key-reused']);
      if (forbidden) expect((await send({ ...forbidden, ifMatch: 999_999 })).status).toBe(403);
      expect((await send({ ifMatch: 999_999 })).status).toBe(401);
    }, ['idempotent_answer']);
  });

  const versioned = [
    ['contacts', '/me', 'PUT', '/me'],
    ['contacts', '/organisations/{organisation}', 'PUT', '/organisations/{id}'],
    ['touring', '/offers/{draft}', 'PUT', '/offers/{id}'],
    ['coproduction', '/agreements/{agreement}', 'POST', '/agreements/{id}/propose-terms'],
    ['notifications', '/preferences', 'PUT', '/preferences'],
  ] as const;

  it.each(versioned)('of %s: what was read at %s is changed by %s %s once', async (service, read, method, pattern) => {
    const ids = { ...rig.scene.ids, offer: rig.scene.ids.draft };
    const { path, body } = sampleOf(service, `${method} ${pattern}`, ids);
    const options = await rig.allowed(service, `${method} ${pattern}`);
    const { headers } = await rig.house.call(service, 'GET', read.replace(/\{(\w+)\}/, (_, name: keyof typeof ids) => ids[name]), undefined, options);
    const version = Number(headers.get('etag')!.slice(1, -1));
    const change = () => rig.house.call(service, method, path, body, { ...options, ifMatch: version });
    const answers = await Promise.all([change(), change(), change()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect(answers.find(({ status }) => status === 200)!.headers.get('etag')).toBe(`"${version + 1}"`);
    expect(answers.find(({ status }) => status === 412)!.body.details).toEqual({ current: version + 1 });
  });
});

describe('A refusal by a rule', () => {
  it.each(ruleRefusals)('%s %s: takes back what was begun, with a key or without (%#)', async (service, route, change, expected) => {
    const { path, body } = sampleOf(service, route, rig.scene.ids);
    const options = await rig.allowed(service, route);
    // What is undefined is left out when it is sent.
    const send = (more: CallOptions) => rig.house.call(service, methodOf(route), path, { ...body, ...change(rig.scene.ids) }, { ...options, ...more });
    await rig.changesNothing(service, async () => expect(refusal(await send({})).slice(0, 3)).toEqual([expected[0], problem, expected[1]]));
    const key = randomUUID();
    await rig.changesNothing(service, async () => {
      const answers = [await send({ key }), await send({ key })].map(said);
      expect(answers).toEqual(Array(2).fill(expect.objectContaining({ status: expected[0], body: expect.objectContaining({ code: expected[1] }) })));
      expect(answers[1]).toEqual(answers[0]);
    }, ['idempotent_answer']);
  });
});

describe('The same command three times at once and once more', () => {
  /** @returns the one answer that all of them got. */
  async function often(service: string, path: string, as: TestPerson, body?: object, { method = 'POST', ...options }: CallOptions & { method?: string } = {}): Promise<any> {
    const key = randomUUID();
    const send = () => rig.house.call(service, method, path, body, { as, key, ...options });
    const answers = (await Promise.all([send(), send(), send()])).concat(await send()).map(said);
    expect(answers).toEqual(Array(answers.length).fill(answers[0]));
    expect([path, answers[0]!.status < 300 ? 'done' : answers[0]]).toEqual([path, 'done']);
    return answers[0]!.body;
  }

  const count = async (service: string, table: string) => Number((await rig.house.sql<{ count: string }>(service, `select count(*) from ${table}`))[0]!.count);
  const counted = [['contacts', 'organisation'], ['contacts', 'person'], ['contacts', 'account'], ['contacts', 'mandate'], ['contacts', 'invitation'], ['contacts', 'remark'], ['touring', 'offer'], ['touring', 'tour'], ['touring', 'space'], ['touring', 'stop'], ['coproduction', 'agreement'], ['coproduction', 'signature']] as const;
  const counts = async () => Object.fromEntries(await Promise.all(counted.map(async ([service, table]) => [`${service} ${table}`, await count(service, table)] as const)));

  it('has one effect and one answer, along the whole way of a work', async () => {
    const { house, owner: organiser, people } = rig.scene;
    const administrator = people.administrator;
    const [host, organiserSigns, hostSigns] = await Promise.all(['kenji', 'duarte', 'sachiko'].map((username) => house.resident(username)));
    const [before, began] = [await counts(), house.clock.now()];

    const stranger = await people.stranger();
    const museum = await often('contacts', '/organisations', administrator, { kind: 'museum', names: [{ language: 'en', text: 'Twice-told Museum' }], country: 'VN' });
    const { code } = await often('contacts', '/invitations', administrator, { organisationId: museum.id, powers: ['manage-tours'] });
    const { id: personRef } = await often('contacts', '/invitations/redeem', stranger, { code, name: 'Somebody', email: 'somebody@museum.example', language: 'vi' });
    const mandate = await often('contacts', '/mandates', administrator, { organisationId: museum.id, personRef, power: 'sign' });
    await often('contacts', `/mandates/${mandate.id}/revoke`, administrator, { remark: 'By mistake.' });
    await often('contacts', '/me', { ...stranger, personRef }, { name: 'Somebody', email: 'somebody@museum.example', language: 'en' }, { method: 'PUT' });
    await often('contacts', '/bulk/organisations', administrator, { source: 'twice', rows: [{ ...organisationRow, rowId: 'twice', externalIds: [], names: [{ language: 'fi', text: 'Kahdesti kerrottu' }] }] });

    const offer = await often('touring', '/offers', organiser, offerBody);
    await often('touring', `/offers/${offer.id}/submit`, organiser);
    await often('touring', `/offers/${offer.id}/publish`, administrator);
    const tour = await often('touring', '/tours', organiser, { offerId: offer.id, leastTurnaroundDays: 7 });
    const space = await often('touring', '/spaces', host!, { ...spaceBody, name: 'Hall for two' });
    const stop = await often('touring', `/tours/${tour.id}/holds`, host!, { spaceId: space.id, ...stays.spring });
    await often('touring', `/stops/${stop.id}/assess-facility`, organiser, { verdict: 'passed' });
    await often('touring', `/stops/${stop.id}/send-contract`, organiser, {});
    await often('touring', '/bulk/recorded-tours', administrator, { source: 'twice', rows: [{ ...tourRow, stops: tourRow.stops.map((one) => ({ ...one, organisationId: null })) }] });
    await house.settled();

    const { items } = await house.must(house.call('coproduction', 'GET', `/agreements?stopId=${stop.id}`, undefined, { as: host }));
    const at = `/agreements/${items[0].id}`;
    const { text } = await often('coproduction', `${at}/propose-terms`, host!, { fee: { minor: 3_000_000, currency: 'EUR' }, reason: 'Too dear.' }, { ifMatch: items[0].version });
    const { textHash } = text;
    await often('coproduction', `${at}/accept-terms`, organiser, { textHash });
    await often('coproduction', `${at}/sign`, organiserSigns!, { textHash });
    expect((await often('coproduction', `${at}/sign`, hostSigns!, { textHash })).status).toBe('executed');
    await house.settled();

    const inbox = await house.must(house.call('notifications', 'GET', '/inbox?unread=true', undefined, { as: host }));
    await often('notifications', `/inbox/${inbox.items[0].id}/read`, host!);
    await often('notifications', '/preferences', host!, { choices: [{ category: 'line', channel: 'email', enabled: false }] }, { method: 'PUT' });
    await house.settled();

    const after = await counts();
    expect(Object.fromEntries(Object.entries(after).map(([table, now]) => [table, now - before[table]!]))).toEqual({
      'contacts organisation': 2, 'contacts person': 1, 'contacts account': 1, 'contacts mandate': 2, 'contacts invitation': 1, 'contacts remark': 1,
      'touring offer': 1, 'touring tour': 2, 'touring space': 1, 'touring stop': 2, 'coproduction agreement': 1, 'coproduction signature': 2,
    });
    expect(await toldMoreThanOnce(began)).toEqual({ 'touring.hosting-saga.advanced.v1': 4, 'coproduction.agreement.signed.v1': 2 });
    expect((await house.call('touring', 'GET', `/stops/${stop.id}`, undefined, { as: host })).body.state).toBe('confirmed');
  });

  /** Of what one thing has told several times since then: two parties sign, a saga goes four steps, and nothing else happens twice here. */
  async function toldMoreThanOnce(since: Date): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    for (const service of serviceNames) {
      const rows = await rig.house.sql<{ type: string; times: number }>(service, 'select type, count(*)::int as times from event_log where occurred_at >= $1 group by type, aggregate_id having count(*) > 1', [since]);
      for (const { type, times } of rows) found[type] = times;
    }
    return found;
  }
});
