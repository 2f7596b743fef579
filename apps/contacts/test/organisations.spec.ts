import { codeOf, House } from './house';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const museum = { kind: 'museum', names: [{ language: 'pt', text: 'Museu das Rotas' }, { language: 'ja', text: '街道博物館' }], country: 'PT', timeZone: 'Europe/Lisbon' };
const register = (change: object = {}) => house.administer('POST', '/organisations', { ...museum, ...change });

test('an organisation is registered with names, place, zone and ids, and everybody may read it', async () => {
  const details = {
    city: 'Lisboa', latitudeMicrodegrees: 38_722_252, longitudeMicrodegrees: -9_139_337, homepage: 'https://rotas.example',
    externalIds: [{ scheme: 'isil', value: 'PT-ROTAS' }, { scheme: 'wikidata', value: 'Q4242' }],
  };
  const { status, body } = await register(details);
  expect(status).toBe(201);
  expect((await house.call('GET', `/organisations/${body.id}`)).body).toEqual({
    id: body.id, version: 1, status: 'active', ...museum, ...details, name: 'Museu das Rotas', partner: 'PT', importSource: null, succeededBy: null,
    runsPlatform: false, registeredAt: expect.any(String),
  });
  const events = (await house.service.events()).filter(({ aggregateId }) => aggregateId === body.id);
  expect(events.map(({ type, data }) => [type, data])).toEqual([
    ['contacts.organisation.registered.v1', { organisationId: body.id, kind: 'museum', name: 'Museu das Rotas', names: [{ language: 'pt', name: 'Museu das Rotas' }, { language: 'ja', name: '街道博物館' }], partner: 'PT', timeZone: 'Europe/Lisbon', status: 'active' }],
  ]);
});

test.each<[string, object, unknown]>([
  ['of a country with several clocks and no zone', { timeZone: undefined }, [422, 'time-zone-needed']],
  ['of a partner that is none', { partner: 'US', country: undefined }, [422, 'partner-unknown']],
  ['with half a place', { latitudeMicrodegrees: 1 }, [422, 'coordinates-incomplete']],
  ['with one name twice', { names: [museum.names[0], museum.names[0]] }, [422, 'name-repeated']],
  ['without a name', { names: [] }, [400, 'input-refused']],
  ['in no language', { names: [{ language: 'xx-nowhere-at-all', text: 'Rotas' }] }, [400, 'input-refused']],
  ['with a place in degrees', { latitudeMicrodegrees: 38.72, longitudeMicrodegrees: -9.13 }, [400, 'input-refused']],
])('an organisation %s is refused', async (_, change, refusal) => {
  expect(codeOf(await register(change))).toEqual(refusal);
});

test('Greece is GR and the United Kingdom is GB, whatever the Union writes', async () => {
  const { body } = await register({ country: 'EL', timeZone: undefined });
  expect([body.country, body.partner, body.timeZone]).toEqual(['GR', 'GR', 'Europe/Athens']);
  const uk = await house.call('GET', '/partners/uk');
  expect(uk.body).toMatchObject({ id: 'GB', side: 'EUROPE', admittedOn: '1996-03-01', participation: 'participating', names: { fr: 'Royaume-Uni' } });
  expect((await house.call('GET', '/partners/ASEM:ASEC')).body).toMatchObject({ kind: 'secretariat', admittedOn: '2006-09-11', firstSummitOn: '2008-10-24' });
  expect((await house.call('GET', '/partners/US')).status).toBe(404);
});

test('an organisation is found by any of its names, in any spelling of accents', async () => {
  const { body } = await register({ kind: 'theatre', names: [{ language: 'lv', text: 'Vēju teātris' }, { language: 'vi', text: 'Nhà hát Gió' }], country: 'LV' });
  const found = async (query: string) => (await house.call('GET', `/organisations?${query}`)).body.items.map(({ id }: any) => id);
  for (const name of ['veju', 'TEATRIS VEJU', 'nha hat', 'Gió']) expect(await found(`name=${encodeURIComponent(name)}`)).toEqual([body.id]);
  expect(await found('name=gio&kind=museum')).toEqual([]);
  expect(await found('name=gio&country=LV&status=active')).toEqual([body.id]);
  expect(await found('name=%25')).toEqual([]);
});

test('a list turns its pages without losing or repeating one', async () => {
  for (const n of [1, 2, 3, 4, 5]) await register({ kind: 'network', names: [{ language: 'en', text: `Network ${n}` }] });
  const seen: string[] = [];
  let after = '';
  do {
    const { body } = await house.call('GET', `/organisations?kind=network&limit=2${after}`);
    seen.push(...body.items.map(({ name }: any) => name));
    after = body.nextCursor === null ? '' : `&after=${body.nextCursor}`;
  } while (after !== '');
  expect(seen).toEqual(['Network 1', 'Network 2', 'Network 3', 'Network 4', 'Network 5']);
  expect(codeOf(await house.call('GET', '/organisations?after=nonsense'))).toEqual([400, 'input-refused']);
});

