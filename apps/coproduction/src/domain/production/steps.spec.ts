import { Play, hanoi, later, lyon, names, oslo, orgs, salt, seoul, soundFields } from '../../../test/production-made-up';
import { clauseLifecycle } from './clause-lifecycle';
import { textFaults } from './coherence';
import { decideDeadline } from './deadlines';
import { decideStep } from './decide';
import { liabilityOfParty, limitReaches } from './liability-of-party';
import { circleIn, negotiationMap } from './negotiation-map';
import { joined } from './production';
import { productionLifecycle } from './production-lifecycle';
import { moneyClauses, seatsOf, stepSeats } from './seats';
import { asOf, maySee, sightOf } from './seen';
import type { Clause } from './text';

const codeOf = (answer: object) => ('code' in answer ? answer.code : 'taken');
const executed = () => {
  const play = Play.begin();
  play.agreeAll();
  play.send();
  play.signAll();
  return play;
};

it('leads each step of the whole and of a clause where its table says, and refuses all others with a code', () => {
  for (const lifecycle of [productionLifecycle, clauseLifecycle])
    for (const { state, action, to } of lifecycle.pairs()) {
      const next = (lifecycle as typeof productionLifecycle).next(state as 'drafting', action as 'open');
      expect(next.ok ? next.value : next.rejection.code).toBe(to ?? 'action-not-allowed');
    }
});

it.each<[string, string[], string, string]>([
  ['a negotiator', ['negotiate'], 'accept', 'taken'],
  ['a signatory', ['sign'], 'accept', 'seat-may-not'],
  ['whoever manages tours', ['manage-tours'], 'accept', 'seat-may-not'],
  ['an administrator', ['administer-platform'], 'accept', 'seat-may-not'],
  ['an administrator', ['administer-platform'], 'reject', 'seat-may-not'],
])('lets %s with %p try to %s: %s', (_, powers, step, expected) => {
  const play = Play.begin();
  play.propose(lyon, 'LAW');
  expect(codeOf(play.try(seoul, { step: step as 'accept', clause: 'LAW', hash: play.clause('LAW').hash! }, powers))).toBe(expected);
});

it('lets counsel propose and never consent, and finance draft money alone', () => {
  const play = Play.begin('stage');
  const seat = (kind: 'counsel' | 'finance') => ({ seatId: kind, seat: kind, organisationId: seoul, personRef: 'p' }) as const;
  for (const kind of ['counsel', 'finance'] as const) play.must(seoul, { step: 'give-seat', seat: seat(kind) });
  const as = (kind: 'counsel' | 'finance', clause: string) =>
    decideStep(play.hand, { step: 'propose', clause: { id: clause, fields: soundFields([lyon, seoul])[clause] }, answers: null, salt }, { by: seoul, personRef: 'p', seats: [kind] }, play.now);
  expect(as('counsel', 'LAW')).toMatchObject({ ok: true, value: { fact: { consents: false } } });
  expect(as('finance', 'BUD')).toMatchObject({ ok: true, value: { fact: { consents: false } } });
  expect(as('finance', 'LAW')).toMatchObject({ rejection: { code: 'seat-drafts-money-alone' } });
  expect(moneyClauses).toContain('SHR');
  expect((Object.entries(stepSeats) as [string, readonly string[]][]).filter(([, seats]) => seats.includes('auditor'))).toEqual([]);
});

it('brings a stuck clause into deadlock, and lets the casting vote choose among the texts', () => {
  const play = Play.begin();
  play.propose(lyon, 'DLK');
  play.accept(seoul, 'DLK');
  for (const round of [0, 1, 2, 3]) play.propose([lyon, seoul][round % 2]!, 'LAW', round);
  const [first] = play.clause('LAW').branches;
  expect(codeOf(play.try(seoul, { step: 'escalate', clause: 'LAW' }))).toBe('taken');
  expect(codeOf(play.propose(lyon, 'OBJ'))).toBe('clauses-do-not-move');
  expect(codeOf(play.try(seoul, { step: 'cast-vote', clause: 'LAW', hash: first!.hash }))).toBe('no-casting-vote');
  expect(codeOf(play.try(lyon, { step: 'cast-vote', clause: 'LAW', hash: 'f'.repeat(64) }))).toBe('clause-has-changed');
  play.must(lyon, { step: 'cast-vote', clause: 'LAW', hash: first!.hash });
  expect([play.production.status, play.clause('LAW').status, play.clause('LAW').consents.map(({ how }) => how)]).toEqual(['negotiating', 'agreed', ['own', 'casting-vote']]);
});

