let number = 0;
/** A showing of the past at a venue of its own, as an import sends it. */
export const stop = (start: string | null, end: string | null, more: object = {}) => {
  number += 1;
  const opening = start === null ? null : { start, end, zone: 'Europe/Berlin' };
  return { sourceRowId: `s${number}`, line: number, venueKey: `venue ${number}`, venueText: `Venue ${number}`, organisationId: null, country: 'DE', zone: 'Europe/Berlin', zoneBasis: 'country', opening, ...more };
};
export const tour = (stops: object[], more: object = {}) => ({
  rowId: `t${++number}`, line: number, rowLines: [number], kind: 'exhibition', title: `Shown ${number}`, organiser: null, stops, period: null, leftApart: null, ...more,
});
export const concert = (date: string) => ({ sourceRowId: `p${++number}`, line: number, date, localTime: '20:00', ensemble: 'Philharmonic', programme: 'Symphony No. 5' });
export const engagement = (more: object = {}) => ({
  rowId: `e${++number}`, line: number, rowLines: [number], company: 'Philharmonic', tour: null, venueKey: 'music hall', venueText: 'Music Hall', organisationId: null, country: 'US', zoneBasis: 'state',
  days: { start: '1912-04-01', end: '1912-04-03', zone: 'America/New_York' }, performances: [concert('1912-04-01'), concert('1912-04-02')], ...more,
});
