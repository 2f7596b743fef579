import { hashOf, nextInChain } from '@caravanserai/kernel/hash';
import type { SigningMandate } from '../src/domain/sign';
import { createProduction } from '../src/domain/production/create';
import type { Actor, ProductionAtHand, ProductionCommand } from '../src/domain/production/commands';
import { decideStep } from '../src/domain/production/decide';
import { applyProductionEntry } from '../src/domain/production/fold';
import type { ProductionKind } from '../src/domain/production/kinds';
import { type Production, joinedIds, liveOf, requiredFor } from '../src/domain/production/production';
import type { ProductionEntry, ProductionFact } from '../src/domain/production/production-log';
import { seatsOf } from '../src/domain/production/seats';
import type { Clause } from '../src/domain/production/text';

export const orgs = [1, 2, 3, 4].map((n) => `00000000-0000-4000-8000-00000000000${n}`);
export const [lyon, seoul, hanoi, oslo] = orgs as [string, string, string, string];
export const names = ['Opéra de Lyon', 'Seoul Arts Center', 'Hanoi Opera House', 'Oslo Opera'];
export const partners = ['FR', 'KR', 'VN', 'NO'];
export const personOf = (org: string) => org.replace('00000000', 'aaaaaaaa');
export const salt = '0'.repeat(32);
export const start = '2027-01-01T00:00:00.000Z';
export const later = (days: number, from = start) => new Date(Date.parse(from) + days * 86_400_000).toISOString();
const id = (n: number) => `bbbbbbbb-0000-4000-8000-${String(n).padStart(12, '0')}`;
const equal = (parties: readonly string[]) => parties.map((party, index) => ({ party, basisPoints: Math.floor(10_000 / parties.length) + (index === 0 ? 10_000 % parties.length : 0) }));

/** Fields of every clause that hold together for these parties; `variant` makes another text of the same soundness. */
export function soundFields(parties: readonly string[], variant = 0): Record<string, Record<string, unknown>> {
  const even = equal(parties);
  const each = 300_000 + variant * 1_000;
  const amount = { minor: String(each), currency: 'EUR' };
  const total = String(each * parties.length);
  const cash = parties.map((party) => ({ party, form: 'cash', amount }));
  const payments = parties.map((payer, index) => ({ id: `P${index + 1}`, payer, milestone: 'signature', due: '2028-01-15', amount }));
  return {
    PAR: { equalStrength: false, notes: `Edition ${variant}` }, OBJ: { title: `Silk ${variant}`, authors: ['A'], material: 'new' },
    ART: { decisions: [{ matter: 'cast', how: 'joint' }, { matter: 'cuts', how: variant % 2 ? 'sole' : 'consult' }] },
    BUD: { currency: 'EUR', total, lines: [{ label: 'Set', costClass: 'shared', amount: total }], overage: { authorisedBy: 'joint', paidBy: 'pro-rata', capBasisPoints: 1_000 } },
    CON: { contributions: cash }, SHR: { ownership: even, profit: even, overage: even }, PAY: { payments },
    PRE: { slots: parties.map((party, index) => ({ party, start: `2028-0${index + 2}-01`, end: `2028-0${index + 2}-2${variant % 8}`, premiere: index === 0 ? 'world' : 'national' })) },
    TER: { territories: parties.map((party, index) => ({ party, exclusive: true, countries: [partners[orgs.indexOf(party)] ?? partners[index]!] })) },
    RTS: { grants: [{ holder: `Composer ${variant}`, capacity: 'composer', kind: 'economic', modes: ['stage'], terms: 'royalty', royaltyBasisPoints: 600 }] },
    TOU: { who: [...parties], handlingBasisPoints: 500 + variant, split: even },
    WAT: { currency: 'EUR', tiers: [{ kind: 'off-top', basisPoints: 500 + variant, split: [{ party: parties[0], basisPoints: 10_000 }] }, { kind: 'pool', split: even }] },
    OWN: { owners: even, replacementValue: { minor: '500000', currency: 'EUR' }, disposal: 'consent-of-all' },
    TRA: { legs: parties.slice(1).map((to, index) => ({ from: parties[index]!, to, payer: to, ataCarnet: true, leadDays: variant })) },
    CRE: { order: [...parties], wording: `Credit ${variant}` }, AVR: { modes: [{ mode: 'archive', windowMonths: variant }], consents: ['singers'] },
    INS: { policies: [{ peril: 'all risks', sum: { minor: String(500_000 + variant), currency: 'EUR' }, insuredBy: parties[0], named: [...parties] }] },
    FM: { definition: 'War, plague, flood.', noticeDays: 14 + variant, suspensionDays: 90 }, CAN: { noticeDays: 30 + variant, beforeBuild: even, afterBuild: even },
    TAX: { claimants: [] }, TERM: { start: '2027-06-01', end: `2033-06-0${1 + (variant % 8)}`, conditions: [{ id: 'C1', what: 'First payment' }], longStop: '2030-01-01', survives: ['credits'] },
    LAW: { prevailingLanguage: 'en', languages: variant % 2 ? ['en'] : ['en', 'fr'], forum: 'courts' },
    DLK: { ladder: ['negotiators', 'casting-vote'], afterCounters: 3, afterDays: 20, deadlineDays: 10 + variant, castingVote: parties[0] },
    FX: { quotes: [] }, SCH: { schedules: [{ title: 'Plan', sha256: 'a'.repeat(64) }] },
    RES: { host: parties[0], start: '2028-02-01', end: '2028-04-01', guests: 1 + variant, covers: ['travel'] },
    EDI: { runs: parties.map((party) => ({ party, language: 'en', copies: 500 + variant, unitPrice: { minor: '900', currency: 'EUR' }, royaltyInclusive: true })), delivery: 'ex-works', deliveryDate: '2028-03-01' },
    FIL: { writer: 'W', director: 'D', substitution: 'By consent.', shootingStart: '2028-05-01', distribution: `Estimate ${variant}` },
    MAT: { laboratory: 'Lab', jointName: true, copies: [{ party: parties[0], what: 'Internegative' }], access: 'At any time.' },
    APP: { applicationDays: 30, authorities: [{ country: 'FR', name: 'CNC' }], costsIfRefused: even, costsIfLost: even, costsIfExhibitionWithheld: even },
    EXH: { acknowledged: true }, ASG: { onlyWithinCountry: true }, FES: { submittedAs: 'FR' },
  };
}

