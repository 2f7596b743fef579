import { createFirstAdministratorCode } from '@caravanserai/contacts';
import { eventually, type Answer } from '@caravanserai/testing';
import { codeOf, House, particulars, type Person } from './house';

let house: House;
let museum: string;
beforeAll(async () => {
  house = await House.open();
  museum = await house.organisation('Museum of Islands');
});
afterAll(() => house.close());

test('a redeemed code makes a person with the mandates that it carries, at once', async () => {
  const { id, code } = await house.invitation(museum, 'negotiate', 'sign');
  const newcomer = await house.stranger();
  const { status, body } = await house.redeem(newcomer, code, 'Kenji');
  expect([status, body.powers, body.mandateIds.length]).toEqual([201, ['negotiate', 'sign'], 2]);
  const me = await house.call('GET', '/me', undefined, { as: newcomer });
  expect(me.body).toMatchObject({ id: body.id, displayName: 'Kenji', email: 'kenji@museum.example', language: 'en', administrator: false });
  expect(me.body.mandates.map(({ power, organisationId }: any) => [power, organisationId]).sort()).toEqual([['negotiate', museum], ['sign', museum]]);
  expect(await house.eventsOf(id)).toEqual(['invitation.issued', 'invitation.redeemed']);
});

test('a code serves once, whoever brings it', async () => {
  const { code } = await house.invitation(museum, 'negotiate');
  await house.redeem(await house.stranger(), code);
  expect(codeOf(await house.redeem(await house.stranger(), code))).toEqual([409, 'invitation-used']);
});

test('of ten accounts that bring one code at the same time, one becomes a person', async () => {
  const { code } = await house.invitation(museum, 'negotiate');
  const people = await Promise.all(Array.from({ length: 10 }, () => house.stranger()));
  const answers = await Promise.all(people.map((person) => house.redeem(person, code)));
  expect(answers.map(codeOf).sort()).toEqual([[201, undefined], ...Array(9).fill([409, 'invitation-used'])].sort());
});

test('an account that brings two codes at the same time becomes one person', async () => {
  const [one, other, newcomer] = [await house.invitation(museum, 'negotiate'), await house.invitation(museum, 'sign'), await house.stranger()];
  const answers = await Promise.all([one, other].map(({ code }) => house.redeem(newcomer, code)));
  expect(answers.map(codeOf).sort()).toEqual([[201, undefined], [409, 'account-already-linked']]);
});

test('a code that nobody issued is unknown', async () => {
  expect(codeOf(await house.redeem(await house.stranger(), 'AAAA-BBBB-CCCC-DDDD'))).toEqual([404, 'invitation-unknown']);
});

test('somebody who is known already keeps their person', async () => {
  const known = await house.person(museum, 'negotiate');
  const { code } = await house.invitation(museum, 'sign');
  expect(codeOf(await house.redeem(known, code))).toEqual([409, 'account-already-linked']);
});

test('a withdrawn code is worth nothing', async () => {
  const { id, code } = await house.invitation(museum, 'negotiate');
  expect((await house.administer('POST', `/invitations/${id}/withdraw`)).body.status).toBe('withdrawn');
  expect(codeOf(await house.redeem(await house.stranger(), code))).toEqual([409, 'invitation-withdrawn']);
});

test('the code is shown once, and repeating the command with its key shows the same one, though no table holds it', async () => {
  const body = { organisationId: museum, powers: ['negotiate'] };
  const answers = [await house.administer('POST', '/invitations', body, { key: 'once' }), await house.administer('POST', '/invitations', body, { key: 'once' })];
  expect(answers[0]!.body).toEqual(answers[1]!.body);
  const { id, code } = answers[0]!.body;
  const listed: Answer = await house.administer('GET', `/invitations?organisationId=${museum}&limit=200`);
  expect(listed.body.items.find((item: any) => item.id === id)).toMatchObject({ status: 'open' });
  expect(JSON.stringify(listed.body)).not.toContain(code);
  const [kept] = await house.service.sql<{ answers: string }>('select json_agg(a)::text as answers from idempotent_answer a');
  expect(kept!.answers).toContain(id);
  expect(kept!.answers).not.toContain(code);
});

