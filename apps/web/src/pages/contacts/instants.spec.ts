import { sha256Of, startOfDay } from './instants';

it.each([
  ['2028-02-17', 'Europe/Lisbon', '2028-02-17T00:00:00.000Z'],
  ['2028-07-01', 'Europe/Lisbon', '2028-06-30T23:00:00.000Z'],
  ['2028-07-01', 'Asia/Tokyo', '2028-06-30T15:00:00.000Z'],
  ['2028-03-26', 'Europe/Helsinki', '2028-03-25T22:00:00.000Z'],
  ['2028-10-29', 'Europe/Lisbon', '2028-10-28T23:00:00.000Z'],
  ['2028-01-01', 'Asia/Kolkata', '2027-12-31T18:30:00.000Z'],
])('%s begins in %s at %s', (day, zone, instant) => {
  expect(startOfDay(day, zone)).toBe(instant);
});

it('counts the hash of a file in the browser', async () => {
  expect(await sha256Of(new Blob(['abc']))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
