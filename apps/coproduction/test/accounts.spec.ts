import { randomUUID } from 'node:crypto';
import { type TestPerson, type TestService, startTestService } from '@caravanserai/testing';
import { coproduction } from '../src';

let service: TestService;
let houses: { lyon: string; osaka: string; other: string };
let people: { lead: TestPerson; keeper: TestPerson; signs: TestPerson; outsider: TestPerson };
beforeAll(async () => {
  service = await startTestService(coproduction);
  houses = { lyon: await service.organisation('Opéra de Lyon', 'FR', 'Europe/Paris'), osaka: await service.organisation('大阪歌劇場', 'JP', 'Asia/Tokyo'), other: await service.organisation('Teatro', 'IT', 'Europe/Rome') };
  people = { lead: await service.person(houses.lyon, 'negotiate'), keeper: await service.person(houses.osaka, 'negotiate'), signs: await service.person(houses.osaka, 'sign'), outsider: await service.person(houses.other, 'negotiate', 'sign') };
}, 60_000);
afterAll(() => service.stop());

const day = (count: number): string => new Date(service.clock.now().getTime() + count * 86_400_000).toISOString().slice(0, 10);
const body = (change: object = {}) => ({
  agreementId: randomUUID(), root: 'a'.repeat(64), title: 'Turandot', keeperId: houses.osaka, currency: 'EUR',
  parties: [{ id: 'lyon', name: 'Opéra de Lyon', organisationId: houses.lyon }, { id: 'osaka', name: '大阪歌劇場', organisationId: houses.osaka }, { id: 'agent', name: '=Sales', organisationId: null }],
  tiers: [
    { id: 'commission', kind: 'OFF_TOP', basisPoints: 1_000, claims: [{ party: 'agent' }] },
    { id: 'recoupment', kind: 'RECOUP', claims: [{ party: 'lyon', cap: '600' }, { party: 'osaka', cap: '300' }] },
    { id: 'profit', kind: 'POOL', claims: [{ party: 'lyon', shareBasisPoints: 6_000 }, { party: 'osaka', shareBasisPoints: 4_000 }] },
  ],
  fx: [{ from: 'JPY', to: 'EUR', numerator: '1', denominator: '160', on: '2026-10-01' }],
  ...change,
});
const post = (as: TestPerson, path: string, sent: unknown, options: object = {}) => service.call('POST', path, sent, { as, ...options });
const get = (path: string, as: TestPerson = people.lead) => service.call('GET', path, undefined, { as });
const open = async (change: object = {}) => (await post(people.lead, '/money/accounts', body(change))).body;
const receive = (id: string, minor: number, more: object = {}, options: object = {}) => post(people.keeper, `/money/accounts/${id}/receipts`, { receivedOn: day(0), amount: { minor, currency: 'EUR' }, ...more }, options);
const codeOf = ({ status, body: { code } }: { status: number; body: any }) => [status, code];

it('opens under the waterfall that was agreed, once for an agreement, and says what each party waits for', async () => {
  const agreementId = randomUUID();
  const opened = await post(people.lead, '/money/accounts', body({ agreementId }));
  expect(opened.status).toBe(201);
  expect(opened.body).toMatchObject({
    version: 1, status: 'open', agreementId, leadId: houses.lyon, actions: ['record-receipt', 'close'], balance: { received: '0', held: '0' },
    whole: [{ party: 'lyon', receipts: '1000' }, { party: 'osaka', receipts: '1000' }, { party: 'agent', receipts: null }],
  });
  expect(codeOf(await post(people.lead, '/money/accounts', body({ agreementId })))).toEqual([409, 'account-already-open']);
  expect((await get('/money/accounts', people.keeper)).body.items[0]).toMatchObject({ id: opened.body.id, title: 'Turandot', currency: 'EUR', status: 'open' });
  expect((await get('/money/accounts', people.outsider)).body.items).toEqual([]);
});

