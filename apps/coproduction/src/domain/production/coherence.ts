import { addDays } from '@caravanserai/kernel';
import type { ClauseId } from './clause-catalogue';
import { moneyFaults } from './coherence-of-money';
import { type ShareVector, type Slot, type Texts, contentOf } from './contents';
import type { ProductionParty } from './kinds';
import type { TextFault } from './text-fault';

/** What of a text does not hold together; an empty list lets it be frozen. Clauses that a text does not have break no rule. */
export function textFaults(texts: Texts, parties: readonly ProductionParty[], prevailing: string): TextFault[] {
  return [...partyFaults(texts, parties), ...shareFaults(texts, parties), ...moneyFaults(texts), ...calendarFaults(texts), ...languageFaults(texts, prevailing), ...otherFaults(texts, parties)];
}

const fault = (clause: ClauseId, rule: string, details: TextFault['details'] = {}): TextFault => ({ clause, rule, details });

/** One dominant party or, said so, partners of equal strength (Stage One). */
function partyFaults(texts: Texts, parties: readonly ProductionParty[]): TextFault[] {
  const par = contentOf(texts, 'PAR');
  const leads = parties.filter(({ role }) => role === 'lead').length;
  if (par === null) return [];
  return leads === (par.equalStrength ? 0 : 1) ? [] : [fault('PAR', par.equalStrength ? 'equal-strength-has-no-lead' : 'exactly-one-lead', { leads })];
}

/** Every vector is of exactly 10,000 basis points, each party in it once. */
function shareFaults(texts: Texts, parties: readonly ProductionParty[]): TextFault[] {
  const vectors: (readonly [ClauseId, string, ShareVector | undefined])[] = [
    ...(['ownership', 'profit', 'overage'] as const).map((name) => ['SHR', name, contentOf(texts, 'SHR')?.[name]] as const),
    ['OWN', 'owners', contentOf(texts, 'OWN')?.owners],
    ['CAN', 'beforeBuild', contentOf(texts, 'CAN')?.beforeBuild],
    ['CAN', 'afterBuild', contentOf(texts, 'CAN')?.afterBuild],
    ['TOU', 'split', contentOf(texts, 'TOU')?.split],
    ['VEN', 'sharedCosts', contentOf(texts, 'VEN')?.sharedCosts],
    ...(['costsIfRefused', 'costsIfLost', 'costsIfExhibitionWithheld'] as const).map((name) => ['APP', name, contentOf(texts, 'APP')?.[name]] as const),
    ...(contentOf(texts, 'WAT')?.tiers ?? []).map((tier, index) => ['WAT', `tiers[${index}].split`, tier.split] as const),
  ];
  const known = new Set(parties.map(({ organisationId }) => organisationId));
  return vectors.flatMap(([clause, vector, shares]) => (shares === undefined ? [] : vectorFaults(clause, vector, shares, known)));
}

function vectorFaults(clause: ClauseId, vector: string, shares: ShareVector, known: ReadonlySet<string>): TextFault[] {
  const sum = shares.reduce((total, { basisPoints }) => total + basisPoints, 0);
  const named = shares.map(({ party }) => party);
  return [
    ...(sum === 10_000 ? [] : [fault(clause, 'shares-are-10000', { vector, sum })]),
    ...(new Set(named).size === named.length ? [] : [fault(clause, 'each-party-once', { vector })]),
    ...(named.every((party) => known.has(party)) ? [] : [fault(clause, 'shares-of-parties-alone', { vector })]),
  ];
}

/** One world premiere, and no two parties have the production at once, transfer days included. */
function calendarFaults(texts: Texts): TextFault[] {
  const slots = contentOf(texts, 'PRE')?.slots ?? [];
  const worlds = slots.filter(({ premiere }) => premiere === 'world').length;
  const ordered = [...slots].sort((a, b) => a.start.localeCompare(b.start, 'en'));
  const clashes = ordered.slice(1).flatMap((slot, index) => (freeFrom(ordered[index]!) <= slot.start ? [] : [fault('PRE', 'slots-do-not-overlap', { first: ordered[index]!.start, second: slot.start })]));
  const backwards = slots.filter(({ start, end }) => end <= start).map(({ start }) => fault('PRE', 'slots-have-days', { start }));
  return [...(worlds > 1 ? [fault('PRE', 'one-world-premiere', { worlds })] : []), ...backwards, ...clashes, ...legFaults(texts, ordered)];
}

/** The end of a slot is the first day that is free again; the transfer follows it. */
const freeFrom = ({ end, transferDays = 0 }: Slot): string => addDays(end, transferDays);

/** Legs cover every change of hands in the calendar, where the text has both. */
function legFaults(texts: Texts, ordered: readonly Slot[]): TextFault[] {
  const legs = contentOf(texts, 'TRA')?.legs;
  if (legs === undefined) return [];
  return ordered.slice(1).flatMap((slot, index) => {
    const from = ordered[index]!.party;
    const covered = from === slot.party || legs.some((leg) => leg.from === from && leg.to === slot.party);
    return covered ? [] : [fault('TRA', 'legs-cover-the-calendar', { from, to: slot.party })];
  });
}

function languageFaults(texts: Texts, prevailing: string): TextFault[] {
  const law = contentOf(texts, 'LAW');
  if (law === null) return [];
  if (law.prevailingLanguage !== prevailing) return [fault('LAW', 'prevailing-language-is-that-of-the-text', { prevailing })];
  return law.languages.includes(prevailing) ? [] : [fault('LAW', 'prevailing-language-is-one-of-the-languages')];
}

function otherFaults(texts: Texts, parties: readonly ProductionParty[]): TextFault[] {
  const exclusive = (contentOf(texts, 'TER')?.territories ?? []).filter((territory) => territory.exclusive);
  const claimed = exclusive.flatMap(({ party, countries }) => countries.map((country) => ({ party, country })));
  const twice = claimed.find((one) => claimed.some((other) => other.country === one.country && other.party !== one.party));
  const order = contentOf(texts, 'CRE')?.order;
  const permuted = order === undefined || [...order].sort().join() === parties.map(({ organisationId }) => organisationId).sort().join();
  const reliefs = (contentOf(texts, 'TAX')?.claimants ?? []).map(({ relief }) => relief);
  const joint = contentOf(texts, 'ART')?.decisions.some(({ how }) => how === 'joint') ?? false;
  return [
    ...(twice === undefined ? [] : [fault('TER', 'exclusive-territories-are-disjoint', { country: twice.country })]),
    ...(permuted ? [] : [fault('CRE', 'order-is-a-permutation-of-the-parties')]),
    ...(new Set(reliefs).size === reliefs.length ? [] : [fault('TAX', 'one-claimant-per-relief')]),
    ...(joint && contentOf(texts, 'DLK') === null ? [fault('DLK', 'joint-decisions-have-a-ladder')] : []),
  ];
}
