/** The month so many months after `month`, both as `YYYY-MM`. */
export function monthFrom(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** Its days; the first one says under which weekday it stands, from Monday as 1. */
export function daysOfMonth(month: string): { readonly day: string; readonly column: number | null }[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const first = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  return Array.from({ length }, (_, index) => ({ day: `${month}-${String(index + 1).padStart(2, '0')}`, column: index === 0 ? first + 1 : null }));
}