it('refuses what is no waterfall by its field, and an account of outsiders', async () => {
  const pool = [{ id: 'profit', kind: 'POOL', claims: [{ party: 'lyon', shareBasisPoints: 6_000 }, { party: 'osaka', shareBasisPoints: 3_999 }] }];
  const refused = await post(people.lead, '/money/accounts', body({ tiers: pool }));
  expect(codeOf(refused)).toEqual([422, 'waterfall-input-refused']);
  expect(JSON.stringify(refused.body)).toContain('tiers[0].claims');
  expect(codeOf(await post(people.lead, '/money/accounts', body({ keeperId: houses.other })))).toEqual([422, 'keeper-is-no-party']);
  expect(codeOf(await post(people.outsider, '/money/accounts', body()))).toEqual([422, 'lead-is-no-party']);
});

it('books receipts of any quoted currency and the same command once; a day pays its difference, and what was paid the day before stays paid', async () => {
  const { id } = await open();
  await receive(id, 505, { reference: 'BOX-1' });
  const key = randomUUID();
  const yen = await receive(id, 0, { amount: { minor: 80, currency: 'JPY' } }, { key });
  expect(await receive(id, 0, { amount: { minor: 80, currency: 'JPY' } }, { key })).toMatchObject({ status: 200, body: yen.body });
  expect(yen.body).toMatchObject({ version: 3, balance: { received: '555', paid: { lyon: '333', osaka: '166', agent: '55' }, held: '1' } });
  const sameDay = await receive(id, -1, { corrects: 1 });
  expect(sameDay.body.balance).toMatchObject({ received: '554', paid: { lyon: '332', osaka: '166', agent: '55' } });
  const refund = await receive(id, -54, { corrects: 1, receivedOn: day(1) });
  expect(refund.body.balance).toMatchObject({ received: '500', paid: { lyon: '332', osaka: '166', agent: '55' }, held: '-53', toRecover: { lyon: '32', osaka: '16', agent: '5' } });
  const { status, body: { items, ...rest } } = await get(`/money/accounts/${id}/receipts`);
  expect([status, rest]).toEqual([200, { nextCursor: null }]);
  expect(items.map(({ number, minor, kind, corrects }: any) => [number, minor, kind, corrects])).toEqual([[1, '505', 'receipt', null], [2, '80', 'receipt', null], [3, '-1', 'correction', 1], [4, '-54', 'correction', 1]]);
});

it.each<[string, () => object, [number, string]]>([
  ['of a currency without a rate', () => ({ amount: { minor: 5, currency: 'KRW' } }), [422, 'currency-without-rate']],
  ['of nothing', () => ({ amount: { minor: 0, currency: 'EUR' } }), [422, 'receipt-of-nothing']],
  ['before the last one', () => ({ receivedOn: day(-1) }), [409, 'receipt-before-the-last']],
  ['of a day to come', () => ({ receivedOn: day(3) }), [422, 'receipt-in-the-future']],
  ['that takes back more than there is', () => ({ amount: { minor: -101, currency: 'EUR' } }), [409, 'refund-exceeds-receipts']],
  ['that corrects what is not there', () => ({ amount: { minor: -1, currency: 'EUR' }, corrects: 7 }), [422, 'receipt-unknown']],
  ['that corrects by more than was booked', () => ({ amount: { minor: -101, currency: 'EUR' }, corrects: 1 }), [409, 'correction-exceeds-receipt']],
])('refuses a receipt %s', async (_, change, expected) => {
  const { id } = await open();
  await receive(id, 100);
  expect(codeOf(await receive(id, 5, change()))).toEqual(expected);
});

it('is closed by a signatory of the keeper, releases the residue, and takes nothing more', async () => {
  const { id } = await open({ tiers: [{ id: 'profit', kind: 'POOL', claims: [{ party: 'lyon', weight: 1 }, { party: 'osaka', weight: 2 }] }] });
  await receive(id, 10);
  expect((await post(people.keeper, `/money/accounts/${id}/close`, {})).status).toBe(403);
  expect((await post(people.lead, `/money/accounts/${id}/receipts`, { receivedOn: day(0), amount: { minor: 1, currency: 'EUR' } })).status).toBe(403);
  const closed = await post(people.signs, `/money/accounts/${id}/close`, {});
  expect(closed.body).toMatchObject({ status: 'closed', closedOn: day(0), balance: { paid: { lyon: '3', osaka: '7', agent: '0' }, held: '0' }, actions: [] });
  expect(codeOf(await receive(id, 5))).toEqual([409, 'action-not-allowed']);
  const told = (await service.events()).filter(({ aggregateId }) => aggregateId === id).map(({ type, data }) => [type.split('.')[2], data.receipt ?? null]);
  expect(told).toEqual([['opened', null], ['receipt-recorded', 1], ['closed', null]]);
});

