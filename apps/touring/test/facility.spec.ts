import { refusal, stays, TouringWorld, type Venue } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

const call = (method: string, path: string, as: any = null, body?: object) => world.service.call(method, path, body, { as });
const must = (method: string, path: string, as: any, body?: object) => world.must(call(method, path, as, body));

const object = (inventoryNumber: string, change: object = {}) => ({
  inventoryNumber, title: `Print ${inventoryNumber}`, lender: 'Museum of Islands', lightClass: 'medium', maxLux: null, luxHoursPerYear: null, value: { minor: 1_000_000, currency: 'EUR' },
  loanEnds: null, needsImmunity: false, needsExportLicence: false, needsCourier: false, cites: [], details: {}, ...change,
});
const crate = { mark: 'A', count: 2, lengthCm: 200, widthCm: 80, heightCm: 150, kg: 300 };

/** Figures that stand nowhere else in this file's world, so that each of them would be found wherever it leaks to. */
const secret = { floorAreaM2: 64_123, wallLengthM: 7_411, clearHeightCm: 9_717, floorLoadNPerM2: 58_731, door: 4_813, uv: 7_177, forklift: 83_477, visitors: 7_654_321 };
const secrets = Object.values(secret);
const instant = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;
/** Whether a text tells a figure; digits within ids and instants are none. */
const tells = (text: string, figure: number) => new RegExp(`(?<![\\w.-])${figure}(?![\\w-])`).test(text.replace(instant, ''));
const report = (change: object = {}) => ({
  reportDate: '2026-11-01',
  facts: {
    measures: { floorAreaM2: secret.floorAreaM2, wallLengthM: secret.wallLengthM, clearHeightCm: secret.clearHeightCm, floorLoadNPerM2: secret.floorLoadNPerM2 },
    way: { openings: [{ kind: 'door', widthCm: secret.door, heightCm: 300 }], forkliftKg: secret.forklift, receivingHours: '9 to 4' },
    light: { lowestLux: 30, uvMicrowattPerLumen: secret.uv }, safety: { securityLevel: 'high' }, surroundings: { hazardZones: [], galleryWorks: false },
    house: { visitorsAYear: secret.visitors }, ...change,
  },
});
const lightPlan = (lux: number) => ({ validFrom: '2026-01-01', lux, openMinutes: Array(7).fill(480), maintenanceMinutes: Array(7).fill(0), maintenanceLux: 0, nightLux: 0 });
const yearOfClimate = (rh: number) => ['time,RH,T', ...Array.from({ length: 365 }, (_, day) => `${new Date(Date.UTC(2025, 10, 1 + day)).toISOString().slice(0, 19)}Z,${rh},20`)].join('\n');

async function described(objects: object[], description: object = { crates: [crate] }): Promise<{ offerId: string; tourId: string; ids: string[] }> {
  const offerId = await world.draft();
  await must('PUT', `/offers/${offerId}/description`, world.organiser, description);
  const { items } = await must('POST', `/offers/${offerId}/objects`, world.organiser, { objects });
  await must('POST', `/offers/${offerId}/submit`, world.organiser);
  await must('POST', `/offers/${offerId}/publish`, world.editor);
  const { id } = await must('POST', '/tours', world.organiser, { offerId, leastTurnaroundDays: 7 });
  return { offerId, tourId: id, ids: items.map((item: any) => item.id) };
}

async function reported(change: object = {}, rh = 50): Promise<Venue> {
  const venue = await world.venue();
  await must('POST', `/spaces/${venue.spaceId}/facility-reports`, venue.person, report(change));
  await must('POST', `/spaces/${venue.spaceId}/climate-logs`, venue.person, { csv: yearOfClimate(rh) });
  return venue;
}

