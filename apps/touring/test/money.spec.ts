import type { TestPerson } from '@caravanserai/testing';
import { RoadWorld, ways } from './road-world';
import { refusal, stays, TouringWorld, type Venue } from './touring-world';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const cost = (change: object = {}) => ({ kind: 'transport', sharing: 'shared', amount: euros(100_000), incurredOn: '2028-01-20', remark: 'Lorry', ...change });
const rates = [{ from: 'JPY', to: 'EUR', numerator: 1, denominator: 160, day: '2028-01-01', source: 'ECB' }];

let touring: TouringWorld;
let signatory: TestPerson;
beforeAll(async () => {
  touring = await TouringWorld.open();
  signatory = await touring.service.person(touring.organiser.organisationId, 'sign');
}, 60_000);
afterAll(() => touring?.close());

/** A tour with two confirmed stops, and who signs for each house. */
class MoneyWorld {
  constructor(readonly road: RoadWorld, readonly next: Venue, readonly nextId: string, readonly signers: readonly [TestPerson, TestPerson]) {}

  static async open(): Promise<MoneyWorld> {
    const road = await RoadWorld.confirmed(touring);
    const next = await touring.venue();
    const nextId = await RoadWorld.confirm(touring, road.tourId, next, stays.summer);
    const signs = (organisationId: string) => touring.service.person(organisationId, 'sign');
    return new MoneyWorld(road, next, nextId, [await signs(road.venue.organisationId), await signs(next.organisationId)]);
  }

  ask = (as: TestPerson, method: string, path: string, body?: object) => touring.service.call(method, path, body, { as });
  must = (as: TestPerson, method: string, path: string, body?: object): Promise<any> => touring.must(this.ask(as, method, path, body));
  pay = (as: TestPerson, change: object = {}) => this.must(as, 'POST', `/tours/${this.road.tourId}/costs`, cost(change));
  propose = (change: object = {}) => this.ask(touring.organiser, 'POST', `/tours/${this.road.tourId}/cost-splits`, {
    currency: 'EUR', transport: 'fair', rest: 'by-weeks', rates, home: { lat: 0, lon: 0 }, places: [{ stopId: this.road.id, lat: 0, lon: 10 }, { stopId: this.nextId, lat: 0, lon: 20 }], ...change,
  });
  settlement = (as: TestPerson, path = '', body?: object) => this.ask(as, 'POST', `/stays/${this.road.id}/settlement${path}`, body);
}

