import { firstBrokenLink, merkleRoot, merkleLeaf } from '@caravanserai/kernel/hash';
import fc from 'fast-check';
import { Play, later, orgs, salt, soundFields } from '../../../test/production-made-up';
import { textFaults } from './coherence';
import { deadlineKinds, decideDeadline, deadlinesOf } from './deadlines';
import { textsOnTable, verdictFactsHash } from './decide-text';
import { foldProduction } from './fold';
import { joined, joinedIds, liveOf, outlineOf, requiredFor } from './production';
import { leafValues } from './text';

/**
 * Two to four parties do what comes into their heads, in any order and at any time; after every step the numbered invariants of the
 * workflow must hold. Most of what they try is refused, which is the point: a refusal leaves no trace and has a code.
 */
type Choice = readonly [move: number, who: number, what: number, variant: number];
type Move = (play: Play, org: string, what: number, variant: number) => unknown;

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
const clauseAt = (play: Play, what: number) => pick(play.production.clauses, what);
const hashAt = (play: Play, what: number) => clauseAt(play, what).hash ?? 'f'.repeat(64);

const moves: readonly (readonly [weight: number, Move])[] = [
  [6, (play, org, what, variant) => play.propose(org, clauseAt(play, what).id, variant)],
  [6, (play, org, what) => play.accept(org, clauseAt(play, what).id)],
  [3, (play, org, what) => play.try(org, { step: 'reject', clause: clauseAt(play, what).id, hash: hashAt(play, what) })],
  [2, (play, org, what) => play.try(org, { step: 'retract', clause: clauseAt(play, what).id, hash: hashAt(play, what) })],
  [3, (play, org, what) => play.try(org, { step: 'reopen', clause: clauseAt(play, what).id })],
  [3, (play, org, what) => play.try(org, { step: 'escalate', clause: clauseAt(play, what).id })],
  [3, (play, org, what, variant) => play.try(org, { step: 'cast-vote', clause: play.production.deadlock?.clause ?? 'LAW', hash: pick(clauseAt(play, what).branches, variant)?.hash ?? hashAt(play, what) })],
  [2, (play, org, _, variant) => play.try(org, { step: 'propose', clause: { id: `SIDE-${1 + (variant % 2)}`, title: 'Letter', words: `Between us ${variant}`, between: [org, pick(orgs, variant)].sort() }, answers: play.clause(`SIDE-${1 + (variant % 2)}`)?.hash ?? null, salt })],
  [1, (play, org, what) => play.try(org, { step: 'withdraw-party', successor: pick(orgs, what) })],
  [1, (play, org, what) => play.try(org, { step: 'invite', party: { organisationId: pick(orgs, what), role: 'co-producer', name: 'New', partner: 'NO' } })],
  [2, (play, org) => play.try(org, { step: 'accept-invitation' })],
  [3, (play, org) => play.try(org, { step: 'freeze' })],
  [3, (play, org, what) => play.try(org, { step: 'send', stages: stagesOf(play, what), signBy: later(30, play.now) })],
  [4, (play, org) => play.sign(org)],
  [9, goOn],
  [2, quarrel],
  [2, (play, org) => play.sign(org, { validTo: play.now })],
  [2, (play, org) => play.sign(org, { limit: { minor: 1, currency: 'EUR' } })],
  [2, (play, org, what) => play.sign(org, {}, hashAt(play, what))],
  [2, (play, org) => play.try(org, { step: 'withdraw-signature' })],
  [1, (play, org, what) => play.try(org, { step: 'change-text', clauses: [clauseAt(play, what).id] })],
  [1, (play, org, what) => play.try(org, { step: 'decline', clauses: [clauseAt(play, what).id] })],
  [1, (play, org, what) => play.try(org, { step: 'reopen-text', clauses: [clauseAt(play, what).id] })],
  [2, (play, org) => play.try(org, { step: 'satisfy-condition', condition: 1, evidence: 'a'.repeat(64) })],
  [2, (play, org) => play.try(org, { step: 'enter-into-force' })],
  [2, (play, org, what) => play.try(org, { step: 'record-payment', payment: 1 + (what % 4) })],
  [1, (play, org, what) => play.try(org, { step: pick(['suspend', 'resume', 'complete', 'terminate'] as const, what) })],
  [1, (play, org) => play.try(org, { step: 'renew-offer', until: later(100, play.now) })],
  [1, (play, _, what) => { play.now = later(what % 9 === 0 ? 100 : what % 5, play.now); }],
  [2, (play, _, what) => fire(play, pick(deadlineKinds, what))],
  [1, waitForIt],
];
/** What reasonable people would do next, so that a walk sees more of the workflow than its beginning. */
function goOn(play: Play, org: string, what: number, variant: number): void {
  const { status, convenor } = play.production;
  if (status === 'negotiating') play.agreeAll(variant % 3);
  if (status === 'negotiating') play.try(convenor, { step: 'freeze' });
  if (status === 'text-agreed') play.try(convenor, { step: 'send', stages: stagesOf(play, what), signBy: later(30, play.now) });
  if (status === 'signing') for (const party of joinedIds(play.production)) play.sign(party);
  if (status === 'executed') play.try(convenor, { step: 'satisfy-condition', condition: 1, evidence: 'a'.repeat(64) });
  if (status === 'executed') play.try(convenor, { step: 'enter-into-force' });
}

