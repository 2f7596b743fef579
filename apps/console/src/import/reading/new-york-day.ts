/** Making a formatter costs as much as a hundred uses of it. */
const calendar = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', { timeZone: 'America/New_York', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day on New York's calendar at an instant `YYYY-MM-DDTHH:MM:SSZ`, null for any other text. Before 1883 its clocks showed sun time, which Intl knows. */
export function newYorkDay(instant: string): string | null {
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(instant) ? Date.parse(instant) : Number.NaN;
  return Number.isNaN(at) ? null : calendar.format(at);
}
