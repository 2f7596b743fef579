import type { Answer, TestPerson } from '@caravanserai/testing';
import { refusal, stays, TouringWorld, type Venue } from './touring-world';

let touring: TouringWorld;
beforeAll(async () => {
  touring = await TouringWorld.open();
}, 60_000);
afterAll(() => touring?.close());

const payers = { fee: 'host', perDiem: 'host', travel: 'organiser', accommodation: 'host' };
const exclusivity = { radiusKm: 100, daysBefore: 30, daysAfter: 30 };
const deal = { kind: 'guarantee-vs-split', currency: 'EUR', guaranteeMinor: 400_000, companyShareBasisPoints: 6_000, royaltyBasisPoints: 1_000, perDiemMinor: 4_500, advanceMinor: 100_000, withholdingBasisPoints: 1_500, payers, exclusivity };
const grant = (kind: string, needed = true) => ({ kind, needed, territories: needed ? ['FR'] : [], ...(needed && { from: '2028-01-01', to: '2029-01-01' }) });
const plan = { arrives: '2028-06-09', leaves: '2028-06-12', travellers: [{ number: 1, isShortStay: true }, { number: 2, isShortStay: false }], calls: [] };
const lyon = { country: 'FR', lat: 45.76, lon: 4.84, shows: ['2028-06-11T18:30:00Z', '2028-06-10T18:30:00Z'] };
const office = { tickets: 800, grossMinor: 1_000_000, taxMinor: 50_000, cardFeesMinor: 10_000, costs: [{ title: 'Posters', minor: 40_000, paidBy: 'host' }] };
const missing = ({ status, body }: Answer): string[] => (status < 300 ? [body.state] : [body.code, ...(body.missing ?? body.details?.missing ?? []).map(({ what, which }: any) => [what, which].filter(Boolean).join(' '))]);

/** One engagement with both of its sides. */
class Run {
  private constructor(
    readonly id: string,
    readonly venue: Venue,
  ) {}

  static async enquired(tourId?: string, venue?: Venue, change: object = {}): Promise<Run> {
    const [tour, stage] = [tourId ?? (await touring.tour({ kind: 'performance' })), venue ?? (await touring.venue(undefined, {}, 'Europe/Paris', 'FR'))];
    const { id } = await touring.must(touring.service.call('POST', '/engagements', { tourId: tour, spaceId: stage.spaceId, ...lyon, ...change }, { as: stage.person }));
    return new Run(id, stage);
  }

  static async held(...of: Parameters<typeof Run.enquired>): Promise<Run> {
    const run = await Run.enquired(...of);
    await touring.must(run.step('say-available', touring.organiser));
    await touring.must(run.step('place-hold'));
    return run;
  }

  call(method: string, path: string, body?: object, as: TestPerson = this.venue.person): Promise<Answer> {
    return touring.service.call(method, `/engagements/${this.id}${path}`, body, { as });
  }
  step(step: string, as?: TestPerson, remark?: string) {
    return this.call('POST', '/advance', { step, ...(remark && { remark }) }, as);
  }
  record(kind: string, as?: TestPerson, reference?: string) {
    return this.call('POST', '/records', { kind, ...(reference && { reference }) }, as);
  }
  line(line: string, step: string, as?: TestPerson, words?: string) {
    return this.call('POST', '/lines', { line, step, ...(words && { words }) }, as);
  }
  read = async () => touring.must(this.call('GET', ''));
}

it('is asked for by a presenter, on its own stage, for a work that is played', async () => {
  const venue = await touring.venue(undefined, {}, 'Europe/Paris', 'FR');
  const ask = (body: object, as = venue.person) => touring.service.call('POST', '/engagements', { spaceId: venue.spaceId, ...lyon, ...body }, { as });
  const tourId = await touring.tour({ kind: 'performance' });
  const stranger = await touring.venue();
  expect([await ask({ tourId: await touring.tour() }), await ask({ tourId, shows: ['2026-01-01T18:30:00Z'] }), await ask({ tourId }, stranger.person)].map(refusal)).toEqual(['422 work-is-exhibited', '422 dates-in-the-past', '403 not-permitted']);
  const run = await Run.enquired(tourId, venue);
  const { firstDay, dayAfter, zone, next } = await run.read();
  expect([firstDay, dayAfter, zone, next.map(({ step, side }: any) => `${side} ${step}`)]).toEqual(['2028-06-10', '2028-06-12', 'Europe/Paris', ['organiser say-available', 'organiser decline', 'host release']]);
  expect([await run.call('GET', '', undefined, stranger.person), await run.step('say-available', stranger.person)].map(refusal)).toEqual(['404 not-found', '404 not-found']);
  expect((await touring.service.call('GET', '/engagements', undefined, { as: stranger.person })).body.items).toEqual([]);
});

