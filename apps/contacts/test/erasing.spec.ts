import { codeOf, House, type Person } from './house';

let house: House;
let museum: string;
beforeAll(async () => {
  house = await House.open();
  museum = await house.organisation('Museum of Islands');
});
afterAll(() => house.close());

/** Every table of the database, whatever it is for, that has the text in any column of any row. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await house.service.sql<{ name: string }>(`select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' order by 1`);
  const holding: string[] = [];
  for (const { name } of tables) {
    const rows = await house.service.sql(`select 1 from ${name} t where t::text ilike $1 limit 1`, [`%${text}%`]);
    if (rows.length > 0) holding.push(name);
  }
  return holding;
}

const marks = { name: 'Zyxwena Qvortrup', email: 'zyxwena@qvortrup.example', language: 'da', phone: '+4520304050' };

/** Somebody whose every word is marked, with a mandate, a seat, an account and a remark about them. */
async function markedPerson(): Promise<{ person: Person; designation: string }> {
  const [{ code }, newcomer, ministry] = [await house.invitation(museum, 'sign', 'negotiate'), await house.stranger(), await house.organisation('Ministry', { country: 'DK' })];
  const { body } = await house.call('POST', '/invitations/redeem', { code, ...marks }, { as: newcomer, key: 'redeeming' });
  const person = { ...newcomer, personRef: body.id as string, organisationId: museum };
  await house.call('PUT', '/me', marks, { as: person, key: 'correcting' });
  const authority = await house.person(ministry, 'designate');
  await house.administer('PUT', '/partners/DK/authority', { organisationId: ministry });
  const theme = `theme-${newcomer.subject.slice(0, 8)}`;
  const office = await house.administer('POST', '/offices', { partner: 'DK', theme, mailbox: 'desk@culture.example', timeZone: 'Europe/Copenhagen', languages: ['da'] });
  const letter = { issuer: 'Ministry', reference: '7', dated: '2027-01-15', language: 'da', sha256: 'b'.repeat(64) };
  const submitted = await house.call('POST', `/offices/${office.body.id}/designations`, { personRef: person.personRef, rank: 0, validFrom: '2027-01-01T00:00:00Z', letter }, { as: authority });
  await house.administer('POST', `/designations/${submitted.body.id}/return`, { remark: 'Qvortrup is spelt with a v.' });
  return { person, designation: submitted.body.id };
}

test('while a person is known, what they told stands in the vault alone and what was written about them in remarks alone', async () => {
  const { person } = await markedPerson();
  for (const mark of ['zyxwena', marks.phone]) expect(await tablesWith(mark)).toEqual(['person_vault']);
  expect(await tablesWith('Qvortrup')).toEqual(['person_vault', 'remark']);
  expect(await tablesWith(person.subject)).toEqual(['account']);
  await house.call('POST', `/people/${person.personRef}/erase`, undefined, { as: person });
});

test('after the erasure no table holds a word of theirs, and only the reference is left', async () => {
  const { person, designation } = await markedPerson();
  const { status, body } = await house.call('POST', `/people/${person.personRef}/erase`, undefined, { as: person });
  expect([status, body.id]).toEqual([200, person.personRef]);
  for (const mark of ['zyxwena', 'Qvortrup', marks.phone, person.subject]) expect(await tablesWith(mark)).toEqual([]);
  expect(await tablesWith(person.personRef)).toEqual(expect.arrayContaining(['person', 'designation', 'mandate', 'transition_log']));
  expect((await house.administer('GET', `/designations/${designation}`)).body).toMatchObject({ status: 'ended', endReason: 'erased', personRef: person.personRef });
});

test('an erasure ends all that the person held, and says so without saying who they were', async () => {
  const { person, designation } = await markedPerson();
  await house.administer('POST', `/people/${person.personRef}/erase`);
  expect((await house.ask(`/internal/people/${person.personRef}`)).status).toBe(410);
  expect((await house.ask(`/internal/recipients?organisationId=${museum}&powers=sign,negotiate`)).body.personRefs).not.toContain(person.personRef);
  expect((await house.call('GET', '/me', undefined, { as: person })).status).toBe(403);
  const told = (await house.service.events()).filter(({ data }) => data.personRef === person.personRef).map(({ type }) => type.split('.').slice(1, 3).join('.'));
  expect(told.slice(-5).sort()).toEqual(['account.unlinked', 'designation.ended', 'mandate.revoked', 'mandate.revoked', 'person.erased']);
  expect(await house.eventsOf(designation)).toEqual(['designation.submitted', 'designation.returned', 'designation.ended']);
});

test('an erased person can not be erased again, named, or empowered', async () => {
  const { person } = await markedPerson();
  await house.administer('POST', `/people/${person.personRef}/erase`);
  expect(codeOf(await house.administer('POST', `/people/${person.personRef}/erase`))).toEqual([410, 'person-erased']);
  const grant = { organisationId: museum, personRef: person.personRef, power: 'sign' };
  expect(codeOf(await house.administer('POST', '/mandates', grant))).toEqual([422, 'person-unknown']);
  expect(codeOf(await house.administer('POST', '/invitations', { organisationId: museum, powers: ['sign'], personRef: person.personRef }))).toEqual([422, 'person-unknown']);
});

test('nobody erases somebody else but an administrator', async () => {
  const [one, other] = [await house.person(museum, 'negotiate'), await house.person(museum, 'administer-organisation')];
  expect((await house.call('POST', `/people/${one.personRef}/erase`, undefined, { as: other })).status).toBe(404);
  expect((await house.call('POST', `/people/${one.personRef}/erase`)).status).toBe(401);
});

test('a lost account is taken away and a new one comes by invitation to the same person, with the mandates that they had', async () => {
  const person = await house.named('Linh', museum, 'negotiate');
  const { items: [{ id, ...shown }] } = (await house.administer('GET', `/accounts?personRef=${person.personRef}`)).body;
  expect(Object.keys(shown)).toEqual(['issuer', 'personRef', 'linkedAt']);
  expect((await house.call('GET', '/me', undefined, { as: person })).body.accounts.map((account: any) => account.id)).toEqual([id]);
  expect((await house.administer('POST', `/accounts/${id}/unlink`)).status).toBe(200);
  expect((await house.call('GET', '/me', undefined, { as: person })).status).toBe(403);
  const { body } = await house.administer('POST', '/invitations', { organisationId: museum, powers: ['manage-tours'], personRef: person.personRef });
  const again = await house.stranger();
  expect((await house.redeem(again, body.code, 'Linh')).body.id).toBe(person.personRef);
  const { mandates } = (await house.call('GET', '/me', undefined, { as: again })).body;
  expect(mandates.map(({ power }: any) => power).sort()).toEqual(['manage-tours', 'negotiate']);
});

test('accounts are listed page by page, to administrators alone', async () => {
  for (const name of ['Ines', 'Rui']) await house.named(name, museum, 'negotiate');
  const all = (await house.administer('GET', '/accounts')).body.items;
  const first = (await house.administer('GET', '/accounts?limit=1')).body;
  const second = (await house.administer('GET', `/accounts?limit=1&after=${first.nextCursor}`)).body;
  expect([...first.items, ...second.items]).toEqual(all.slice(0, 2));
  expect((await house.call('GET', '/accounts', undefined, { as: await house.person(museum, 'administer-organisation') })).status).toBe(403);
});