it('costs are divided as every host agrees, and a stop is settled by them to the last cent', async () => {
  const world = await MoneyWorld.open();
  const { road, next, signers } = world;
  const answer = (signer: TestPerson, { id, contentHash }: any, agrees = true) => world.ask(signer, 'POST', `/cost-splits/${id}/answer`, { agrees, contentHash });
  expect(refusal(await world.propose())).toBe('409 nothing-to-share');
  const wrong = await world.pay(touring.organiser, { amount: euros(1) });
  await world.pay(touring.organiser, { corrects: wrong.id });
  await world.pay(road.venue.person, { kind: 'customs', amount: { minor: 16_000, currency: 'JPY' } });
  await world.pay(road.venue.person, { kind: 'guards', sharing: 'own', amount: euros(77) });
  expect(refusal(await world.ask(touring.organiser, 'POST', `/tours/${road.tourId}/costs`, cost({ corrects: wrong.id })))).toBe('409 entry-already-corrected');
  const seen = async (as: TestPerson) => (await world.must(as, 'GET', `/tours/${road.tourId}/costs`)).items.map(({ amount, corrected }: any) => `${amount.minor} ${amount.currency}${corrected ? ' corrected' : ''}`);
  expect([await seen(road.venue.person), await seen(next.person)]).toEqual([['1 EUR corrected', '100000 EUR', '16000 JPY', '77 EUR'], ['1 EUR corrected', '100000 EUR', '16000 JPY']]);
  expect(refusal(await world.ask((await touring.venue()).person, 'GET', `/tours/${road.tourId}/costs`))).toBe('404 not-found');
  expect(refusal(await world.propose({ rates: [] }))).toBe('422 rate-missing');

  const first = await touring.must(world.propose({ transport: 'equal' }));
  const split = await touring.must(world.propose());
  expect([first.content.transport.shares, split.content.transport.shares, split.content.transport.derivation[0].steps.length]).toEqual([[50_000, 50_000], [25_000, 75_000], 2]);
  expect([refusal(await answer(signers[0], first)), refusal(await answer(road.venue.person, split)), refusal(await answer(signers[0], { ...split, contentHash: first.contentHash }))]).toEqual(['409 action-not-allowed', '403 not-permitted', '409 split-differs']);
  expect([(await touring.must(answer(signers[0], split))).state, refusal(await answer(signers[0], split)), (await touring.must(answer(signers[1], split))).state]).toEqual(['proposed', '409 already-answered', 'agreed']);

  // 55,000.00 of fee, 305.00 of share, 0.77 of own costs and 41.00 to come, less what others give: a visitor who leaves 10.00 pays a five-thousandth of it.
  const sums = await world.must(road.venue.person, 'GET', `/stays/${road.id}/break-even?netYieldMinor=1000&grantsMinor=534676&comingMinor=4100`);
  expect([sums.feeMinor, sums.shareMinor, sums.ownCostsMinor, sums.openMinor, sums.visitors, sums.visitorsADay, sums.split.state]).toEqual([5_500_000, 30_500, 77, 5_000_001, 5_001, 65, 'agreed']);
  const premium = await world.must(road.venue.person, 'GET', `/stays/${road.id}/premium?transitRate=500&placeRate=1000&transports=2&days=73`);
  expect([premium.planned.transports, premium.value, premium.transitMinor, premium.placeMinor, premium.premiumMinor]).toEqual([0, euros(950_000_000), 950_000, 190_000, 1_140_000]);

  await touring.must(road.byOrganiser('/facts', { kind: 'deposit-received', amount: euros(1_375_000) }));
  const present = () => world.settlement(touring.organiser, '/advance', { step: 'present' });
  await touring.must(world.settlement(touring.organiser, '', {}));
  expect(refusal(await present())).toBe('409 stay-not-over');
  await touring.service.sql(`update stay set state = 'reported' where id = $1`, [road.id]);
  await world.pay(road.venue.person, { kind: 'guards', sharing: 'own', amount: euros(1) });
  expect(refusal(await present())).toBe('409 settlement-out-of-date');
  const late = await world.pay(touring.organiser, { kind: 'storage' });
  expect(refusal(await present())).toBe('409 split-out-of-date');
  await world.pay(touring.organiser, { kind: 'storage', amount: euros(0), corrects: late.id });
  const drawn = await touring.must(world.settlement(touring.organiser, '', {}));
  // The rest is 100.00 by weeks of 11 and 9; the host has paid all of it.
  expect(drawn.lines.map(({ what, amount }: any) => `${what} ${amount.minor}`)).toEqual(['fee 5500000', `shared-costs ${25_000 + 5_500}`, 'shared-costs-paid -10000', 'deposit -1375000', 'own-costs 78']);
  expect(drawn.balances).toEqual([euros(5_500_000 + 30_500 - 10_000 - 1_375_000)]);
  const sign = (as: TestPerson) => world.settlement(as, '/sign', { contentHash: drawn.contentHash });
  expect(refusal(await sign(signers[0]))).toBe('409 action-not-allowed');
  await touring.must(present());
  expect([await sign(signers[0]), await sign(signers[0]), await road.step('settle')].map(refusal)).toEqual(['200', '409 already-signed', '409 step-not-ready']);
  expect([(await touring.must(sign(signatory))).state, refusal(await road.step('settle')), (await road.read()).state]).toEqual(['signed', '200', 'settled']);
  const pay = (as: TestPerson, step: string, currency = 'EUR') => world.settlement(as, '/payment', { step, currency });
  expect([await pay(touring.organiser, 'state-payment'), await pay(road.venue.person, 'confirm-receipt'), await pay(road.venue.person, 'state-payment', 'JPY'), await pay(touring.organiser, 'confirm-receipt')].map(refusal)).toEqual([
    '403 other-side-acts', '403 other-side-acts', '409 nothing-owed', '409 action-not-allowed',
  ]);
  expect([await pay(road.venue.person, 'state-payment'), await pay(touring.organiser, 'deny-receipt'), await pay(road.venue.person, 'state-payment')].map(({ body }) => body.state)).toEqual(['payment-stated', 'signed', 'payment-stated']);
  const paid = await touring.must(pay(touring.organiser, 'confirm-receipt'));
  expect([paid.state, paid.payments.map(({ owedBy, owedTo, state, amount }: any) => `${owedBy} to ${owedTo}: ${amount.minor}, ${state}`)]).toEqual(['paid', ['host to organiser: 4145500, received']]);
  const told = (await touring.service.events()).filter(({ type }) => /cost-split|settlement/.test(type)).map(({ data }) => `${data.step}>${data.state}`);
  expect(told).toEqual([
    'propose-split>proposed', 'supersede-split>superseded', 'propose-split>proposed', 'agree-split>agreed', 'draw-up>draft', 'redraw>draft', 'present>presented', 'sign>signed-by-one', 'countersign>signed',
    'state-payment>payment-stated', 'deny-receipt>signed', 'state-payment>payment-stated', 'confirm-receipt>paid',
  ]);
  await expect(touring.service.sql('update cost_entry set amount_minor = 2 where id = $1', [wrong.id])).rejects.toThrow('can not be changed');
}, 60_000);