it('waits in line, and moves up when the hold before it runs out', async () => {
  const [tourId, venue] = [await touring.tour({ kind: 'performance' }), await touring.venue(undefined, {}, 'Europe/Paris', 'FR')];
  const first = await Run.held(tourId, venue);
  const second = await Run.held(await touring.tour({ kind: 'performance' }), venue);
  await touring.must(second.call('PUT', '/deal', deal));
  expect([(await second.read()).rank, missing(await second.step('offer'))]).toEqual([2, ['step-not-ready', 'first-in-line']]);
  await touring.must(first.step('release', undefined, 'Our season is full.'));
  expect(refusal(await first.step('place-hold'))).toBe('409 action-not-allowed');
  expect((await second.read()).rank).toBe(1);
  await touring.must(second.step('offer'));
  expect(missing(await second.step('decline', touring.organiser))).toEqual(['step-without-remark']);
});

describe('in a space that exhibitions want as well', () => {
  const stage = () => touring.venue(undefined, {}, 'Europe/Paris', 'FR');
  const calendar = async (venue: Venue) => (await touring.must(touring.service.call('GET', `/spaces/${venue.spaceId}/calendar`, undefined, { as: venue.person }))).items.map(({ kind, state, rank }: any) => [kind, state, rank]);
  const sendContract = (stopId: string) => touring.act(touring.organiser, stopId, 'send-contract', {});
  const offered = async (run: Run) => {
    await touring.must(run.call('PUT', '/deal', deal));
    return run.step('offer');
  };

  it('both wait in one line, and each moves up when the other leaves', async () => {
    const venue = await stage();
    const run = await Run.held(undefined, venue);
    const stopId = await touring.held(await touring.tour(), venue, stays.late);
    await touring.passed(stopId);
    const second = await Run.held(undefined, venue);
    expect(await calendar(venue)).toEqual([['stop', 'hold', 2], ['engagement', 'hold', 1], ['engagement', 'hold', 3]]);
    const sent = await sendContract(stopId);
    expect([refusal(sent), sent.body.details]).toEqual(['409 not-first-in-line', { rank: 2, inTheWay: [{ kind: 'engagement', id: run.id, title: 'The Silk Road and the Sea', firstDay: '2028-06-10', dayAfter: '2028-06-12', isConfirmed: false }] }]);
    expect(refusal(await touring.act(venue.person, stopId, 'challenge'))).toBe('409 blocked-by-performances');
    expect((await touring.must(touring.service.call('GET', `/stops/${stopId}/rivals`, undefined, { as: touring.organiser }))).items.map(({ kind, engagementId, rank }: any) => [kind, engagementId, rank])).toEqual([['engagement', run.id, 1], ['engagement', second.id, 3]]);
    await touring.must(run.step('release', undefined, 'Our season is full.'));
    expect([await touring.told(stopId), await calendar(venue)]).toEqual([['held', 'facility-assessed', 'hold-moved-up'], [['stop', 'hold', 1], ['engagement', 'hold', 2]]]);
    await touring.must(sendContract(stopId));
    const { rank, inTheWay, next } = await second.read();
    expect([rank, inTheWay.map(({ kind, id }: any) => [kind, id]), next.find(({ step }: any) => step === 'offer').missing.map(({ what }: any) => what)]).toEqual([2, [['stop', stopId]], ['first-in-line', 'deal']]);
    expect(missing(await offered(second))).toEqual(['step-not-ready', 'first-in-line']);
  });

  it('a contract of performances releases the stops that wait, with notice, and nothing is held there any more', async () => {
    const venue = await stage();
    const run = await Run.held(undefined, venue);
    const waiting = await touring.held(await touring.tour(), venue, stays.late);
    const behind = await Run.held(undefined, venue);
    await touring.must(offered(run));
    await touring.must(run.call('PUT', '/rights', { grants: [grant('play', false), grant('music', false), grant('projection', false)] }, touring.organiser));
    for (const side of [venue.person, touring.organiser]) await touring.must(run.record('agree-deal', side));
    await touring.must(run.step('contract'));
    expect([await touring.told(waiting), (await touring.stop(waiting)).state, (await behind.read()).state]).toEqual([['held', 'hold-released'], 'hold-released', 'hold-released']);
    const late = await touring.hold(await touring.tour(), venue, stays.late);
    expect([refusal(late), late.body.details.inTheWay.map(({ kind, id }: any) => [kind, id])]).toEqual(['409 dates-already-confirmed', [['engagement', run.id]]]);
    const asked = await Run.enquired(undefined, venue);
    await touring.must(asked.step('say-available', touring.organiser));
    expect(missing(await asked.step('place-hold'))).toEqual(['step-not-ready', 'days-confirmed']);
    await touring.must(run.step('cancel-by-host', undefined, 'The roof.'));
    expect((await touring.hold(await touring.tour(), venue, stays.late)).status).toBe(201);
  });

  it('an offer of performances and the contract of a stop, at the same moment: one has the space', async () => {
    const venue = await stage();
    const [run, stopId] = [await Run.held(undefined, venue), await touring.held(await touring.tour(), venue, stays.late)];
    await touring.passed(stopId);
    await touring.must(run.call('PUT', '/deal', deal));
    const answers = await Promise.all([run.step('offer'), sendContract(stopId)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 409]);
  });

  it('past all the code the database gives the space to one of the two, whoever comes first', async () => {
    for (let round = 0; round < 4; round++) {
      const venue = await stage();
      const [run, stopId] = [await Run.held(undefined, venue), await touring.held(await touring.tour(), venue, stays.late)];
      const offer = () => touring.service.sql(`update engagement set state = 'offer' where id = $1`, [run.id]).then(() => 'taken', (error: Error) => (/space_taken_once/.test(error.message) ? 'refused' : error.message));
      const reserve = () => touring.service.sql<{ code: string | null }>(`select touring_reserve_stop($1, '2027-12-01', 1, 'EUR') as code`, [stopId]).then(([row]) => (row?.code === 'space-already-reserved' ? 'refused' : 'taken'));
      const outcomes = await Promise.all(round % 2 === 0 ? [offer(), reserve()] : [reserve(), offer()]);
      expect(outcomes.sort()).toEqual(['refused', 'taken']);
      expect(await touring.service.sql('select count(*)::integer as n from space_occupancy where space_id = $1', [venue.spaceId])).toEqual([{ n: 1 }]);
    }
  });
});

