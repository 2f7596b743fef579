import { engagement, stop, tour as pastTour, concert } from './past-rows';
import { refusal, stays, TouringWorld, type Venue } from './touring-world';

let world: TouringWorld;
/** A tour of one object with one stop on hold, and a venue that has no part in it; nothing here changes it. */
let scene: Awaited<ReturnType<typeof held>>;
beforeAll(async () => {
  world = await TouringWorld.open();
  scene = await held();
}, 60_000);
afterAll(() => world?.close());

const call = (method: string, path: string, as: any = null, body?: object) => world.service.call(method, path, body, { as });
const must = (method: string, path: string, as: any, body?: object) => world.must(call(method, path, as, body));
const object = { inventoryNumber: 'MI 1', title: '=Bowl', lender: 'Museum of Islands', lightClass: 'low', maxLux: null, luxHoursPerYear: null, value: { minor: 77_001, currency: 'EUR' }, loanEnds: null, needsImmunity: false, needsExportLicence: false, needsCourier: false, cites: [], details: {} };

async function held(): Promise<{ offerId: string; tourId: string; venue: Venue; other: Venue }> {
  const offerId = await world.draft();
  await must('POST', `/offers/${offerId}/objects`, world.organiser, { objects: [object] });
  await must('POST', `/offers/${offerId}/submit`, world.organiser);
  await must('POST', `/offers/${offerId}/publish`, world.editor);
  const { id: tourId } = await must('POST', '/tours', world.organiser, { offerId, leastTurnaroundDays: 7 });
  const [venue, other] = [await world.venue('Quai Hall'), await world.venue()];
  await world.held(tourId, venue);
  return { offerId, tourId, venue, other };
}

describe('an offer on paper', () => {
  it('is a PDF of the same bytes for everybody who may read the offer, and for nobody else', async () => {
    const { offerId } = scene;
    const [own, public_] = [await call('GET', `/offers/${offerId}/paper?language=fr`, world.organiser), await call('GET', `/offers/${offerId}/paper?language=fr`)];
    expect([own.status, own.headers.get('content-type'), own.headers.get('content-disposition')]).toEqual([200, 'application/pdf', "attachment; filename*=UTF-8''offer.pdf"]);
    expect(own.body.slice(0, 8)).toBe('%PDF-1.7');
    expect(public_.body).toBe(own.body);
    const draft = await world.draft();
    expect([(await call('GET', `/offers/${draft}/paper`, world.organiser)).status, refusal(await call('GET', `/offers/${draft}/paper`))]).toEqual([200, '404 not-found']);
    expect(refusal(await call('GET', `/offers/${offerId}/paper?language=de`))).toBe('400 input-refused');
  });
});

describe('a tour as a file', () => {
  const counts = async (tourId: string, as: any) => {
    const file = await must('GET', `/tours/${tourId}/export/json`, as);
    return Object.fromEntries(['stops', 'engagements', 'stays', 'legs', 'spaces', 'objects'].map((name) => [name, file[name].length]));
  };

  it('has of everything what its reader sees: both sides the stop and its space, others the tour and what is public of its objects', async () => {
    const { tourId, venue, other } = scene;
    const none = { stops: 0, engagements: 0, stays: 0, legs: 0, spaces: 0, objects: 1 };
    expect([await counts(tourId, world.organiser), await counts(tourId, venue.person), await counts(tourId, other.person)]).toEqual([{ ...none, stops: 1, spaces: 1 }, { ...none, stops: 1, spaces: 1 }, none]);
    const whole = await must('GET', `/tours/${tourId}/export/json`, venue.person);
    expect([whole.spaces[0], whole.objects[0]]).toEqual([expect.not.objectContaining({ clearHeightCm: expect.anything() }), expect.objectContaining({ lender: 'Museum of Islands', value: object.value })]);
    expect(JSON.stringify((await call('GET', `/tours/${tourId}/export/json`, other.person)).body)).not.toMatch(/77001|lender|Quai Hall/);
  });

  it('is CSV without a formula, to be saved and not shown', async () => {
    const { tourId, venue } = scene;
    const file = await call('GET', `/tours/${tourId}/export/csv`, venue.person);
    expect([file.headers.get('content-type'), file.headers.get('content-disposition'), file.headers.get('x-content-type-options')]).toEqual(['text/csv; charset=utf-8', "attachment; filename*=UTF-8''tour.csv", 'nosniff']);
    const lines = file.body.trim().split('\r\n').map((line: string) => line.split(','));
    expect(lines.map(([record]: string[]) => record)).toEqual(['record', 'tour', 'stop', 'space', 'object']);
    expect(lines[2].slice(8, 12)).toEqual([stays.spring.delivery, stays.spring.opening, stays.spring.closing, stays.spring.dispatch]);
    expect(lines[4][4]).toBe('MI 1 =Bowl');
    expect(refusal(await call('GET', `/tours/${tourId}/export/xlsx`))).toBe('400 input-refused');
    expect(refusal(await call('GET', `/tours/${world.organiser.organisationId}/export/csv`))).toBe('404 not-found');
  });
});

describe('a tour of the past', () => {
  it('says which way was too short and on which days a company played twice, and is exported with its stops', async () => {
    const shown = pastTour([stop('2012-01-01', '2012-02-02'), stop('2012-02-05', '2012-04-01')]);
    const [{ id }] = (await must('POST', '/bulk/recorded-tours', world.editor, { source: 'a-file', rows: [shown] })).results;
    const { findings, stops } = await must('GET', `/tours/${id}`, null);
    expect(findings.passages).toEqual([{ fromId: stops[0].id, toId: stops[1].id, gapDays: 4, leastDays: 7, verdict: 'impossible' }]);
    expect((await call('GET', `/tours/${id}/export/csv`)).body.match(/^stop,/gm)).toHaveLength(2);
    const tour = { key: 'k', title: 'A journey' };
    await must('POST', '/bulk/recorded-engagements', world.editor, { source: 'a-file', rows: [engagement({ tour, performances: [concert('1912-04-01'), concert('1912-04-01')] })] });
    const journey = (await must('GET', '/tours?state=recorded&limit=10', null)).items.find(({ title }: any) => title === 'A journey');
    expect((await must('GET', `/tours/${journey.id}`, null)).findings.fullDays).toEqual([{ date: '1912-04-01', company: 'Philharmonic', appearances: 2, oneVenue: true, sameTime: '20:00' }]);
  });
});
