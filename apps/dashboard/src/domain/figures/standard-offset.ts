const halves = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];
const known = new Map<string, number>();

/** Minutes that the clocks of a zone are ahead of UTC outside of daylight saving. */
export function standardOffset(zone: string): number {
  const found = known.get(zone) ?? Math.min(...halves.map((moment) => offsetAt(zone, moment)));
  known.set(zone, found);
  return found;
}

function offsetAt(zone: string, moment: number): number {
  const said = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(moment).find(({ type }) => type === 'timeZoneName')!.value;
  const [, sign, hours, minutes] = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(said) ?? [];
  return sign === undefined ? 0 : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
}