describe('the objects of an offer', () => {
  it('are written many at a time, all or none, and told whole only to those concerned', async () => {
    const { offerId, ids } = await described([object('1', { loanEnds: '2029-01-01' }), object('2')]);
    expect(refusal(await call('POST', `/offers/${offerId}/objects`, world.organiser, { objects: [object('3'), object('1')] }))).toBe('409 object-numbered-twice');
    expect(refusal(await call('POST', `/offers/${offerId}/objects`, world.organiser, { objects: [object('3', { details: { rhMin: 60, rhMax: 50 } })] }))).toBe('422 object-ranges-out-of-order');
    const seen = async (as: any) => Object.keys((await call('GET', `/offers/${offerId}/objects`, as)).body.items[0]).sort();
    expect([(await call('GET', `/offers/${offerId}/objects`)).body.items.length, await seen(null)]).toEqual([2, ['details', 'id', 'lightClass', 'title', 'version']]);
    expect(await seen(world.organiser)).toContain('lender');
    expect(refusal(await call('GET', `/objects/${ids[0]}`, (await world.venue()).person))).toBe('404 not-found');
  });

  it('are on loan as their lender says for each host, the last word counting', async () => {
    const [{ tourId, ids }, venue] = [await described([object('1', { loanEnds: '2029-01-01' })]), await world.venue()];
    const stopId = await world.held(tourId, venue);
    const consent = (body: object) => call('POST', `/objects/${ids[0]}/consents`, world.organiser, { hostId: venue.organisationId, validTo: null, ...body });
    expect(refusal(await consent({ state: 'granted' }))).toBe('422 consent-without-end');
    await world.must(consent({ state: 'granted', validTo: '2028-05-01' }));
    await world.must(consent({ state: 'granted', validTo: '2028-09-01', reference: 'Letter of 3 May' }));
    const { items } = await must('GET', `/stops/${stopId}/objects`, venue.person);
    expect(items).toEqual([expect.objectContaining({ objectId: ids[0], listed: false, consent: 'granted', consentTo: '2028-09-01' })]);
    expect((await must('GET', `/objects/${ids[0]}`, world.organiser)).consents.map(({ validTo }: any) => validTo)).toEqual(['2028-09-01', '2028-05-01']);
  });

  it('come to a stop as its own list says', async () => {
    const [{ tourId, ids }, venue] = [await described([object('1'), object('2'), object('3')]), await world.venue()];
    const stopId = await world.held(tourId, venue);
    const write = (...objects: object[]) => call('PUT', `/stops/${stopId}/objects`, world.organiser, { objects });
    expect(refusal(await write({ objectId: ids[0], fromDay: '2028-02-01' }))).toBe('422 display-outside-opening');
    const { body } = await write({ objectId: ids[0], toDay: '2028-03-15' }, { objectId: ids[1], fromDay: '2028-03-15', substitutes: ids[0], lux: 40 });
    expect(body.items.map(({ objectId, fromDay, toDay, substitutes, lux }: any) => [objectId, fromDay, toDay, substitutes, lux])).toEqual([[ids[0], null, '2028-03-15', null, null], [ids[1], '2028-03-15', null, ids[0], 40]]);
    expect(refusal(await call('PUT', `/stops/${stopId}/objects`, venue.person, { objects: [] }))).toBe('403 not-permitted');
  });
});

describe('a facility report', () => {
  it('is read by its house, and by an organiser once it was handed in, which leaves a trace', async () => {
    const [{ tourId }, venue] = [await described([object('1')]), await reported()];
    const stopId = await world.held(tourId, venue);
    const path = `/spaces/${venue.spaceId}/facility-reports`;
    await must('POST', path, venue.person, report());
    const asked = async (as: any) => [refusal(await call('GET', `${path}/1`, as)), refusal(await call('GET', `${path}/2`, as))];
    expect([await asked(venue.person), await asked(world.organiser), await asked(world.editor)]).toEqual([['200', '200'], ['404 not-found', '404 not-found'], ['404 not-found', '404 not-found']]);
    await must('POST', `/stops/${stopId}/submit-facility-report`, venue.person, { number: 2 });
    expect([await asked(world.organiser), await asked((await world.venue()).person)]).toEqual([['404 not-found', '200'], ['404 not-found', '404 not-found']]);
    expect((await must('GET', path, world.organiser)).items.map(({ number }: any) => number)).toEqual([2]);
    const { items } = await must('GET', `/spaces/${venue.spaceId}/facility-readings`, venue.person);
    expect(items.map(({ organisationName, reportNumber }: any) => [organisationName, reportNumber])).toEqual([['Museum of Islands', 2]]);
  });

  it('refuses a log that can not be read, with its line, and a report of tomorrow', async () => {
    const venue = await world.venue();
    const answer = await call('POST', `/spaces/${venue.spaceId}/climate-logs`, venue.person, { csv: 'time,RH,T\n2026-01-01T00:00:00Z,50,x' });
    expect([refusal(answer), answer.body.details]).toEqual(['422 climate-log-unreadable', { line: 2 }]);
    expect(refusal(await call('POST', `/spaces/${venue.spaceId}/facility-reports`, venue.person, { ...report(), reportDate: '2031-01-01' }))).toBe('422 report-dated-ahead');
  });

  it('handed in with a stop decides on the verdict', async () => {
    const [{ tourId }, venue] = [await described([object('1', { details: { rhMin: 45, rhMax: 55 } })]), await reported({ light: { lowestLux: 30, uvMicrowattPerLumen: 10 } }, 58)];
    const stopId = await world.held(tourId, venue);
    await must('POST', `/stops/${stopId}/submit-facility-report`, venue.person, { number: 1 });
    const answer = await world.act(world.organiser, stopId, 'assess-facility', { verdict: 'passed' });
    expect([refusal(answer), answer.body.details.gaps.map(({ what, rule, numbers }: any) => [what, rule, numbers])]).toEqual(['422 facility-has-gaps', [['relative-humidity', 'R10', { rhMin: 45, rhMax: 55, rhP1: 58, rhP99: 58 }]]]);
    const rules = await must('GET', `/tours/${tourId}/rules`, world.organiser);
    expect([JSON.stringify(rules).includes('relative-humidity'), tells(JSON.stringify(rules), 58)]).toEqual([true, false]);
  });
});

