import { eventually } from '@caravanserai/testing';
import { certificate, looked, RoadWorld, ways } from './road-world';
import { refusal, stays, TouringWorld } from './touring-world';

const { missing } = RoadWorld;
let touring: TouringWorld;
beforeAll(async () => {
  touring = await TouringWorld.open();
}, 60_000);
afterAll(() => touring?.close());

const confirmed = () => RoadWorld.confirmed(touring);
const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex'), Buffer.alloc(64)]);
const upload = (stay: RoadWorld, name: string, bytes: Buffer, as: 'byHost' | 'byOrganiser' = 'byHost') => stay[as](`/files?name=${name}`, bytes);

describe('a confirmed stop', () => {
  it('has a stay, whose refusal to be ready says all that is missing', async () => {
    const stay = await confirmed();
    expect((await stay.read()).state).toBe('preparing');
    expect(missing(await stay.step('mark-ready'))).toEqual(['deposit 0/1', 'insured-days -97/0', 'inbound-legs 0/1', 'outbound-legs 0/1']);
    expect(refusal(await stay.byHost('/advance', { step: 'mark-ready' }))).toBe('403 other-side-acts');
    await stay.prepared();
    await touring.must(stay.byOrganiser('/documents', { kind: 'immunity', appliedOn: '2027-06-01', objectIds: [] }));
    expect(missing(await stay.step('mark-ready'))).toEqual(['documents 0/1']);
    const [{ id: replaces }] = (await stay.read()).documents;
    await touring.must(stay.byOrganiser('/documents', { kind: 'immunity', appliedOn: '2027-06-01', issuedOn: '2027-08-01', objectIds: [], replaces }));
    expect(missing(await stay.step('mark-ready'))).toEqual(['200 ready']);
  });

  it('that is given up frees space and set, calls off what was booked, and is no more in the calendar', async () => {
    const stay = await confirmed();
    const next = await touring.venue();
    const nextId = await RoadWorld.confirm(touring, stay.tourId, next, stays.summer);
    await stay.prepared();
    const onward = await stay.leg({ ...ways.out, arrives: '2028-05-14T08:00:00Z' }, { fromStopId: stay.id, toStopId: nextId });
    await touring.must(stay.byHost('/public-event', { hours: [{ weekday: 2, fromMinute: 600, toMinute: 1_080 }], languages: ['vi'], accessibility: ['step-free'] }, 'PUT'));
    await touring.must(stay.byHost('/public-event/advance', { step: 'schedule' }));
    expect((await touring.service.call('GET', '/public-events')).body.items.map(({ id, state, sequence }: any) => [id, state, sequence])).toContainEqual([stay.id, 'scheduled', 1]);
    const cancelled = await touring.must(stay.byHost('/cancel', { forceMajeure: false, remark: 'The roof has fallen in.' }));
    expect([cancelled.state, cancelled.publicEvent.state, cancelled.publicEvent.sequence]).toEqual(['cancelled-by-host', 'cancelled', 2]);
    expect((await stay.must('GET', `/legs/${onward}`, touring.organiser)).state).toBe('cancelled');
    expect((await touring.stop(stay.id)).state).toBe('cancelled');
    expect((await touring.hold(stay.tourId, await touring.venue(), stays.spring)).body.rank).toBe(1);
    const event = (await touring.service.events()).find(({ type, aggregateId }) => type === 'touring.stop.cancelled.v1' && aggregateId === stay.id);
    expect([event?.data.reason, event?.data.shareBasisPoints]).toEqual(['host', 1_500]);
    expect(refusal(await stay.byHost('/cancel', { forceMajeure: true, remark: 'Again.' }))).toBe('409 action-not-allowed');
  });

  it('is for its two sides and the secretariat, and for nobody else', async () => {
    const [stay, stranger] = [await confirmed(), await touring.venue()];
    const seen = (as: any) => stay.call('GET', `/stays/${stay.id}`, as);
    expect([await seen(stay.venue.person), await seen(touring.editor), await seen(stranger.person)].map(refusal)).toEqual(['200', '200', '404 not-found']);
    expect((await stay.call('GET', `/stays?tourId=${stay.tourId}`, stranger.person)).body.items).toEqual([]);
    expect(refusal(await stay.call('POST', `/stays/${stay.id}/facts`, stranger.person, { kind: 'unpacked' }))).toBe('404 not-found');
  });
});