/** Nobody moves until the next clock runs out, whichever it is. */
function waitForIt(play: Play): void {
  const due = deadlineKinds.flatMap((kind) => deadlinesOf(play.hand)[kind] ?? []).sort()[0];
  if (due === undefined) return;
  play.now = due > play.now ? due : play.now;
  for (const kind of deadlineKinds) fire(play, kind);
}

/** The parties answer each other over one clause until it is stuck. */
function quarrel(play: Play, org: string, what: number): void {
  const { id } = clauseAt(play, what);
  for (let round = 0; round < 7; round++) play.propose(pick(joinedIds(play.production), round), id, round);
  play.try(pick(joinedIds(play.production), 0), { step: 'escalate', clause: id });
}

const bag = moves.flatMap(([weight, move]) => Array.from({ length: weight }, () => move));

function stagesOf(play: Play, what: number): string[][] {
  const parties = joinedIds(play.production);
  if (what % 3 === 0) return [parties];
  return what % 3 === 1 ? parties.map((party) => [party]) : [parties.slice(0, 1), parties.slice(1)];
}

function fire(play: Play, kind: (typeof deadlineKinds)[number]): void {
  const decision = decideDeadline(play.hand, kind, play.now);
  if (decision.ok) play.append(decision.value.fact);
}

/** The invariants that are broken, by their numbers in the document of the domain. */
function broken(play: Play, fresh: readonly string[]): string[] {
  const { production } = play;
  const live = liveOf(production);
  const offered = ['drafting', 'negotiating', 'deadlock', 'text-agreed', 'signing'].includes(production.status);
  const isBound = ['executed', 'in-force', 'suspended', 'completed', 'expired', 'terminated'].includes(production.status);
  const holds: Record<string, () => boolean> = {
    '1-3 sums and shares': () => !['text-agreed', 'signing', 'executed'].includes(production.status) || textFaults(textsOnTable(play.hand), joined(production), 'en').length === 0,
    '4 integers alone': () => fresh.every((hash) => !/[:[,]-?\d+(\.|[eE])/.test(JSON.stringify(play.clauses.get(hash)?.fields ?? {}))),
    '5 agreed by all': () => production.clauses.every((clause) => clause.status !== 'agreed' || requiredFor(production, clause).every((party) => clause.consents.some((one) => one.party === party && one.hash === clause.hash))),
    '6 root': () => !offered || production.draft.root === merkleRoot(leafValues(outlineOf(production)).map(merkleLeaf)),
    '7 live on this root': () => live.every(({ root }) => root === production.draft.root),
    '8 executed by all': () => !isBound || live.map(({ party }) => party).sort().join() === joinedIds(production).sort().join(),
    '9 one per party': () => new Set(live.map(({ party }) => party)).size === live.length,
    '17 no later drafts': () => production.parties.every(({ left }) => left === null || left.seq < production.version),
    'no clock after the end': () => !['lapsed', 'withdrawn', 'abandoned', 'completed'].includes(production.status) || Object.values(deadlinesOf(play.hand)).every((due) => due === null),
  };
  return Object.entries(holds).flatMap(([name, check]) => (check() ? [] : [name]));
}

/** 10 and 11, at the moment of a signature: every stage before has signed, and the mandate was one that covers. */
function signedInTurn({ production }: Play): boolean {
  const stages = production.signing?.stages ?? [];
  const last = production.signatures.at(-1)!;
  const own = stages.findIndex((stage) => stage.includes(last.party));
  return stages.slice(0, own).flat().every((party) => liveOf(production).some((signature) => signature.party === party));
}

const choices = fc.array(fc.tuple(fc.nat(bag.length - 1), fc.nat(30), fc.nat(60), fc.nat(7)), { minLength: 20, maxLength: 60 });
const reached = new Set<string>();

it('keeps every invariant whatever the parties do, and folds to the same state from its log', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 4 }), choices, (parties, walk: Choice[]) => {
    const play = Play.begin('residency', parties);
    const faults: string[] = [];
    for (const [move, who, what, variant] of walk) {
      const [entries, texts, signatures] = [play.entries.length, play.clauses.size, play.production.signatures.length];
      bag[move]!(play, pick(orgs, who), what, variant);
      reached.add(play.production.status);
      if (play.entries.length > entries) faults.push(...broken(play, [...play.clauses.keys()].slice(texts)));
      if (play.production.signatures.length > signatures && play.production.signing && !signedInTurn(play)) faults.push('10 in turn');
    }
    expect(faults).toEqual([]);
    // 12 and 14: gap-free, chained, and the state is the fold of the log and of nothing else.
    expect(foldProduction(play.entries)).toEqual(play.production);
    expect(foldProduction(JSON.parse(JSON.stringify(play.entries)))).toEqual(play.production);
    expect(firstBrokenLink(play.entries.map((entry, index) => ({ entry, hash: play.chain[index]! })))).toBeNull();
  }), { numRuns: 80, seed: 20270101 });
}, 30_000);

it('has walked through the whole of the workflow', () => {
  expect(['negotiating', 'deadlock', 'text-agreed', 'signing', 'executed', 'in-force', 'lapsed', 'abandoned'].filter((status) => !reached.has(status))).toEqual([]);
});

it('has fields for every clause that the walkers may write', () => {
  expect(Play.begin('stage', 3).production.clauses.map(({ id }) => id).filter((id) => soundFields(orgs)[id] === undefined)).toEqual([]);
  expect(verdictFactsHash(Play.begin().production)).toHaveLength(64);
});