test('its administrator changes it, the version keeps two editors apart, and the event tells the whole', async () => {
  const { body: created } = await register({ kind: 'gallery' });
  const owner = await house.person(created.id, 'administer-organisation');
  const rename = (text: string, ifMatch: number) =>
    house.call('PUT', `/organisations/${created.id}`, { ...museum, kind: 'gallery', names: [{ language: 'en', text }] }, { as: owner, ifMatch });
  expect((await rename('Gallery of Routes', 1)).body).toMatchObject({ version: 2, name: 'Gallery of Routes', names: [{ language: 'en', text: 'Gallery of Routes' }] });
  expect(codeOf(await rename('Gallery of Roads', 1))).toEqual([412, 'version-is-stale']);
  const last = (await house.service.events()).filter(({ aggregateId }) => aggregateId === created.id).at(-1);
  expect(last).toMatchObject({ type: 'contacts.organisation.changed.v1', data: { name: 'Gallery of Routes', revision: 2, kind: 'gallery', status: 'active' } });
});

test('of an id in another register there is one organisation', async () => {
  const externalIds = [{ scheme: 'ror', value: '00abc' }];
  const answers = await Promise.all([register({ externalIds }), register({ externalIds })]);
  expect(answers.map(codeOf).sort()).toEqual([[201, undefined], [409, 'external-id-taken']]);
});

test('a closed organisation invites and empowers nobody, and can be opened again', async () => {
  const [id, person] = [await house.organisation('Closing'), await house.person(await house.organisation('Other'), 'negotiate')];
  expect((await house.administer('POST', `/organisations/${id}/close`)).body.status).toBe('closed');
  expect(codeOf(await house.administer('POST', '/invitations', { organisationId: id, powers: ['sign'] }))).toEqual([409, 'organisation-closed']);
  expect(codeOf(await house.administer('POST', '/mandates', { organisationId: id, personRef: person.personRef, power: 'sign' }))).toEqual([409, 'organisation-closed']);
  expect(codeOf(await house.administer('POST', `/organisations/${id}/close`))).toEqual([409, 'action-not-allowed']);
  expect((await house.administer('POST', `/organisations/${id}/reopen`)).body.status).toBe('active');
});

test('who is closed goes on being told of with all its names', async () => {
  const { body } = await register();
  await house.administer('POST', `/organisations/${body.id}/close`);
  const last = (await house.service.events()).filter(({ aggregateId }) => aggregateId === body.id).at(-1);
  expect(last).toMatchObject({ data: { status: 'closed', names: [{ language: 'pt', name: 'Museu das Rotas' }, { language: 'ja', name: '街道博物館' }] } });
});

test('the secretariat of the platform can not be closed', async () => {
  expect(codeOf(await house.administer('POST', `/organisations/${house.administrator.organisationId}/close`))).toEqual([409, 'organisation-runs-platform']);
});

test('participation of a partner is recorded with the decision it rests on, and a new start keeps it', async () => {
  const decision = { participation: 'suspended', since: '2022-03-01', source: 'Decision of the senior officials' };
  expect((await house.administer('PUT', '/partners/RU/participation', decision)).body).toMatchObject({ participation: 'suspended', version: 2 });
  expect((await house.call('GET', '/partners/RU')).body).toMatchObject({ participation: 'suspended', participationSource: 'Decision of the senior officials' });
  expect((await house.call('PUT', '/partners/RU/participation', decision, { as: await house.person(await house.organisation('Any'), 'designate') })).status).toBe(403);
});

test('a calendar is told at the start and again when it gains a row, which takes the place of the one before', async () => {
  const told = async () => (await house.service.events()).filter(({ type, data }) => type === 'contacts.calendar.changed.v1' && (data as any).partner === 'PK');
  expect((await house.service.events()).filter(({ type }) => type === 'contacts.calendar.changed.v1')).toHaveLength(51);
  const row = { kind: 'day', code: '2027-03-10', off: false, name: 'Eid al-Fitr', source: 'Cabinet Division, notification of public holidays', confidence: 'text', checkedOn: '2027-03-01' };
  expect(codeOf(await house.administer('POST', '/partners/PK/calendar/rows', { ...row, firstYear: 2027 }))).toEqual([422, 'calendar-row-unfit']);
  expect((await house.administer('POST', '/partners/PK/calendar/rows', row)).body).toMatchObject({ id: 'PK', version: 2, timeZone: 'Asia/Karachi' });
  const { rows } = (await house.call('GET', '/partners/PK/calendar')).body;
  expect(rows.filter(({ code }: any) => code === '2027-03-10').map((of: any) => [of.version, of.off, of.inForce, of.confidence])).toEqual([[1, true, false, 'unverified'], [2, false, true, 'text']]);
  expect((await told()).map(({ data }: any) => [data.revision, data.weekends, data.days.find(({ date }: any) => date === '2027-03-10')])).toEqual([
    [1, [{ from: '2000-01-01', days: [6, 7] }], { date: '2027-03-10', off: true, verified: false }],
    [2, [{ from: '2000-01-01', days: [6, 7] }], { date: '2027-03-10', off: false, verified: true }],
  ]);
  expect((await house.call('GET', '/partners/EU/calendar')).status).toBe(404);
});