it('puts a mediator’s text on the table without anybody’s consent', () => {
  const play = Play.begin();
  play.propose(lyon, 'LAW');
  play.now = later(40);
  play.must(seoul, { step: 'escalate', clause: 'LAW' });
  const command = { step: 'mediate', clause: { id: 'LAW', fields: soundFields([lyon, seoul], 5).LAW }, salt } as const;
  const decision = decideStep(play.hand, command, { by: oslo, personRef: null, seats: ['facilitator'] }, play.now);
  if (!decision.ok) throw new Error(decision.rejection.code);
  play.append(decision.value.fact);
  expect([play.clause('LAW').status, play.clause('LAW').consents, play.production.status]).toEqual(['proposed', [], 'negotiating']);
});

it.each([[199, 'taken'], [200, 'offer-has-run-out']])('takes a step on day %i of an offer of 200: %s', (day, expected) => {
  const play = Play.begin();
  play.now = later(day);
  expect(codeOf(play.propose(lyon, 'LAW'))).toBe(expected);
  expect(decideDeadline(play.hand, 'offer', play.now).ok).toBe(expected !== 'taken');
});

it('frees a leaver’s shares: clauses that name it go back, the others stay agreed, and it sees nothing later', () => {
  const play = Play.begin('residency', 3);
  play.agreeAll();
  const before = play.production;
  play.must(hanoi, { step: 'withdraw-party', successor: null });
  expect(['CAN', 'PAY', 'LAW'].map((id) => play.clause(id).status)).toEqual(['reopened', 'reopened', 'agreed']);
  play.propose(lyon, 'CAN', 1);
  const reader = { organisations: [hanoi], everything: false };
  expect(asOf(play.production, play.entries, sightOf(play.production, reader)!)).toEqual(before);
  expect([sightOf(play.production, { organisations: [oslo], everything: false }), seatsOf(play.production, { organisationId: hanoi, personRef: null, powers: ['negotiate'] })]).toEqual([null, []]);
});

it('is abandoned when fewer than two parties are left, and needs somebody to convene when more are', () => {
  const three = Play.begin('residency', 3);
  expect(codeOf(three.try(lyon, { step: 'withdraw-party', successor: null }))).toBe('successor-required');
  three.must(lyon, { step: 'withdraw-party', successor: seoul });
  expect(joined(three.production).map(({ role }) => role)).toEqual(['lead', 'co-producer']);
  three.must(seoul, { step: 'withdraw-party', successor: null });
  expect([three.production.status, three.production.clauses.every(({ status }) => status === 'dropped')]).toEqual(['abandoned', true]);
});

it('shows a side letter to its own parties alone', () => {
  const play = Play.begin('residency', 3);
  play.must(lyon, { step: 'propose', clause: { id: 'SIDE-1', title: 'A', words: 'b', between: [lyon, seoul] }, answers: null, salt });
  const sees = (organisation: string) => maySee(play.clause('SIDE-1'), { organisations: [organisation], everything: true });
  expect([lyon, seoul, hanoi].map(sees)).toEqual([true, true, false]);
  expect(codeOf(play.accept(hanoi, 'SIDE-1'))).toBe('clause-is-not-yours');
});

it('voids every signature when the text changes, and keeps them', () => {
  const play = Play.begin();
  play.agreeAll();
  play.send();
  play.sign(lyon);
  expect(codeOf(play.try(lyon, { step: 'decline', clauses: ['LAW'] }))).toBe('party-has-signed');
  play.must(seoul, { step: 'change-text', clauses: ['RES'] });
  expect(play.production.signatures.map(({ party, voided }) => [party, voided?.reason])).toEqual([[lyon, 'text-changed']]);
  expect(['RES', 'PAY', 'LAW'].map((id) => play.clause(id).status)).toEqual(['reopened', 'reconfirm', 'agreed']);
});

it('lets no amendment change a payment that was made', () => {
  const play = executed();
  const paid = (play.clauses.get(play.clause('PAY').hash!)!.fields.payments as readonly object[])[0];
  play.must(lyon, { step: 'satisfy-condition', condition: 1, evidence: 'a'.repeat(64) });
  play.must(lyon, { step: 'enter-into-force' });
  play.must(lyon, { step: 'record-payment', payment: 1 });
  expect(codeOf(play.try(lyon, { step: 'record-payment', payment: 1 }))).toBe('payment-was-made');
  const child = Play.begin();
  child.agreeAll(2);
  const amended = { root: 'r', clauses: [...play.clauses.values()], payments: play.production.payments };
  const production = { ...child.production, amends: { productionId: play.production.productionId, root: 'r' } };
  const freeze = (root: string) => decideStep({ production, clauses: child.clauses, amended: { ...amended, root } }, { step: 'freeze' }, child.actor(lyon), child.now);
  expect(freeze('r')).toMatchObject({ rejection: { code: 'payment-was-made', details: { payments: [1] } } });
  expect(freeze('other')).toMatchObject({ rejection: { code: 'amends-an-older-text' } });
  expect(paid).toBeDefined();
});

