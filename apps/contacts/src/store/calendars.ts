import { calendarChanged, type EventOf } from '@caravanserai/contracts';
import type { Transaction } from '@caravanserai/persistence';
import { type CalendarRow, inForce } from '../domain/calendar-row';

/** The calendar of a country with all its rows, those too that later ones have taken the place of. */
export interface WorkingCalendar {
  readonly id: string;
  readonly partner: string;
  readonly version: number;
  readonly timeZone: string | null;
  readonly rows: ReadonlyArray<CalendarRow & { readonly version: number }>;
}

const heads = 'select c.id, c.partner, c.version, p.time_zone as "timeZone" from working_calendar c join partner p on p.code = c.partner';
const columns = `kind, code, version, off, days, first_year as "firstYear", last_year as "lastYear", name, source, confidence, to_char(checked_on, 'YYYY-MM-DD') as "checkedOn"`;
type Head = Omit<WorkingCalendar, 'rows'> & Record<string, unknown>;

/** @param lock for changing it: nobody else does until the end of this transaction. */
export async function readCalendar(tx: Transaction, partner: string, lock = false): Promise<WorkingCalendar | null> {
  const [head] = await tx.query<Head>(`${heads} where c.partner = $1 ${lock ? 'for update of c' : ''}`, [partner]);
  return head === undefined ? null : { ...head, rows: await tx.query<WorkingCalendar['rows'][number] & Record<string, unknown>>(`select ${columns} from calendar_row where partner = $1`, [partner]) };
}

/** Calendars of which nobody has been told as they are; they count as told when this transaction is committed. */
export async function takeUntold(tx: Transaction): Promise<WorkingCalendar[]> {
  const untold = await tx.query<{ partner: string }>('update working_calendar set announced = version where announced < version returning partner');
  if (untold.length === 0) return [];
  const partners = untold.map(({ partner }) => partner);
  const rows = await tx.query<WorkingCalendar['rows'][number] & { partner: string } & Record<string, unknown>>(`select partner, ${columns} from calendar_row where partner = any ($1)`, [partners]);
  const found = await tx.query<Head>(`${heads} where c.partner = any ($1) order by c.partner`, [partners]);
  return found.map((head) => ({ ...head, rows: rows.filter(({ partner }) => partner === head.partner) }));
}

export async function addRow(tx: Transaction, { partner, version }: WorkingCalendar, row: CalendarRow): Promise<void> {
  const { kind, code, off, days, firstYear, lastYear, name, source, confidence, checkedOn } = row;
  await tx.query('update working_calendar set version = $2, announced = $2 where partner = $1', [partner, version]);
  await tx.query(
    `insert into calendar_row (partner, version, kind, code, off, days, first_year, last_year, name, source, confidence, checked_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [partner, version, kind, code, off, days, firstYear, lastYear, name, source, confidence, checkedOn],
  );
}

/** As it is answered: the partner's code is its id, and each row says whether it still holds. */
export function calendarView({ partner, version, timeZone, rows }: WorkingCalendar) {
  const holding = new Set(inForce(rows));
  return { id: partner, version, timeZone, rows: rows.map((row) => ({ ...row, inForce: holding.has(row) })).toSorted((a, b) => (a.kind + a.code < b.kind + b.code ? -1 : 1)) };
}

/** What is told of it: only what holds. */
export function calendarFacts({ id: calendarId, partner, version: revision, timeZone, rows }: WorkingCalendar): EventOf<typeof calendarChanged> {
  const holding = inForce(rows);
  const of = (kind: CalendarRow['kind']) => holding.filter((row) => row.kind === kind);
  return {
    calendarId, partner, revision, ...(timeZone !== null && { timeZone }),
    weekends: of('weekend').map(({ code, days }) => ({ from: code, days: [...days!] })),
    yearly: of('yearly').filter(({ off }) => off).map((row) => ({ month: Number(row.code.slice(0, 2)), day: Number(row.code.slice(3)), ...yearsOf(row), verified: row.confidence !== 'unverified' })),
    days: of('day').map(({ code: date, off, confidence }) => ({ date, off, verified: confidence !== 'unverified' })),
  };
}

const yearsOf = ({ firstYear, lastYear }: CalendarRow) => ({ ...(firstYear !== null && { firstYear }), ...(lastYear !== null && { lastYear }) });
