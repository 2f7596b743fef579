import type { ImportNotes } from '../domain/log/imported-log';
import type { LogFormat } from './reading/read-log';

/** What the workspace tells of a log it holds. */
export interface LogRow {
  readonly id: string;
  /** Of the file that was uploaded. */
  readonly name: string;
  readonly format: LogFormat;
  readonly bytes: number;
  readonly cases: number;
  readonly events: number;
  readonly activities: number;
  readonly variants: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly notes: ImportNotes;
  readonly importedAt: Date;
}

/** The columns of a row, for every statement that gives one. */
export const logColumns = `id, name, format, bytes, cases, events, activities, variants, first_at as "firstAt", last_at as "lastAt", notes, imported_at as "importedAt"`;