test.each([
  ['a museum that may not be known', { organisationId: '01890f3e-7b6a-7c4d-9a51-2f6f6a1c0b10' }, [404, 'not-found']],
  ['the platform', { powers: ['administer-platform'] }, [403, 'platform-power-refused']],
  ['a limit on negotiating', { limit: { minor: 1, currency: 'EUR' } }, [422, 'limit-needs-sign']],
  ['mandates that are over', { validTo: '2020-01-01T00:00:00Z' }, [422, 'mandate-empty']],
  ['nobody', { powers: [] }, [400, 'input-refused']],
  ['a power that is none', { powers: ['rule'] }, [400, 'input-refused']],
])('nobody is invited to %s', async (_, change, refusal) => {
  expect(codeOf(await house.administer('POST', '/invitations', { organisationId: museum, powers: ['negotiate'], ...change }))).toEqual(refusal);
});

test('only administrators of the organisation invite, and only for it', async () => {
  const [other, negotiator] = [await house.organisation('Another museum'), await house.person(museum, 'negotiate')];
  const owner = await house.person(museum, 'administer-organisation');
  const invite = (as: any, organisationId: string) => house.call('POST', '/invitations', { organisationId, powers: ['sign'] }, { as });
  expect((await invite(owner, museum)).status).toBe(201);
  expect((await invite(owner, other)).status).toBe(403);
  expect((await invite(negotiator, museum)).status).toBe(403);
  expect((await invite(await house.stranger(), museum)).status).toBe(403);
  expect((await invite(null, museum)).status).toBe(401);
});

test('nobody becomes a person of another organisation by inviting them', async () => {
  const [other, owner] = [await house.organisation('Another museum'), await house.person(museum, 'administer-organisation')];
  const [own, theirs, both] = [await house.person(museum, 'sign'), await house.person(other, 'sign'), await house.person(museum, 'sign')];
  await house.administer('POST', '/mandates', { organisationId: other, personRef: both.personRef, power: 'sign' });
  for (const person of [own, theirs, both]) {
    const [account] = (await house.call('GET', '/me', undefined, { as: person })).body.accounts;
    await house.administer('POST', `/accounts/${account.id}/unlink`);
  }
  const invite = ({ personRef }: Person) => house.call('POST', '/invitations', { organisationId: museum, powers: ['negotiate'], personRef }, { as: owner });
  expect((await invite(own)).status).toBe(201);
  expect(codeOf(await invite(theirs))).toEqual([403, 'person-of-others']);
  expect(codeOf(await invite(both))).toEqual([403, 'person-of-others']);
  expect(codeOf(await invite(owner))).toEqual([409, 'person-has-account']);
});

test('the first administrator has no code to make another one', async () => {
  expect(await createFirstAdministratorCode(house.service.running)).toBe(null);
});

test('whoever redeems is somebody in what they told, and may correct it', async () => {
  const person = await house.named('Ilze', museum, 'negotiate');
  const { body } = await house.call('GET', '/me', undefined, { as: person });
  const changed = await house.call('PUT', '/me', { ...particulars('Ilze'), language: 'lv', phone: '+37120000000' }, { as: person, ifMatch: body.version });
  expect(changed.body).toEqual({ id: person.personRef, version: body.version + 1 });
  expect((await house.call('GET', '/me', undefined, { as: person })).body).toMatchObject({ language: 'lv', phone: '+37120000000', version: body.version + 1 });
});

test('a stranger has no data of their own', async () => {
  expect((await house.call('GET', '/me', undefined, { as: await house.stranger() })).status).toBe(403);
});

// Last, for it moves the clock of all that stands above.
test('a code expires after two weeks, and is seen to have', async () => {
  const { id, code } = await house.invitation(museum, 'negotiate');
  await house.service.clock.advance({ days: 14 });
  expect(codeOf(await house.redeem(await house.stranger(), code))).toEqual([409, 'invitation-expired']);
  await eventually('the timer', async () => (await house.eventsOf(id)).includes('invitation.expired'));
});
