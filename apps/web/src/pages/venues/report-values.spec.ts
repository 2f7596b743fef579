import { reportBodyOf } from './report-values';

it.each<[string, Record<string, unknown>, unknown]>([
  ['nothing', {}, {}],
  ['a section in which nothing stands', { measures: { floorAreaM2: undefined }, way: { openings: [], receivingHours: '' } }, { way: { openings: [] } }],
  ['none of the hazards, which is an answer', { surroundings: { hazardZones: [], seismicMounts: false } }, { surroundings: { hazardZones: [], seismicMounts: false } }],
  ['a row that was begun and left', { way: { openings: [{ kind: 'door', widthCm: 200, heightCm: 300, depthCm: undefined }, {}] } }, { way: { openings: [{ kind: 'door', widthCm: 200, heightCm: 300 }] } }],
])('a report that says %s is sent so', (_name, facts, expected) => {
  expect(reportBodyOf({ reportDate: '2027-01-01', facts })).toEqual({ reportDate: '2027-01-01', facts: expected });
});
