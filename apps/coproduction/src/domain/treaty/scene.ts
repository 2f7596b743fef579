import type { Constellation, Participant } from './constellation';
import type { PointsTable, Selector } from './rule';

/** One constellation before one instrument, with every membership settled: what its rules are asked about. */
export interface Scene {
  readonly constellation: Constellation;
  /** Countries bound by the instrument; for Eurimages its members. */
  readonly parties: ReadonlySet<string>;
  readonly sideA: ReadonlySet<string>;
  readonly sideB: ReadonlySet<string>;
  /** Null where it is not known and no line of thought takes it for given. */
  readonly ratified: (instrument: string, country: string) => boolean | null;
  /** The most that a finance-only share of this country may be, its reservation included. */
  readonly financeCeiling: (country: string) => number;
  /** Whether the country has a treaty of its own with one of the two sides; null when rows are missing. */
  readonly treatyWithASide: (country: string) => boolean | null;
  readonly points: Readonly<Record<string, PointsTable>>;
}

/** What a rule is about at the moment: one country, one firm of it, or the constellation as a whole. */
export interface Subject {
  readonly participant: Participant | null;
  readonly firm: number | null;
}

export const nobody: Subject = { participant: null, firm: null };

export function select(selector: Selector, scene: Scene, subject: Subject): readonly Participant[] {
  const { participants } = scene.constellation;
  if (typeof selector === 'object') {
    if ('country' in selector) return participants.filter(({ country }) => country === selector.country);
    const [first, second] = selector.both.map((one) => select(one, scene, subject));
    return (first ?? []).filter((one) => second?.includes(one));
  }
  switch (selector) {
    case 'it': return subject.participant ? [subject.participant] : [];
    case 'all': return participants;
    case 'parties': return participants.filter(({ country }) => scene.parties.has(country));
    case 'nonParties': return participants.filter(({ country }) => !scene.parties.has(country));
    case 'sideA': return participants.filter(({ country }) => scene.sideA.has(country));
    case 'sideB': return participants.filter(({ country }) => scene.sideB.has(country));
    case 'sides': return participants.filter(({ country }) => scene.sideA.has(country) || scene.sideB.has(country));
    case 'thirds': return participants.filter(({ country }) => !scene.sideA.has(country) && !scene.sideB.has(country));
    case 'financial': return participants.filter(({ contribution }) => contribution === 'financial');
    case 'majority': return largest(participants);
  }
}

/** The one with the largest share; of several equal ones those that take part artistically, for one such majority is enough. Nobody while a share is open. */
function largest(participants: readonly Participant[]): readonly Participant[] {
  const most = Math.max(...participants.map(({ shareBasisPoints }) => shareBasisPoints ?? Number.NaN));
  const first = participants.filter(({ shareBasisPoints }) => shareBasisPoints === most);
  const artistic = first.filter(({ contribution }) => contribution === 'artistic');
  return artistic.length > 0 ? artistic : first;
}