describe('a match', () => {
  it('gives the organiser verdict, gaps and measures, and the host its own figures', async () => {
    const [{ offerId }, venue] = [await described([object('1')]), await reported()];
    const path = `/offers/${offerId}/matches?spaceId=${venue.spaceId}`;
    const [told, own] = [(await must('GET', path, world.organiser)).items[0], (await must('GET', path, venue.person)).items[0]];
    expect([told.verdict, told.gaps, told.findings]).toEqual(['fits-with-measures', [{ gap: 'uv', measure: { code: 'uv-film', costClass: 'small' } }], null]);
    expect(own.findings.find(({ gap }: any) => gap === 'uv').numbers).toEqual({ most: 75, given: secret.uv });
    expect((await must('GET', path, (await world.venue()).person)).items).toEqual([]);
    const { items } = await must('GET', `/spaces/${venue.spaceId}/facility-readings`, venue.person);
    expect(items.map(({ offerTitle, times }: any) => [offerTitle, times])).toEqual([['The Silk Road and the Sea', 1]]);
  });

  it('is made of a published offer only', async () => {
    const draft = await world.draft();
    expect([refusal(await call('GET', `/offers/${draft}/matches`, world.organiser)), refusal(await call('GET', `/offers/${draft}/matches`, (await world.venue()).person))]).toEqual(['409 offer-not-published', '404 not-found']);
  });

  it('and everything else tells no figure of a report to another house or to an event', async () => {
    const [{ offerId, tourId }, venue] = [await described([object('1')]), await reported()];
    const stopId = await world.held(tourId, venue);
    const own = JSON.stringify((await must('GET', `/spaces/${venue.spaceId}/facility-reports/1`, venue.person)));
    expect(secrets.filter((figure) => tells(own, figure))).toEqual(secrets);
    const paths = [`/offers/${offerId}/matches?limit=1000`, `/spaces/${venue.spaceId}`, '/spaces?limit=200', `/stops/${stopId}`, `/stops/${stopId}/objects`, `/offers/${offerId}/objects`, `/spaces/${venue.spaceId}/facility-reports/1`, `/spaces/${venue.spaceId}/facility`, `/spaces/${venue.spaceId}/facility-readings`, `/tours/${tourId}/rules`, `/stops/${stopId}/rules`];
    const heard = await Promise.all([world.organiser, world.editor, (await world.venue()).person].flatMap((as) => paths.map(async (path) => JSON.stringify((await call('GET', path, as)).body))));
    const events = JSON.stringify(await world.service.events());
    expect(secrets.filter((figure) => [...heard, events].some((text) => tells(text, figure)))).toEqual([]);
  });
});

describe('light', () => {
  /** A stop of 77 days at 50 lx for 8 hours, 30,800 lx h, whose facility passed. */
  async function lit(lightClass: string, change: object = {}, display: object = {}): Promise<{ ids: string[]; stopId: string }> {
    const [{ tourId, ids }, venue] = [await described([object('1', { lightClass, ...change })], {}), await reported({ light: { lowestLux: 30, uvMicrowattPerLumen: 10 } })];
    await must('POST', `/spaces/${venue.spaceId}/light-plans`, venue.person, lightPlan(50));
    const stopId = await world.held(tourId, venue, stays.spring);
    await must('POST', `/stops/${stopId}/submit-facility-report`, venue.person, { number: 1 });
    await must('PUT', `/stops/${stopId}/objects`, world.organiser, { objects: [{ objectId: ids[0], ...display }] });
    await world.passed(stopId);
    return { ids, stopId };
  }

  it.each([
    ['of a high object for a whole stop', 'high', {}, {}, '409 light-allowance-exceeded'],
    ['of exactly what it may', 'low', { luxHoursPerYear: 30_800 }, {}, '200'],
    ['of one lux hour more', 'low', { luxHoursPerYear: 30_799 }, {}, '409 light-allowance-exceeded'],
    ['of a high object in a rotation of 37 days', 'high', {}, { toDay: '2028-03-23' }, '200'],
    ['of a day more', 'high', {}, { toDay: '2028-03-24' }, '409 light-allowance-exceeded'],
  ])('%s is weighed before the contract goes out', async (_name, lightClass, change, display, expected) => {
    const { stopId } = await lit(lightClass, change, display);
    expect(refusal(await world.act(world.organiser, stopId, 'send-contract', {}))).toBe(expected);
  });

  it('is refused with the numbers, and shown in the passport', async () => {
    const { ids, stopId } = await lit('high');
    const { body } = await world.act(world.organiser, stopId, 'send-contract', {});
    expect(body.details.objects).toEqual([{ objectId: ids[0], title: 'Print 1', allowanceLuxHours: 15_000, greatestLuxHours: 30_800, breaksOn: '2028-03-23', breaksAtStop: stopId }]);
    const passport = await must('GET', `/objects/${ids[0]}/light-passport`, world.organiser);
    expect([passport.forecast.weeksLeft, passport.firmCurve, passport.wholeCurve.at(-1), passport.findingsWithHolds[0].verdict]).toEqual([3.83, [], { day: '2028-05-01', luxHours: 30_800 }, 'broken']);
  });
});