it('draws the statement of a period as data, CSV and PDF', async () => {
  const { id } = await open();
  await receive(id, 555);
  const period = `from=${day(-30)}&to=${day(1)}`;
  const { body: statement } = await get(`/money/accounts/${id}/statement?${period}`);
  expect(statement).toMatchObject({ opening: '0', received: '555', closing: '1', paid: [{ party: 'lyon', amount: '333' }, { party: 'osaka', amount: '166' }, { party: 'agent', amount: '55' }] });
  const file = async (format: string) => {
    const headers = { authorization: `Bearer ${people.lead.token}`, 'x-acting-for': houses.lyon };
    const answer = await fetch(`${service.running.url}/money/accounts/${id}/statement/${format}?${period}`, { headers });
    return { type: answer.headers.get('content-type'), bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const csv = await file('csv');
  expect(csv.type).toBe('text/csv; charset=utf-8');
  expect(csv.bytes.toString().split('\r\n').slice(0, 3)).toEqual(['entry,tier,party,name,amount_minor,currency,from,to', `opening,,,,0,EUR,${day(-30)},${day(1)}`, `received,,,,555,EUR,${day(-30)},${day(1)}`]);
  expect(csv.bytes.toString()).toContain(`paid,,agent,'=Sales,55,EUR`);
  const pdf = await file('pdf');
  expect([pdf.type, pdf.bytes.subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-']);
  expect((await get(`/money/accounts/${id}/statement?from=${day(0)}&to=${day(0)}`)).status).toBe(400);
});

it('answers what if, and keeps nothing of it', async () => {
  const { id } = await open();
  const shares = [{ party: 'lyon', shareBasisPoints: 5_000 }, { party: 'osaka', shareBasisPoints: 5_000 }];
  const answer = await post(people.lead, `/money/accounts/${id}/what-if`, { received: '2000', tiers: [{ tier: 'profit', shares }] });
  expect(answer.body.balance).toMatchObject({ received: '2000', paid: { lyon: '1050', osaka: '750', agent: '200' }, held: '0' });
  expect((await get(`/money/accounts/${id}`)).body).toMatchObject({ version: 1, balance: { received: '0' } });
  expect(codeOf(await post(people.lead, `/money/accounts/${id}/what-if`, { tiers: [{ tier: 'profits', shares }] }))).toEqual([422, 'tier-unknown']);
  expect(codeOf(await post(people.lead, `/money/accounts/${id}/what-if`, { tiers: [{ tier: 'profit', shares: shares.slice(1) }] }))).toEqual([422, 'waterfall-input-refused']);
});

it('is kept by the database itself: only added to, only forward, only with shares that are whole', async () => {
  const { id } = await open();
  await receive(id, 100);
  const refused = (text: string) => service.sql(text, [id]).then(() => 'done', (error: Error) => error.message);
  const receipt = (values: string) => `insert into money_receipt (account_id, number, received_on, currency, minor, recorded_at, recorded_for) values ($1, ${values}, '2027-01-01', gen_random_uuid())`;
  expect(await refused('update money_receipt set minor = 1 where account_id = $1')).toBe('money_receipt is evidence and can not be changed');
  expect(await refused(`update money_account set definition = jsonb_set(definition, '{currency}', '"USD"') where id = $1`)).toContain('can be closed and nothing else');
  expect(await refused(receipt(`2, '2020-01-01', 'EUR', 5`))).toBe('a receipt can not be dated before the one above it');
  expect(await refused(receipt(`2, '2030-01-01', 'EUR', 0`))).toContain('money_receipt_minor_check');
  expect(await refused(`insert into money_account (id, version, status, agreement_id, root, title, lead_id, keeper_id, definition, opened_at)
    select gen_random_uuid(), 1, 'open', gen_random_uuid(), root, title, lead_id, keeper_id, jsonb_set(definition, '{tiers,2,claims,0,shareBasisPoints}', '6001'), opened_at from money_account where id = $1`)).toContain('shares_of_tiers_are_whole');
});