// Last, since it moves the clock by more than a year.
it('plays from the first question to the settled box office', async () => {
  const tourId = await touring.tour({ kind: 'performance' });
  const run = await Run.held(tourId);
  expect(missing(await run.step('offer'))).toEqual(['step-not-ready', 'deal']);
  expect(refusal(await run.call('PUT', '/deal', deal, touring.organiser))).toBe('403 other-side-acts');
  await touring.must(run.call('PUT', '/deal', { ...deal, guaranteeMinor: undefined, payers: { ...payers, travel: undefined } }));
  expect(missing(await run.step('offer'))).toEqual(['step-not-ready', 'deal-terms guaranteeMinor']);
  await touring.must(run.call('PUT', '/deal', { ...deal, payers: { ...payers, travel: undefined } }));
  expect(missing(await run.step('offer'))).toEqual(['offer']);

  // A house nearby can't have the same work in the protected time; one further off can.
  const near = await Run.held(tourId, undefined, { lat: 45.43, lon: 4.39, shows: ['2028-06-20T18:30:00Z'] });
  await touring.must(near.call('PUT', '/deal', deal));
  expect(missing(await near.step('offer'))).toEqual(['step-not-ready', 'rivals']);
  expect((await near.read()).findings.filter(({ rule }: any) => rule === 'R25').map(({ verdict, numbers }: any) => [verdict, numbers.rivals])).toEqual([['broken', 1]]);

  await touring.must(run.record('agree-deal'));
  await touring.must(run.record('agree-deal', touring.organiser));
  expect(missing(await run.step('contract'))).toEqual(['step-not-ready', 'right play', 'right music', 'right projection', 'payer travel']);
  await touring.must(run.call('PUT', '/deal', deal));
  await touring.must(run.call('PUT', '/rights', { grants: [grant('play'), grant('music'), grant('projection', false)] }, touring.organiser));
  expect(missing(await run.step('contract'))).toEqual(['step-not-ready', 'agreement host', 'agreement organiser']);
  for (const side of [run.venue.person, touring.organiser]) await touring.must(run.record('agree-deal', side));
  expect(missing(await run.step('contract', touring.organiser))).toEqual(['contract']);
  expect(refusal(await run.call('PUT', '/deal', deal))).toBe('409 part-is-fixed');

  await touring.must(run.step('begin-advancing', touring.organiser));
  await touring.must(run.call('PUT', '/rider', { lines: [{ line: 'stage-width', isMust: true, need: 1_000 }, { line: 'channels', isMust: true, need: 48 }, { line: 'surtitles', isMust: false, need: 1 }] }, touring.organiser));
  await touring.must(run.call('PUT', '/house', { lines: [{ line: 'stage-width', have: 900 }, { line: 'channels', have: 24 }] }));
  for (const kind of ['crew-calls', 'schedule', 'plot', 'ground-plan', 'freight-manifest']) await touring.must(run.record(kind, touring.organiser, `${kind} of May`));
  expect(missing(await run.step('close-advancing', touring.organiser))).toEqual(['step-not-ready', 'rider-line stage-width', 'rider-line channels']);
  expect([await run.line('channels', 'accept-substitute', touring.organiser), await run.line('channels', 'waive', undefined, 'Fine.'), await run.line('seats', 'propose-substitute', undefined, 'x')].map(refusal)).toEqual([
    '409 nothing-proposed', '403 other-side-acts', '422 line-unknown',
  ]);
  await touring.must(run.line('channels', 'propose-substitute', undefined, 'A second desk is hired.'));
  await touring.must(run.line('channels', 'accept-substitute', touring.organiser));
  await touring.must(run.line('stage-width', 'waive', touring.organiser, 'We play without the side flats.'));
  expect((await run.read()).lines.map(({ line, state }: any) => `${line} ${state}`)).toEqual(['stage-width waived', 'channels substituted', 'surtitles missing']);
  expect(missing(await run.step('close-advancing', touring.organiser))).toEqual(['advanced']);

  expect(missing(await run.step('depart', touring.organiser))).toEqual(['step-not-ready', 'travellers', 'paper work-permits', 'paper tax-forms', 'paper carnet', 'paper travel-booked']);
  await touring.must(run.call('PUT', '/plan', plan, touring.organiser));
  for (const kind of ['work-permits', 'tax-forms', 'carnet', 'travel-booked']) await touring.must(run.record(kind, touring.organiser, 'None is needed.'));
  expect(missing(await run.step('depart', touring.organiser))).toEqual(['travel']);
  await touring.must(run.step('get-in'));
  expect(missing(await run.step('perform'))).toEqual(['step-not-ready', 'show-day 2028-06-10']);
  await touring.service.clock.advance({ hours: Math.ceil((Date.parse('2028-06-10T20:00:00Z') - touring.service.clock.now().getTime()) / 3_600_000) });
  await touring.must(run.step('perform'));
  await touring.must(run.step('perform'));
  expect(missing(await run.step('perform'))).toEqual(['step-not-ready', 'shows-left']);

  expect(refusal(await run.call('PUT', '/statement', { ...office, taxMinor: 990_001 }))).toBe('422 deductions-above-gross');
  await touring.must(run.call('PUT', '/statement', office));
  expect(refusal(await run.record('sign-statement'))).toBe('409 nothing-to-sign');
  await touring.must(run.step('get-out'));
  await touring.must(run.record('sign-statement'));
  expect(missing(await run.step('settle'))).toEqual(['step-not-ready', 'signature organiser', 'paper withholding-document']);
  await touring.must(run.record('sign-statement', touring.organiser));
  await touring.must(run.record('withholding-document', undefined, 'T-2028-7'));
  expect(missing(await run.step('settle'))).toEqual(['settled']);
  const { settlement } = await run.read();
  // Net of 800,000 after royalties of 100,000: 60 % are 480,000, of which 15 % are withheld; eight days of per diems, less the advance.
  expect([settlement.lines.map(({ minor }: any) => minor), settlement.perDiemsMinor, settlement.payableMinor]).toEqual([[50_000, 10_000, 100_000, 40_000, 0, 72_000, 408_000, 320_000], 36_000, 344_000]);
  const told = (await touring.service.events()).filter(({ type, aggregateId }) => type === 'touring.engagement.advanced.v1' && aggregateId === run.id).map(({ data }) => data.step);
  expect(told).toEqual(['say-available', 'place-hold', 'offer', 'contract', 'begin-advancing', 'close-advancing', 'depart', 'get-in', 'perform', 'perform', 'get-out', 'settle']);
  await expect(touring.service.sql('update engagement_record set side = $2 where engagement_id = $1', [run.id, 'host'])).rejects.toThrow('can not be changed');
  expect((await near.read()).state).toBe('hold-expired');
}, 60_000);