const texts = (change: Record<string, object> = {}) => Object.entries({ ...soundFields([lyon, seoul]), ...change }).map(([id, fields]) => ({ id, title: id, fields, words: null, sideLetter: null })) as unknown as Clause[];
const parties = [lyon, seoul].map((organisationId, index) => ({ organisationId, role: index === 0 ? ('lead' as const) : ('co-producer' as const), name: names[index]!, partner: 'FR' }));
const sound = soundFields([lyon, seoul]) as any;

it.each<[string, Record<string, object>, string[]]>([
  ['a sound text', {}, []],
  ['lines beside the total', { BUD: { ...sound.BUD, lines: [{ label: 'Set', costClass: 'shared', amount: '1' }] } }, ['lines-make-the-total']],
  ['a contribution too small', { CON: { contributions: [sound.CON.contributions[0]] } }, ['contributions-make-the-budget', 'payments-are-the-cash']],
  ['a currency without a rate', { CON: { contributions: [sound.CON.contributions[0], { ...sound.CON.contributions[1], amount: { minor: '1', currency: 'KRW' } }] } }, ['every-currency-has-a-rate', 'payments-are-the-cash']],
  ['two world premieres', { PRE: { slots: sound.PRE.slots.map((slot: object) => ({ ...slot, premiere: 'world' })) } }, ['one-world-premiere']],
  ['a transfer that takes too long', { PRE: { slots: sound.PRE.slots.map((slot: object) => ({ ...slot, transferDays: 60 })) } }, ['slots-do-not-overlap']],
  ['a leg that is missing', { TRA: { legs: [] } }, ['legs-cover-the-calendar']],
  ['territories that clash', { TER: { territories: orgs.slice(0, 2).map((party) => ({ party, exclusive: true, countries: ['FR'] })) } }, ['exclusive-territories-are-disjoint']],
  ['a credit left out', { CRE: { order: [lyon] } }, ['order-is-a-permutation-of-the-parties']],
  ['too little insurance', { INS: { policies: [{ sum: { minor: '1', currency: 'EUR' } }] } }, ['insured-at-replacement-value']],
  ['a waterfall without an end', { WAT: { currency: 'EUR', tiers: [{ kind: 'off-top', basisPoints: 1 }] } }, ['ends-in-one-pool']],
  ['a term that ends too early', { TERM: { ...sound.TERM, end: '2028-01-15' } }, ['ends-after-the-last-payment']],
  ['a relief claimed twice', { TAX: { claimants: [{ relief: 'A', producer: lyon }, { relief: 'A', producer: seoul }] } }, ['one-claimant-per-relief']],
])('finds in %s what does not hold together', (_, change, rules) => {
  expect(textFaults(texts(change), parties, 'en').map(({ rule }) => rule).sort()).toEqual([...rules].sort());
});

it('reckons what a party can come to owe at the frozen rate, overspend included and rounded up', () => {
  const fx = { FX: { quotes: [{ from: 'EUR', to: 'KRW', numerator: '1500', denominator: '1', fixedOn: '2027-01-01', source: 'ECB' }] } };
  expect([liabilityOfParty(texts(), lyon, 'EUR'), liabilityOfParty(texts(fx), lyon, 'KRW'), liabilityOfParty(texts(), lyon, 'KRW')]).toEqual([330_000n, 4_950_000n, null]);
  expect([330_000, 329_999].map((minor) => limitReaches({ minor, currency: 'EUR' }, texts(), lyon))).toEqual(['reaches', 'exceeded']);
});

it('sees a circle, who stands where, and what all agree on', () => {
  expect([circleIn(['a', 'b', 'a']), circleIn(['a', 'b', 'c']), circleIn(['a', 'a'])]).toEqual([['a', 'b', 'a'], null, null]);
  const play = Play.begin();
  for (const variant of [0, 1, 0]) play.propose([lyon, seoul][variant]!, 'LAW', variant);
  play.propose(lyon, 'OBJ');
  play.accept(seoul, 'OBJ');
  const map = negotiationMap(play.production, play.production.clauses);
  expect([map.agreed, map.open.map(({ clause, circle }) => [clause, circle?.length]), map.open[0]!.positions.map(({ stands }) => stands)]).toEqual([['OBJ'], [['LAW', 3]], ['consents', 'behind-another']]);
  expect(map.closeness).toEqual([{ one: lyon, other: seoul, shared: 0, of: 1 }]);
});