describe('files', () => {
  let filed: RoadWorld;
  beforeAll(async () => {
    filed = await confirmed();
  });

  it('are what their bytes say, and are given out so that no browser runs them', async () => {
    const stay = await confirmed();
    const kept = await touring.must(upload(stay, 'lid.png', png));
    expect([kept.mediaType, kept.size, kept.sha256.length]).toEqual(['image/png', png.length, 64]);
    const answer = await stay.call('GET', `/stays/${stay.id}/files/${kept.id}`, touring.organiser);
    const header = (name: string) => answer.headers.get(name);
    expect([answer.status, header('content-type'), header('content-disposition'), header('x-content-type-options'), header('content-security-policy')]).toEqual([
      200, 'image/png', "attachment; filename*=UTF-8''lid.png", 'nosniff', "default-src 'none'; sandbox",
    ]);
    expect(refusal(await stay.call('GET', `/stays/${stay.id}/files/${kept.id}`, (await touring.venue()).person))).toBe('404 not-found');
    expect(refusal(await stay.call('GET', `/stays/${(await confirmed()).id}/files/${kept.id}`, touring.organiser))).toBe('404 not-found');
  });

  it.each<[string, string, Buffer, string]>([
    ['a page called a picture', 'lid.png', Buffer.from('<!doctype html><script>alert(1)</script>'), '415 file-type-not-accepted'],
    ['a drawing that can run', 'lid.svg', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), '415 file-type-not-accepted'],
    ['an archive', 'all.zip', Buffer.from('504b0304140000000800', 'hex'), '415 file-type-not-accepted'],
    ['nothing', 'lid.png', Buffer.alloc(0), '415 file-type-not-accepted'],
    ['a byte too many', 'lid.png', Buffer.concat([png, Buffer.alloc(8 * 1024 * 1024 + 1 - png.length)]), '413 file-too-large'],
  ])('are refused: %s', async (_name, name, bytes, expected) => {
    expect(refusal(await upload(filed, name, bytes))).toBe(expected);
    expect((await filed.read()).files).toEqual([]);
  });

  it('of a stranger are not read at all', async () => {
    expect(refusal(await filed.call('POST', `/stays/${filed.id}/files?name=lid.png`, (await touring.venue()).person, png))).toBe('404 not-found');
  });
});

it('terms of a transport and couriers are held against what can be', async () => {
  const stay = await confirmed();
  const plan = (change: object) => stay.call('POST', '/legs', touring.organiser, { tourId: stay.tourId, toStopId: stay.id, ...ways.in, ...change });
  expect([await plan({ from: 'Porto' }), await plan({ arrives: '2028-01-01T00:00:00Z' }), await plan({ toStopId: (await confirmed()).id })].map(refusal)).toEqual([
    '422 place-not-locode', '422 arrival-before-departure', '422 stay-unknown',
  ]);
  const leg = await touring.must(plan({}));
  expect([leg.carbonGrams, leg.next]).toEqual([15_239_520, ['quote', 'cancel']]);
  const courier = (joinsAt: string) => stay.call('PUT', `/legs/${leg.id}/couriers`, touring.organiser, { couriers: [{ personRef: touring.organiser.personRef, joinsAt, leavesAt: '2028-02-01T08:00:00Z' }] });
  expect([await courier('2028-01-20T08:00:00Z'), await courier('2028-01-28T06:00:00Z')].map(refusal)).toEqual(['422 courier-not-on-the-leg', '200']);
  const diary = await stay.must('GET', `/couriers-diary?stopId=${stay.id}`, stay.venue.person);
  expect(diary.items.map(({ legId, personRef, from }: any) => [legId, personRef, from])).toEqual([[leg.id, touring.organiser.personRef, 'PTLIS']]);
});

