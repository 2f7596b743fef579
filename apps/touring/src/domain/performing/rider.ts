import type { RiderLineFact } from '../rules/facts-of-company';

/** How the lines of a rider are measured: whole numbers in these units, at least or at most; what is only there or not is 1. */
export const riderLines = {
  'stage-width': { unit: 'cm', keeps: 'at-least' },
  'stage-depth': { unit: 'cm', keeps: 'at-least' },
  'clear-height': { unit: 'cm', keeps: 'at-least' },
  rake: { unit: 'permille', keeps: 'at-most' },
  'flying-bars': { unit: 'count', keeps: 'at-least' },
  masking: { unit: 'present', keeps: 'at-least' },
  'power-kw': { unit: 'kW', keeps: 'at-least' },
  'three-phase': { unit: 'A', keeps: 'at-least' },
  channels: { unit: 'count', keeps: 'at-least' },
  projector: { unit: 'lm', keeps: 'at-least' },
  sound: { unit: 'present', keeps: 'at-least' },
  surtitles: { unit: 'present', keeps: 'at-least' },
  'crew-per-call': { unit: 'people', keeps: 'at-least' },
  'get-in': { unit: 'minutes', keeps: 'at-least' },
  'get-out': { unit: 'minutes', keeps: 'at-least' },
  seats: { unit: 'count', keeps: 'at-least' },
  'dressing-rooms': { unit: 'count', keeps: 'at-least' },
  'stage-temperature': { unit: 'C', keeps: 'at-least' },
  'door-width': { unit: 'cm', keeps: 'at-least' },
  'door-height': { unit: 'cm', keeps: 'at-least' },
} as const satisfies Readonly<Record<string, { unit: string; keeps: 'at-least' | 'at-most' }>>;

export type RiderCode = keyof typeof riderLines;
export const riderCodes = Object.keys(riderLines) as RiderCode[];

export interface RiderLine {
  readonly line: RiderCode;
  readonly isMust: boolean;
  readonly need: number;
}

export interface HouseLine {
  readonly line: RiderCode;
  readonly have: number;
}

/** What the two sides have said of a line that the house does not cover. It holds for the need and the measure for which it was given, and for no other. */
export interface LineAnswer {
  readonly line: RiderCode;
  readonly need: number;
  readonly have: number | null;
  readonly kind: 'substitute' | 'waiver';
  readonly words: string;
  readonly accepted: boolean;
}

export const lineStates = ['covered', 'substitute-proposed', 'substituted', 'waived', 'missing'] as const;
export type LineState = (typeof lineStates)[number];

export interface ReconciledLine extends RiderLine {
  readonly unit: string;
  readonly keeps: 'at-least' | 'at-most';
  readonly have: number | null;
  readonly state: LineState;
  readonly words: string | null;
}

/** Rule R32, line by line: covered, replaced with the company's consent, waived over its signature, or missing. */
export function reconcile(rider: readonly RiderLine[], house: readonly HouseLine[], answers: readonly LineAnswer[]): ReconciledLine[] {
  return rider.map((asked) => {
    const have = house.find(({ line }) => line === asked.line)?.have ?? null;
    const { unit, keeps } = riderLines[asked.line];
    const shown = { ...asked, unit, keeps, have };
    if (have !== null && (keeps === 'at-least' ? have >= asked.need : have <= asked.need)) return { ...shown, state: 'covered', words: null };
    const said = answers.find((answer) => answer.line === asked.line && answer.need === asked.need && answer.have === have);
    return { ...shown, state: said === undefined ? 'missing' : stateOf(said), words: said?.words ?? null };
  });
}

const stateOf = ({ kind, accepted }: LineAnswer): LineState => (kind === 'waiver' ? 'waived' : accepted ? 'substituted' : 'substitute-proposed');

export const isSettled = ({ state }: Pick<ReconciledLine, 'state'>): boolean => state === 'covered' || state === 'substituted' || state === 'waived';

const wordsOfRules: Readonly<Record<LineState, RiderLineFact['state']>> = {
  covered: 'covered', substituted: 'substitute-accepted', waived: 'waiver-signed', missing: 'open', 'substitute-proposed': 'open',
};

export const riderFact = (engagementId: string, { line, isMust, state }: ReconciledLine): RiderLineFact => ({ stopId: engagementId, line, isMust, state: wordsOfRules[state] });
