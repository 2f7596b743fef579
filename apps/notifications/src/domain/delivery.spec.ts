import { type Delivery, deliveryAtFirst, digestAfter, quietUntil, readDelivery } from './delivery';

const at = (zone: string, from: string, to: string): Delivery => ({ ...deliveryAtFirst, zone, quiet: { from, to } });

/** Clocks change in Lisbon on 28 March and 31 October 2027 at 01:00 UTC, on Lord Howe on 4 April and 3 October by half an hour at 02:00; Kolkata keeps +5:30. */
it.each<[Delivery, string, string | null]>([
  [at('Asia/Kolkata', '22:00', '07:00'), '2027-03-01T16:29:59.000Z', null],
  [at('Asia/Kolkata', '22:00', '07:00'), '2027-03-01T16:30:00.000Z', '2027-03-02T01:30:00.000Z'],
  [at('Asia/Kolkata', '22:00', '07:00'), '2027-03-02T01:29:59.000Z', '2027-03-02T01:30:00.000Z'],
  [at('Asia/Kolkata', '22:00', '07:00'), '2027-03-02T01:30:00.000Z', null],
  [at('Asia/Kolkata', '12:00', '14:00'), '2027-03-01T07:00:00.000Z', '2027-03-01T08:30:00.000Z'],
  [at('Europe/Lisbon', '22:00', '07:00'), '2027-03-27T23:00:00.000Z', '2027-03-28T06:00:00.000Z'],
  [at('Europe/Lisbon', '22:00', '07:00'), '2027-10-30T22:00:00.000Z', '2027-10-31T07:00:00.000Z'],
  // A time that is skipped is the one after the jump; of one that comes twice, the first.
  [at('Europe/Lisbon', '22:00', '01:30'), '2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z'],
  [at('Europe/Lisbon', '22:00', '01:30'), '2027-10-31T00:10:00.000Z', '2027-10-31T00:30:00.000Z'],
  [at('Europe/Lisbon', '22:00', '01:30'), '2027-10-31T01:10:00.000Z', null],
  [at('Australia/Lord_Howe', '22:00', '07:00'), '2027-04-03T12:00:00.000Z', '2027-04-03T20:30:00.000Z'],
  [at('Australia/Lord_Howe', '22:00', '07:00'), '2027-10-02T13:00:00.000Z', '2027-10-02T20:00:00.000Z'],
  [deliveryAtFirst, '2027-03-01T03:00:00.000Z', null],
])('%j: at %s it is quiet until %s', (delivery, now, expected) => expect(quietUntil(delivery, new Date(now))?.toISOString() ?? null).toBe(expected));

it.each<[string, string, 'daily' | 'weekly', string, string]>([
  ['Pacific/Auckland', '08:00', 'daily', '2027-03-01T18:59:59.000Z', '2027-03-01T19:00:00.000Z'],
  ['Pacific/Auckland', '08:00', 'daily', '2027-03-01T19:00:00.000Z', '2027-03-02T19:00:00.000Z'],
  ['Pacific/Auckland', '08:00', 'daily', '2027-04-03T20:00:00.000Z', '2027-04-04T20:00:00.000Z'],
  ['Europe/Lisbon', '01:30', 'daily', '2027-03-27T12:00:00.000Z', '2027-03-28T01:30:00.000Z'],
  ['Europe/Lisbon', '01:30', 'daily', '2027-10-31T00:30:00.000Z', '2027-11-01T01:30:00.000Z'],
  ['Europe/Lisbon', '08:00', 'weekly', '2027-03-01T07:59:00.000Z', '2027-03-01T08:00:00.000Z'],
  ['Europe/Lisbon', '08:00', 'weekly', '2027-03-01T08:00:00.000Z', '2027-03-08T08:00:00.000Z'],
  ['Europe/Lisbon', '08:00', 'weekly', '2027-03-23T12:00:00.000Z', '2027-03-29T07:00:00.000Z'],
])('%s, %s, %s: what was written at %s goes at %s', (zone, digestAt, rhythm, written, expected) =>
  expect(digestAfter({ ...deliveryAtFirst, zone, digestAt }, rhythm, new Date(written)).toISOString()).toBe(expected),
);

it.each<[Delivery['quiet'], string, boolean]>([
  [null, '08:00', true],
  [{ from: '22:00', to: '07:00' }, '07:00', true],
  [{ from: '22:00', to: '07:00' }, '06:59', false],
  [{ from: '22:00', to: '07:00' }, '22:00', false],
  [{ from: '12:00', to: '14:00' }, '11:59', true],
  [{ from: '08:00', to: '08:00' }, '12:00', false],
])('quiet %j with a digest at %s is possible: %s', (quiet, digestAt, possible) => expect(readDelivery({ ...deliveryAtFirst, digestAt, quiet }).ok).toBe(possible));
