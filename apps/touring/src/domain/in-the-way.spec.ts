import { asSeenBy, type Occupant } from './in-the-way';

const run: Occupant = { kind: 'engagement', id: 'run', organiserId: 'company', hostId: 'house', title: 'The Tempest', firstDay: '2028-06-10', dayAfter: '2028-06-12', isConfirmed: true };

it.each([
  ['the house', 'house', 'The Tempest'], ['the company', 'company', 'The Tempest'], ['an organiser with another work', 'museum', null], ['nobody', null, null],
])('%s reads who is in the way: %s', (_name, reader, title) => {
  expect(asSeenBy(reader, run)).toEqual({ kind: 'engagement', id: title && 'run', title, firstDay: '2028-06-10', dayAfter: '2028-06-12', isConfirmed: true });
});
