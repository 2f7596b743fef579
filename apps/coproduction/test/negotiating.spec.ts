import { House } from './played';

let house: House;
beforeAll(async () => {
  house = await House.open();
}, 60_000);
afterAll(() => house.close());

const cheaper = { fee: { minor: 10_000_000, currency: 'EUR' } };
const codeOf = ({ status, body }: { status: number; body: any }) => [status, body.code ?? body.status];

it('answers a counter-proposal with the next text, behind which its proposer alone stands', async () => {
  const draft = await house.drafted();
  const { status, headers, body } = await house.propose('host', draft, { ...cheaper, reason: 'Our season is short.' });
  expect([status, headers.get('etag'), body.version, body.status]).toEqual([200, '"2"', 2, 'negotiating']);
  expect(body.text).toMatchObject({ number: 2, proposedBy: 'host' });
  expect(body.parties.map(({ hasConsented }: any) => hasConsented)).toEqual([false, true]);
  expect((await house.eventsOf(draft.id)).at(-1)).toMatchObject({
    type: 'terms-proposed', data: { version: 2, textHash: body.text.textHash, byOrganisationId: house.ids.host },
  });
});

it('changes only what the proposal names and keeps every text that was on the table', async () => {
  const draft = await house.drafted();
  await house.propose('host', draft, { extraClauses: [{ title: 'Catalogue', text: 'Print run 500.' }], governingLaw: 'KR' });
  const { items } = (await house.get(`/agreements/${draft.id}/versions`)).body;
  expect(items.map(({ number, proposedBy }: any) => [number, proposedBy])).toEqual([[1, 'organiser'], [2, 'host']]);
  expect(items[0]).toMatchObject({ textHash: draft.text.textHash, clauses: draft.text.clauses });
  const changed = items[1].clauses.filter(({ hash }: any) => !draft.text.clauses.some((clause: any) => clause.hash === hash));
  expect(changed.map(({ id }: any) => id)).toEqual(['LAW', 'EXTRA-1']);
  expect(items[1].header.previousRoot).toBe(draft.text.textHash);
});

it('agrees the text when the other party accepts it', async () => {
  const draft = await house.drafted();
  const proposal = (await house.propose('host', draft, cheaper)).body;
  const { body } = await house.accept('organiser', proposal);
  expect([body.status, body.parties.map(({ hasConsented }: any) => hasConsented)]).toEqual(['text-agreed', [true, true]]);
  expect((await house.eventsOf(draft.id)).map(({ type }) => type)).toEqual(['drafted', 'terms-proposed', 'text-agreed']);
});

it('refuses consent to a text that was replaced meanwhile', async () => {
  const draft = await house.drafted();
  const { body } = await house.propose('organiser', draft, cheaper);
  const refused = await house.accept('host', draft);
  expect(codeOf(refused)).toEqual([409, 'text-has-changed']);
  expect(refused.body.details).toEqual({ given: draft.text.textHash, current: body.text.textHash, number: 2 });
});

it('lets one of two proposals against the same version win', async () => {
  const draft = await house.drafted();
  const both = await Promise.all([house.propose('host', draft, cheaper), house.propose('organiser', draft, { fee: { minor: 1, currency: 'EUR' } })]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  expect((await house.read(draft.id)).version).toBe(2);
});

it('demands that a proposal names the version it answers', async () => {
  expect(codeOf(await house.post('host', await house.drafted(), 'propose-terms', cheaper))).toEqual([428, 'version-required']);
});

it.each([
  ['nothing new', {}, [422, 'terms-unchanged']],
  ['an opening outside of the reserved days', { opening: { start: '2001-01-01', end: '2001-02-01', zone: 'Asia/Seoul' } }, [422, 'terms-do-not-hold-together']],
  ['a ladder that falls', { cancellation: [{ fromDays: 9, shareBasisPoints: 2 }, { fromDays: 1, shareBasisPoints: 1 }] }, [422, 'terms-do-not-hold-together']],
  ['a currency that is none', { fee: { minor: 1, currency: 'XXX' } }, [400, 'input-refused']],
  ['less than nothing', { fee: { minor: -1, currency: 'EUR' } }, [400, 'input-refused']],
  ['a field that nobody may change', { signBy: '2030-01-01T00:00:00Z' }, [400, 'input-refused']],
])('refuses to propose %s', async (_, terms, expected) => {
  const draft = await house.drafted();
  expect(codeOf(await house.propose('host', draft, terms))).toEqual(expected);
  expect((await house.read(draft.id)).version).toBe(1);
});

it('reopens an agreed text: both must consent again, and may', async () => {
  const agreed = await house.agreed();
  const reopened = (await house.post('organiser', agreed, 'reopen', { reason: 'The lender asks for a courier.' })).body;
  expect([reopened.status, reopened.parties.map(({ hasConsented }: any) => hasConsented)]).toEqual(['negotiating', [false, false]]);
  expect((await house.accept('host', reopened)).body.status).toBe('negotiating');
  expect((await house.accept('organiser', reopened)).body.status).toBe('text-agreed');
  expect((await house.eventsOf(agreed.id)).map(({ type }) => type)).toEqual(['drafted', 'text-agreed', 'reopened', 'terms-accepted', 'text-agreed']);
});

it('has one effect and one answer for a command that is sent twice', async () => {
  const draft = await house.drafted();
  const send = () => house.post('host', draft, 'propose-terms', cheaper, { key: 'propose-once', ifMatch: 1 });
  const [first, second] = [await send(), await send()];
  expect([second.status, second.body]).toEqual([200, first.body]);
  expect((await house.eventsOf(draft.id)).map(({ type }) => type)).toEqual(['drafted', 'terms-proposed']);
});

it("keeps the parties' words out of the events", async () => {
  const marked = 'marked-7f3a';
  const draft = await house.drafted();
  await house.propose('host', draft, { extraClauses: [{ title: marked, text: marked }], reason: marked });
  expect(JSON.stringify((await house.read(draft.id)).text)).toContain(marked);
  const kept = await house.service.sql<{ text: string }>('select data as text from outbox union all select data from event_log');
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter(({ text }) => text.includes(marked))).toEqual([]);
});
