import { field, type FieldOptions, IsCode, IsDateOnly, IsFlag, IsListOfKind, IsTitle, IsWholeNumber, wholeNumber } from '@caravanserai/hosting';
import { type CalendarKind, type CalendarRow, calendarConfidences, calendarKinds } from '../domain/calendar-row';

const written = /^(\d{4}-)?\d{2}-\d{2}$/;
const IsCalendarCode = (options: FieldOptions): PropertyDecorator =>
  field({ name: 'isCalendarCode', check: (value) => (typeof value === 'string' && written.test(value) ? null : 'must be a day, as 2026-05-01, or a day of every year, as 05-01'), schema: { type: 'string', pattern: written.source, maxLength: 10, example: '05-01' } }, options);

/** A row of a working calendar. What is left out is null: days of the week belong to weekends, years to days of every year. */
export class CalendarRowBody {
  @IsCode(calendarKinds)
  kind: CalendarKind;

  @IsCalendarCode({ description: 'Of a weekend the day from which it holds, of a yearly row month and day, of a single day the day itself' })
  code: string;

  @IsFlag({ description: 'Nobody works on it; false for a day that is worked although its week or its year would have it off' })
  off: boolean;

  @IsListOfKind(wholeNumber(1, 7), { optional: true, nullable: true, max: 6, description: 'Of a weekend: its days, 1 is Monday, 7 is Sunday' })
  days: number[] | null = null;

  @IsWholeNumber(1900, 2199, { optional: true, nullable: true, description: 'Of a yearly row: the first year in which it is kept' })
  firstYear: number | null = null;

  @IsWholeNumber(1900, 2199, { optional: true, nullable: true, description: 'Of a yearly row: the last year in which it is kept' })
  lastYear: number | null = null;

  @IsTitle(200, { description: 'What the day is called' })
  name: string;

  @IsTitle(1_000, { description: 'Where it has been read' })
  source: string;

  @IsCode(calendarConfidences)
  confidence: CalendarRow['confidence'];

  @IsDateOnly({ description: 'When it was last compared with its source' })
  checkedOn: string;
}
