import { type Decision, type IsoDate, accept, reject } from '@caravanserai/kernel';

/** One line of a stop's own list of objects; days half-open, null: from the opening, to the closing. */
export interface StopLine {
  readonly objectId: string;
  readonly fromDay: IsoDate | null;
  readonly toDay: IsoDate | null;
  /** The object in whose place it hangs, by rotation or because that one stays at home. */
  readonly substitutes: string | null;
  readonly lux: number | null;
}

export type StopListRefusal = 'object-unknown' | 'substitute-unknown' | 'display-outside-opening';

/** Each object stands once in the list and belongs to the offer; days lie inside the opening; a substitute stands for something of the offer. */
export function listHolds(lines: readonly StopLine[], known: ReadonlySet<string>, opening: IsoDate, closing: IsoDate): Decision<undefined, StopListRefusal> {
  const seen = new Set<string>();
  for (const [index, { objectId, fromDay, toDay, substitutes }] of lines.entries()) {
    if (!known.has(objectId) || seen.has(objectId)) return reject('object-unknown', { line: index + 1, objectId });
    seen.add(objectId);
    if (substitutes !== null && (substitutes === objectId || !known.has(substitutes))) return reject('substitute-unknown', { line: index + 1, substitutes });
    const [from, to] = [fromDay ?? opening, toDay ?? closing];
    if (from < opening || to > closing || from >= to) return reject('display-outside-opening', { line: index + 1, from, to, opening, closing });
  }
  return accept();
}