it('a stop is quoted before it is given up, charged by its ladder, and divided anew among those who stay', async () => {
  const world = await MoneyWorld.open();
  const { road, signers } = world;
  const quote = (query: string) => world.must(road.venue.person, 'GET', `/stays/${road.id}/cancellation-quote?${query}`);
  expect([(await quote('cause=host&irrecoverableMinor=5')).due, (await quote('cause=host&capMinor=7')).due, (await quote('cause=force-majeure')).owedBy]).toEqual([euros(825_005), euros(7), null]);
  await world.pay(touring.organiser);
  await touring.must(road.byHost('/cancel', { forceMajeure: false, remark: 'The roof has fallen in.' }));
  const split = await touring.must(world.propose({ transport: 'outgoing-leg' }));
  expect([split.content.stops.map(({ stopId }: any) => stopId), split.content.organiserMinor]).toEqual([[world.nextId], 100_000]);
  expect((await touring.must(world.ask(signers[1], 'POST', `/cost-splits/${split.id}/answer`, { agrees: false, contentHash: split.contentHash }))).state).toBe('declined');
  const drawn = await touring.must(world.settlement(touring.organiser, '', { irrecoverableMinor: 10_000, rebookedMinor: 3_000 }));
  expect([drawn.balances, drawn.cancellation.shareBasisPoints]).toEqual([[euros(832_000)], 1_500]);
  await touring.must(world.settlement(touring.organiser, '/advance', { step: 'present' }));
  await touring.must(world.settlement(signers[0], '/sign', { contentHash: drawn.contentHash }));
  const back = await touring.must(world.settlement(touring.organiser, '/advance', { step: 'take-back' }));
  expect([back.state, back.drawn, back.signatures]).toEqual(['draft', 2, []]);
  // What the two have agreed comes to nothing: with the second signature the account is closed, and nobody has to say so.
  const even = await touring.must(world.settlement(touring.organiser, '', { capMinor: 0 }));
  await touring.must(world.settlement(touring.organiser, '/advance', { step: 'present' }));
  const closed = [signers[0], signatory].map((signer) => () => touring.must(world.settlement(signer, '/sign', { contentHash: even.contentHash })));
  expect([(await closed[0]!()).state, (await closed[1]!()).state]).toEqual(['signed-by-one', 'paid']);
  // One that was signed before this was so: the timer that the migration has set closes it.
  await touring.service.sql(`update settlement set state = 'signed' where id = $1`, [road.id]);
  await touring.service.sql(`insert into timer (kind, subject_id, due_at) values ('even-settlement', $1, '2020-01-01')`, [road.id]);
  while ((await world.must(touring.organiser, 'GET', `/stays/${road.id}/settlement`)).state !== 'paid') await new Promise((resolve) => setTimeout(resolve, 50));
  const rules = (await world.must(touring.organiser, 'GET', `/tours/${road.tourId}/rules`)).items.filter(({ rule }: any) => rule === 'R27' || rule === 'R29');
  expect(rules.map(({ rule, verdict }: any) => `${rule} ${verdict}`)).toEqual(['R27 holds']);
});

it('a tour has a record of carbon that its parties read and the organiser completes', async () => {
  const world = await MoneyWorld.open();
  const { road } = world;
  const leg = await road.leg(ways.in, { toStopId: road.id });
  await road.must('PUT', `/legs/${leg}/couriers`, touring.organiser, { couriers: [{ personRef: touring.organiser.personRef, joinsAt: ways.in.departs, leavesAt: ways.in.arrives }] });
  const statement = { cratesTotal: 12, cratesReused: 9, setKg: 0, setReusedKg: 0, journeys: [{ people: 3, km: 1_000, mode: 'rail', day: '2028-01-01' }] };
  expect(refusal(await world.ask(touring.organiser, 'POST', `/tours/${road.tourId}/carbon/statement`, { ...statement, cratesReused: 13 }))).toBe('422 more-reused-than-there-is');
  await world.must(touring.organiser, 'POST', `/tours/${road.tourId}/carbon/statement`, statement);
  await touring.service.sql(`insert into stay_fact (stay_id, kind, at, value, recorded_at) values ($1, 'final-report', now(), '{"visitors": 1000}', now())`, [road.id]);
  const record = await world.must(world.next.person, 'GET', `/tours/${road.tourId}/carbon`);
  expect(record.totals).toEqual({ freightGrams: 15_239_520, wellToTankGrams: 0, journeyGrams: 1_258_820 + 171_000, personKm: 14_140, unknown: 1, gramsPerVisitor: 16_669 });
  expect([record.legs[0].slower.map(({ mode }: any) => mode), record.reuse.cratesReused, record.visitors]).toEqual([['sea', 'rail', 'road'], 9, 1_000]);
  const table = await world.ask(road.venue.person, 'GET', `/tours/${road.tourId}/carbon/table`);
  expect([table.status, table.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
});