/** A production that is played in memory: every accepted step is an entry, as the service writes it. */
export class Play {
  readonly entries: ProductionEntry[] = [];
  readonly clauses = new Map<string, Clause>();
  readonly chain: string[] = [];
  production!: Production;
  now = start;
  private signatures = 0;

  static begin(kind: ProductionKind = 'residency', parties = 2): Play {
    const play = new Play();
    play.append(createProduction({ kind, title: 'Silk', language: 'en', equalStrength: false, convenor: { organisationId: lyon, name: names[0]!, partner: 'FR' } }));
    for (const org of orgs.slice(1, parties)) {
      play.must(lyon, { step: 'invite', party: { organisationId: org, role: 'co-producer', name: names[orgs.indexOf(org)]!, partner: partners[orgs.indexOf(org)]! } });
      play.must(org, { step: 'accept-invitation' });
    }
    play.must(lyon, { step: 'open', until: later(200) });
    return play;
  }

  get hand(): ProductionAtHand {
    return { production: this.production, clauses: this.clauses, amended: null };
  }

  actor(org: string, powers: readonly string[] = ['negotiate', 'sign']): Actor {
    return { by: org, personRef: personOf(org), seats: seatsOf(this.production, { organisationId: org, personRef: personOf(org), powers }) };
  }

  try(org: string, command: ProductionCommand, powers?: readonly string[]) {
    const decision = decideStep(this.hand, command, this.actor(org, powers), this.now);
    if (!decision.ok) return decision.rejection;
    const { fact, clause } = decision.value;
    if (clause && 'hash' in fact) this.clauses.set(fact.hash, clause);
    this.append(fact);
    return fact;
  }

  must(org: string, command: ProductionCommand): ProductionFact {
    const answer = this.try(org, command);
    if ('code' in answer) throw new Error(`${org} ${command.step}: ${answer.code} ${JSON.stringify(answer.details)}`);
    return answer;
  }

  append(fact: ProductionFact): void {
    const entry: ProductionEntry = { productionId: id(0), seq: this.entries.length + 1, at: this.now, actedBy: null, fact, remark: null };
    this.production = applyProductionEntry(this.production ?? null, entry);
    this.entries.push(entry);
    this.chain.push(nextInChain(this.chain.at(-1) ?? null, entry));
  }

  clause(clauseId: string) {
    return this.production.clauses.find((clause) => clause.id === clauseId)!;
  }

  propose(org: string, clauseId: string, variant = 0, fields = soundFields(joinedIds(this.production), variant)[clauseId]) {
    return this.try(org, { step: 'propose', clause: { id: clauseId, fields }, answers: this.clause(clauseId)?.hash ?? null, salt });
  }

  accept(org: string, clauseId: string) {
    return this.try(org, { step: 'accept', clause: clauseId, hash: this.clause(clauseId).hash ?? 'none' });
  }

  /** Every clause that can be is proposed and accepted by all whom it concerns. */
  agreeAll(variant = 0): void {
    for (const { id: clauseId, mandatory } of this.production.clauses) {
      if (mandatory && ['open', 'rejected', 'reopened'].includes(this.clause(clauseId).status)) this.propose(this.production.convenor, clauseId, variant);
    }
    for (const { id: clauseId } of this.production.clauses)
      for (const org of requiredFor(this.production, this.clause(clauseId))) this.accept(org, clauseId);
  }

  send(stages: readonly (readonly string[])[] = joinedIds(this.production).map((org) => [org])): void {
    this.must(this.production.convenor, { step: 'freeze' });
    this.must(this.production.convenor, { step: 'send', stages, signBy: later(60, this.now) });
  }

  mandate(org: string, change: Partial<SigningMandate> = {}): SigningMandate {
    return { mandateId: org.replace('00000000', 'cccccccc'), organisationId: org, holder: personOf(org), power: 'sign', validTo: null, limit: null, ...change };
  }

  sign(org: string, change: Partial<SigningMandate> = {}, root = this.production.signing?.root ?? 'none') {
    return this.try(org, { step: 'sign', root, signatureId: id(++this.signatures), mandate: this.mandate(org, change), evidence: hashOf(this.signatures) });
  }

  signAll(): void {
    for (const stage of this.production.signing!.stages) for (const org of stage) if (!liveOf(this.production).some(({ party }) => party === org)) this.sign(org);
  }
}
