import { contacts, createFirstAdministratorCode, demonstrationWorld, seedDemonstrationWorld } from '@caravanserai/contacts';
import { eventually, startTestService, type TestService } from '@caravanserai/testing';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(contacts);
  await seedDemonstrationWorld(service.running, service.issuer.url);
});
afterAll(() => service.stop());

const subjectOf = (username: string) => demonstrationWorld.people.find((person) => person.username === username)!.subject;
const meAs = async (username: string) => {
  const subject = subjectOf(username);
  return (await service.call('GET', '/me', undefined, { as: { subject, token: await service.issuer.token(subject), personRef: '', organisationId: null } })).body;
};
const counts = async () =>
  (await service.sql<object>(`select (select count(*)::int from organisation) organisations, (select count(*)::int from person) people,
    (select count(*)::int from mandate) mandates, (select count(*)::int from designation) designations, (select count(*)::int from account) accounts`))[0];

test.each<[string, string, string[]]>([
  ['amina', 'secretariat', ['administer-organisation', 'administer-platform']],
  ['helena', 'lisbon', ['manage-tours', 'negotiate']],
  ['duarte', 'lisbon', ['administer-organisation', 'sign']],
  ['kenji', 'tokyo', ['manage-tours', 'negotiate']],
  ['beatriz', 'ministryOfPortugal', ['administer-organisation', 'designate']],
])('%s works at %s', async (username, organisation, powers) => {
  const { mandates } = await meAs(username);
  expect(mandates.map(({ power }: any) => power).sort()).toEqual(powers);
  const { id } = demonstrationWorld.organisations[organisation as 'lisbon'];
  expect(new Set(mandates.map(({ organisationId }: any) => organisationId))).toEqual(new Set([id]));
});

test('the points of contact of two partners are in office, one with an alternate, one with a successor to verify', async () => {
  await eventually('activation', async () => {
    const { body } = await service.call('GET', '/offices');
    return body.items.every(({ status }: any) => status === 'filled');
  });
  const states = await service.sql('select status, rank from designation order by id');
  expect(states).toEqual([{ status: 'active', rank: 0 }, { status: 'active', rank: 1 }, { status: 'active', rank: 0 }, { status: 'submitted', rank: 0 }]);
});

test('a second time nothing is added, and for another issuer only accounts are', async () => {
  const before = await counts();
  await seedDemonstrationWorld(service.running, service.issuer.url);
  expect(await counts()).toEqual(before);
  await seedDemonstrationWorld(service.running, 'https://other.example/oidc');
  expect(await counts()).toEqual({ ...before, accounts: 2 * demonstrationWorld.people.length });
});

test('a mandate that was taken back in the demonstration stays taken back', async () => {
  const before = await counts();
  await service.sql(`update mandate set status = 'revoked', revoked_at = valid_from, held_until = valid_from where power = 'sign'`);
  await seedDemonstrationWorld(service.running, service.issuer.url);
  expect(await counts()).toEqual(before);
});

test('it has an administrator, so that no code is made for a first one', async () => {
  expect(await createFirstAdministratorCode(service.running)).toBe(null);
});

test('where a platform was started empty before, its secretariat is the one of the demonstration', async () => {
  const empty = await startTestService(contacts);
  await createFirstAdministratorCode(empty.running);
  await seedDemonstrationWorld(empty.running, empty.issuer.url);
  const secretariats = await empty.sql<{ people: number }>(`select count(distinct m.person_ref)::int as people from organisation o join mandate m on m.organisation_id = o.id where o.runs_platform group by o.id`);
  expect(secretariats).toEqual([{ people: 1 }]);
  await empty.stop();
});