it('a deadline that comes near is told once, and the calendar is reckoned from the days of the stop', async () => {
  const stay = await confirmed();
  const { items } = await stay.must('GET', `/stays/${stay.id}/deadlines`, stay.venue.person);
  expect(items.map(({ code, due }: any) => [code, due])).toContainEqual(['materials-due', '2027-08-15']);
  const feed = await stay.call('GET', `/stays/${stay.id}/deadlines/feed?language=fr`, stay.venue.person);
  expect([feed.headers.get('content-type'), feed.body.split('\r\n')[0]]).toEqual(['text/calendar; charset=utf-8', 'BEGIN:VCALENDAR']);
  const paper = await stay.call('GET', `/stays/${stay.id}/checklist/paper`, stay.venue.person);
  expect([paper.status, paper.headers.get('content-type'), paper.body.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
});

it('a certificate covers no day backwards', async () => {
  expect(refusal(await (await confirmed()).byOrganiser('/covers', { ...certificate, to: certificate.from }))).toBe('422 cover-days-out-of-order');
});

// Last, since it moves the clock by more than a year.
it('plays from a confirmed stop to the crates that are sent on', async () => {
  const stay = await confirmed();
  const { legIn } = await stay.prepared();
  expect(missing(await stay.step('mark-ready'))).toEqual(['200 ready']);
  expect(missing(await stay.step('start-delivery'))).toEqual(['collected-legs 0/1']);
  await stay.go(legIn, 'collect', 'depart');
  expect(missing(await stay.step('start-delivery'))).toEqual(['200 in-delivery']);
  const told = async () => (await touring.service.events()).filter(({ type, aggregateId }) => aggregateId === stay.id && type === 'touring.stay.deadline-near.v1').map(({ data }) => `${data.matter} ${data.due}`);
  expect(missing(await stay.step('receive'))).toEqual(['delivered-legs 0/1']);
  const incident = await touring.must(stay.byOrganiser('/incidents', { kind: 'damage', severity: 'serious', legId: legIn, objectIds: [stay.objects[0]], happenedAt: touring.service.clock.now().toISOString(), words: 'A crate was dropped.' }));
  await stay.go(legIn, 'deliver');
  expect(refusal(await stay.call('POST', `/legs/${legIn}/advance`, touring.organiser, { step: 'discharge' }))).toBe('409 incidents-open');
  expect(missing(await stay.step('receive'))).toEqual(['200 received']);
  expect(refusal(await stay.byHost('/facts', { kind: 'unpacked' }))).toBe('409 crates-still-closed');
  await touring.service.clock.advance({ hours: 25 });
  expect(refusal(await stay.byHost('/condition-reports', looked(stay.objects[0]!, 'incoming')))).toBe('409 crates-still-closed');
  await touring.must(stay.byHost('/facts', { kind: 'unpacked' }));
  expect(missing(await stay.step('install'))).toEqual(['incoming-reports 0/2']);
  const photograph = await touring.must(upload(stay, 'lid.png', png));
  await stay.agreed('incoming', { notes: [{ part: 'Lid', defect: 'crack', sizeMm: 12, photographIds: [photograph.id] }] });
  expect(missing(await stay.step('install'))).toEqual(['200 installed']);
  expect(missing(await stay.step('open'))).toEqual(['opening-day 0/1', 'climate-check 0/1']);

  await stay.until('2028-02-15T08:00:00Z');
  await touring.must(stay.byHost('/facts', { kind: 'climate-checked' }));
  expect(missing(await stay.step('open'))).toEqual(['200 open']);
  await eventually('a deadline that has passed being told', async () => (await told()).includes('materials-due 2027-08-15'));
  await stay.until('2028-05-02T08:00:00Z');
  expect(missing(await stay.step('close'))).toEqual(['incidents-closed -1/0']);
  expect(refusal(await stay.call('POST', `/incidents/${incident.id}/close`, stay.venue.person, { remark: 'Fine.' }))).toBe('403 not-permitted');
  await stay.must('POST', `/incidents/${incident.id}/close`, touring.organiser, { remark: 'The conservator has seen it.' });
  expect(missing(await stay.step('close'))).toEqual(['200 closed']);
  await stay.go(legIn, 'discharge');
  expect(missing(await stay.step('pack'))).toEqual(['200 packed']);
  expect(missing(await stay.step('dispatch'))).toEqual(['outgoing-reports 0/2']);
  const written = await touring.must(stay.byHost('/condition-reports', looked(stay.objects[0]!, 'outgoing', { notes: [{ part: 'Lid', defect: 'crack', sizeMm: 15, photographIds: [] }] })));
  expect(written.differences).toEqual([{ kind: 'grown', where: 'Lid', defect: 'crack', before: '12', after: '15' }]);
  const sign = (as: any, step: string, more: object = {}) => stay.call('POST', `/condition-reports/${written.id}/advance`, as, { step, ...more });
  expect([await sign(touring.organiser, 'sign'), await sign(stay.venue.person, 'sign'), await sign(stay.venue.person, 'countersign'), await sign(touring.organiser, 'dispute')].map(refusal)).toEqual([
    '403 not-the-checker', '200', '403 own-report', '422 dispute-without-words',
  ]);
  expect((await touring.must(sign(touring.organiser, 'dispute', { remark: 'It was longer before.' }))).state).toBe('disputed');
  await stay.agreed('outgoing', { notes: [{ part: 'Lid', defect: 'crack', sizeMm: 13, photographIds: [] }] });
  const { versions, signatures } = await stay.must('GET', `/condition-reports/${written.id}`, stay.venue.person);
  expect([versions.map(({ number }: any) => number), signatures.map(({ number, role }: any) => `${number} ${role}`)]).toEqual([[1, 2], ['1 checker', '2 checker', '2 counter-party']]);
  await expect(touring.service.sql('update condition_version set number = 9 where report_id = $1', [written.id])).rejects.toThrow('can not be changed');
  expect(missing(await stay.step('dispatch'))).toEqual(['200 dispatched']);

  const report = { visitors: 41_000, openingDays: 66, income: { minor: 32_000_000, currency: 'EUR' }, incidents: 1 };
  expect([await stay.byHost('/report', { ...report, openingDays: 99 }), await stay.byHost('/report', { ...report, incidents: 0 })].map(refusal)).toEqual(['422 opening-days-too-many', '422 incidents-left-out']);
  expect((await touring.must(stay.byHost('/report', report))).state).toBe('reported');
  expect(missing(await stay.step('settle'))).toEqual(['settlement 0/1']);
  expect(await told()).toEqual([...new Set(await told())]);
}, 60_000);
