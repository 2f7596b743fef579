import {
  InputRefused, IsCode, IsDateOnly, IsId, IsListOf, IsListOfKind, IsObjectOf, IsReference, IsText, IsTitle, IsWholeNumber, PageQuery, field, fieldsOf,
} from '@caravanserai/hosting';
import type { ReadRow, RecordedEngagementRow, RecordedTourRow } from '../domain/recorded-rows';

// The rows of the import, as agreed with it. A row that is not of this shape is refused alone and spoils none of its neighbours, which is
// why they are read here one by one and not with the request.

const NULLABLE = { nullable: true };
const line = { name: 'isLine', check: (value: unknown) => (Number.isSafeInteger(value) ? null : 'must be a line number'), schema: { type: 'integer' } };

export class OpeningField {
  @IsDateOnly()
  start: string;

  @IsDateOnly({ nullable: true, description: 'The day after the last one; null: never told' })
  end: string | null;

  @IsTitle(64)
  zone: string;
}

class PlaceFields {
  @IsWholeNumber(0, Number.MAX_SAFE_INTEGER)
  line: number;

  @IsTitle(500)
  venueKey: string;

  @IsTitle(500)
  venueText: string;

  @IsId(NULLABLE)
  organisationId: string | null;

  @IsTitle(100, NULLABLE)
  country: string | null;

  @IsTitle(50)
  zoneBasis: string;
}

export class RecordedStopField extends PlaceFields {
  @IsReference(200)
  sourceRowId: string;

  @IsTitle(64)
  zone: string;

  @IsObjectOf(() => OpeningField, { nullable: true })
  opening: OpeningField | null;
}

export class OrganiserField {
  @IsTitle(500)
  text: string;

  @IsReference(100, NULLABLE)
  wikidata: string | null;
}

export class PeriodField {
  @IsWholeNumber(1, 9_999)
  firstYear: number;

  @IsWholeNumber(1, 9_999)
  lastYear: number;

  @IsDateOnly(NULLABLE)
  lastDay: string | null;
}

export class RecordedTourFields {
  @IsReference(200)
  rowId: string;

  @IsWholeNumber(0, Number.MAX_SAFE_INTEGER)
  line: number;

  @IsListOfKind(line, { max: 10_000 })
  rowLines: number[];

  @IsCode(['exhibition'])
  kind: 'exhibition';

  @IsTitle(300)
  title: string;

  @IsObjectOf(() => OrganiserField, NULLABLE)
  organiser: OrganiserField | null;

  @IsListOf(() => RecordedStopField, { min: 1, max: 1_000 })
  stops: RecordedStopField[];

  @IsObjectOf(() => PeriodField, NULLABLE)
  period: PeriodField | null;

  @IsTitle(50, NULLABLE)
  leftApart: string | null;
}

export class EngagementDaysField {
  @IsDateOnly()
  start: string;

  @IsDateOnly()
  end: string;

  @IsTitle(64)
  zone: string;
}

export class PerformanceField {
  @IsReference(200)
  sourceRowId: string;

  @IsWholeNumber(0, Number.MAX_SAFE_INTEGER)
  line: number;

  @IsDateOnly()
  date: string;

  @IsTitle(20, NULLABLE)
  localTime: string | null;

  @IsTitle(300)
  ensemble: string;

  @IsText(4_000, NULLABLE)
  programme: string | null;
}

export class ConcertTourField {
  @IsReference(200)
  key: string;

  @IsTitle(300)
  title: string;
}

export class RecordedEngagementFields extends PlaceFields {
  @IsReference(200)
  rowId: string;

  @IsListOfKind(line, { max: 10_000 })
  rowLines: number[];

  @IsTitle(300)
  company: string;

  @IsObjectOf(() => ConcertTourField, NULLABLE)
  tour: ConcertTourField | null;

  @IsObjectOf(() => EngagementDaysField)
  days: EngagementDaysField;

  @IsListOf(() => PerformanceField, { min: 1, max: 10_000 })
  performances: PerformanceField[];
}

const SOURCE = /^[a-z0-9][a-z0-9.-]{0,99}$/;
const source = {
  name: 'isSource',
  check: (value: unknown) => (typeof value === 'string' && SOURCE.test(value) ? null : 'must be a word of a to z, digits, dots and hyphens'),
  schema: { type: 'string', pattern: SOURCE.source },
};
/** A row is taken apart later, so that a bad one has an answer of its own; the document says what it is made of. */
const rowsOf = (row: string) => ({
  name: 'isRows',
  check: (value: unknown) => (Array.isArray(value) ? null : 'must be a list'),
  schema: { type: 'array', items: { $ref: `#/components/schemas/${row}` }, maxItems: 500 },
});
const EACH_ANSWERED = { description: 'At most 500; each gets an answer of its own' };

class BulkBody {
  @field(source, { description: 'The publication that the rows were taken from', example: 'lllisteu-exhibitions' })
  source: string;
}

export class ToursBulkBody extends BulkBody {
  @field(rowsOf(RecordedTourFields.name), EACH_ANSWERED)
  rows: unknown[];
}

export class EngagementsBulkBody extends BulkBody {
  @field(rowsOf(RecordedEngagementFields.name), EACH_ANSWERED)
  rows: unknown[];
}

export const readTourRow = (row: unknown): ReadRow<RecordedTourRow> => readRow(RecordedTourFields, row);
export const readEngagementRow = (row: unknown): ReadRow<RecordedEngagementRow> => readRow(RecordedEngagementFields, row);

function readRow<T extends object>(shape: new () => T, row: unknown): ReadRow<T> {
  const { rowId } = (row ?? {}) as { rowId?: unknown };
  const known = typeof rowId === 'string' ? rowId.slice(0, 200) : '';
  try {
    return { rowId: known, row: fieldsOf(shape, row) };
  } catch (error) {
    if (!(error instanceof InputRefused)) throw error;
    const [{ field: path, reason } = { field: '', reason: 'is refused' }] = error.errors;
    return { rowId: known, fault: { code: 'row-malformed', field: path.replace(/\.(\d+)(?=\.|$)/g, '[$1]'), reason } };
  }
}

export class ImportProposalsQuery extends PageQuery {
  @IsCode(['open', 'same', 'different'], { optional: true })
  state?: 'open' | 'same' | 'different';
}

export class DecideProposalBody {
  @IsCode(['same', 'different'])
  decision: 'same' | 'different';

  @IsId({ optional: true, description: 'Which of the candidates it is, when it is the same' })
  subjectId?: string;
}
