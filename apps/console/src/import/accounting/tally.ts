import type { ApartCode, MatchHow, RowOutcome } from '../bulk-contract';

/** Rows of the file by what became of them; `ready` counts rows that a dry run would have sent. */
export type RowCounts = Readonly<Record<'read' | RowOutcome | 'ready', number>>;

/** What the rows were made into, whether or not it was new. */
export type MadeWord = 'organisations' | 'tours' | 'stopsOfTours' | 'exhibitionsAlone' | 'concertTours' | 'eveningsOut' | 'engagements' | 'films' | 'filmsOfSeveralCountries' | 'filmsIncomplete';

export interface ImportSummary {
  readonly file: string;
  readonly format: string;
  readonly source: string;
  readonly dryRun: boolean;
  readonly rows: RowCounts;
  /** read = created + unchanged + rejected + proposed (+ ready in a dry run). */
  readonly balanced: boolean;
  readonly made: Readonly<Partial<Record<MadeWord, number>>>;
  /** Showings left apart by reason. */
  readonly leftApart: Readonly<Partial<Record<ApartCode, number>>>;
  /** Distinct venue texts by how they were matched. */
  readonly venues: Readonly<Record<MatchHow, number>>;
  /** Rejected rows by `field: code`. */
  readonly refusals: Readonly<Record<string, number>>;
  /** Rows by where the zone of their place came from. */
  readonly zones: Readonly<Record<string, number>>;
  readonly elapsedMs: number;
}

/** Counts while an import runs. Every row that was read must come to exactly one outcome. */
export class Tally {
  private readonly rows = { read: 0, created: 0, unchanged: 0, rejected: 0, proposed: 0, ready: 0 };
  private readonly made = new Map<MadeWord, number>();
  private readonly apart = new Map<ApartCode, number>();
  private readonly matched = { exact: 0, alias: 0, normalised: 0, none: 0 };
  private readonly refusals = new Map<string, number>();
  private readonly zones = new Map<string, number>();

  read(): number {
    return (this.rows.read += 1);
  }

  outcome(outcome: RowOutcome | 'ready', rows: number): void {
    this.rows[outcome] += rows;
  }

  refused(field: string, code: string): void {
    this.rows.rejected += 1;
    // Codes are few, but the field may come from a service that names an index; a file must not be able to fill the memory.
    const key = `${field.replace(/\[\d+\]/g, '[]')}: ${code}`;
    if (this.refusals.has(key) || this.refusals.size < 1_000) add(this.refusals, key, 1);
  }

  makes(word: MadeWord, number = 1): void {
    add(this.made, word, number);
  }

  leavesApart(code: ApartCode): void {
    add(this.apart, code, 1);
  }

  matches(how: MatchHow): void {
    this.matched[how] += 1;
  }

  zoneFrom(basis: string): void {
    add(this.zones, basis, 1);
  }

  summary(about: Pick<ImportSummary, 'file' | 'format' | 'source' | 'dryRun' | 'elapsedMs'>): ImportSummary {
    const { read, ...outcomes } = this.rows;
    const balanced = read === Object.values(outcomes).reduce((sum, rows) => sum + rows, 0);
    const counted = { made: Object.fromEntries(this.made), leftApart: Object.fromEntries(this.apart), zones: Object.fromEntries(this.zones) };
    return { ...about, rows: { ...this.rows }, balanced, ...counted, venues: { ...this.matched }, refusals: Object.fromEntries(this.refusals) };
  }
}

function add<K>(counts: Map<K, number>, key: K, number: number): void {
  counts.set(key, (counts.get(key) ?? 0) + number);
}
