export const works = ['needs-no-work', 'needs-work'] as const;
export const showings = ['exhibitable', 'not-exhibitable'] as const;
export const stabilities = ['stable', 'in-jeopardy'] as const;
/** Why the object is looked at: the list of CollectionSpace (cspace-ui.js, record type conditioncheck). */
export const reasons = ['conservation', 'damaged-in-transit', 'exhibition', 'loan-in', 'new-acquisition'] as const;
export const defects = ['abrasion', 'corrosion', 'crack', 'deformation', 'flaking', 'loss', 'mould', 'pests', 'scratch', 'stain', 'other'] as const;
export const occasions = ['incoming', 'outgoing'] as const;
export type Occasion = (typeof occasions)[number];

/** One thing found on the object. Two findings are of the same thing when part and defect are the same. */
export interface ConditionNote {
  readonly part: string;
  readonly defect: (typeof defects)[number];
  readonly sizeMm: number | null;
  readonly words: string | null;
  readonly photographIds: readonly string[];
}

/** What one version of a report says. */
export interface ConditionContent {
  readonly work: (typeof works)[number];
  readonly showing: (typeof showings)[number];
  readonly stability: (typeof stabilities)[number];
  readonly reason: (typeof reasons)[number];
  readonly crate: string | null;
  readonly notes: readonly ConditionNote[];
  readonly photographIds: readonly string[];
}

export interface ConditionDifference {
  readonly kind: 'judgement' | 'appeared' | 'gone' | 'grown' | 'shrunk' | 'reworded';
  /** The field of the judgement, or the part of the object. */
  readonly where: string;
  readonly defect: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

const judged = ['work', 'showing', 'stability'] as const;
const keyOf = ({ part, defect }: ConditionNote) => `${part.toLowerCase()}\n${defect}`;
const millimetres = (size: number | null) => (size === null ? null : String(size));

/** What has changed on an object since the last time that both sides looked at it: what the two must talk about at the hand-over. */
export function differences(before: ConditionContent, after: ConditionContent): ConditionDifference[] {
  const known = new Map(before.notes.map((note) => [keyOf(note), note]));
  const found = new Set(after.notes.map(keyOf));
  const judgements = judged.filter((field) => before[field] !== after[field]).map((field): ConditionDifference => ({ kind: 'judgement', where: field, defect: null, before: before[field], after: after[field] }));
  const now = after.notes.flatMap((note): ConditionDifference[] => {
    const earlier = known.get(keyOf(note));
    return earlier === undefined ? [{ kind: 'appeared', where: note.part, defect: note.defect, before: null, after: millimetres(note.sizeMm) ?? note.words }] : noteChanges(earlier, note);
  });
  const gone = before.notes.filter((note) => !found.has(keyOf(note))).map((note): ConditionDifference => ({ kind: 'gone', where: note.part, defect: note.defect, before: millimetres(note.sizeMm) ?? note.words, after: null }));
  return [...judgements, ...now, ...gone];
}

function noteChanges(earlier: ConditionNote, { part: where, defect, sizeMm, words }: ConditionNote): ConditionDifference[] {
  if ((earlier.sizeMm ?? 0) !== (sizeMm ?? 0)) return [{ kind: (sizeMm ?? 0) > (earlier.sizeMm ?? 0) ? 'grown' : 'shrunk', where, defect, before: millimetres(earlier.sizeMm), after: millimetres(sizeMm) }];
  return earlier.words === words ? [] : [{ kind: 'reworded', where, defect, before: earlier.words, after: words }];
}
