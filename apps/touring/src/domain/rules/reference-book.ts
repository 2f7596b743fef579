import type { IsoDate } from '@caravanserai/kernel';

export type Confidence = 'text' | 'secondary' | 'unverified';

/** What a field of a row holds: a figure, a word, a list of them, or steps of a ladder. */
export type ReferenceFigure = number | string | boolean | null | ReadonlyArray<number | string | Readonly<Record<string, number | string | null>>>;

/** One dated fact of trade or treaty. `value` holds what the kind declares; see `reference-kinds.ts`. */
export interface ReferenceRow {
  readonly kind: string;
  readonly code: string;
  readonly validFrom: IsoDate;
  /** The first day on which it holds no more; null while no end is known. */
  readonly validTo: IsoDate | null;
  readonly value: Readonly<Record<string, ReferenceFigure>>;
  readonly source: string;
  readonly confidence: Confidence;
  readonly owner: string;
}

/** The dated rows, asked for the day that matters: the day of a crossing, not the day of asking. */
export class ReferenceBook {
  private readonly rows = new Map<string, ReferenceRow[]>();

  constructor(rows: readonly ReferenceRow[]) {
    for (const row of rows) {
      const key = `${row.kind} ${row.code}`;
      const dated = this.rows.get(key);
      if (dated === undefined) this.rows.set(key, [row]);
      else dated.push(row);
    }
    for (const dated of this.rows.values()) dated.sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  }

  /** The row in force on a day: of those begun, the last one, unless it has ended. Undefined means that nothing is known. */
  row(kind: string, code: string, day: IsoDate): ReferenceRow | undefined {
    const last = this.rows.get(`${kind} ${code}`)?.find(({ validFrom }) => validFrom <= day);
    return last !== undefined && (last.validTo === null || day < last.validTo) ? last : undefined;
  }

  value<V>(kind: string, code: string, day: IsoDate): Partial<V> | undefined {
    return this.row(kind, code, day)?.value as unknown as Partial<V> | undefined;
  }

  number(kind: string, code: string, field: string, day: IsoDate): number | null {
    const found = this.row(kind, code, day)?.value[field];
    return typeof found === 'number' ? found : null;
  }

  texts(kind: string, code: string, field: string, day: IsoDate): readonly string[] | null {
    const found = this.row(kind, code, day)?.value[field];
    return Array.isArray(found) ? (found as readonly string[]) : null;
  }
}
