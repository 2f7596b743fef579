import { chosenFrom, clashesOf } from './merge-fields';

const base = { name: 'Silk', city: 'Hanoi', fee: { minor: 5, currency: 'EUR' } };
const now = { name: 'Silk Road', city: 'Hue', fee: { minor: 7, currency: 'EUR' } };
const paths = ['name', 'city', 'fee', 'fee.minor'];

it.each<[string, object, object, object[]]>([
  ['what one has changed as well is one’s own', { ...base, name: 'Sea' }, { ...base, name: 'Silk Road' }, [{ path: 'name', suggested: 'mine' }]],
  ['what one has not touched is theirs', base, { ...base, city: 'Hue' }, [{ path: 'city', suggested: 'theirs' }]],
  ['an amount is one value', base, { ...base, fee: now.fee }, [{ path: 'fee', suggested: 'theirs' }]],
  ['what only one has changed oneself is no question', { ...base, name: 'Sea' }, base, []],
  ['what both have changed to the same is no question', { ...base, name: 'Silk Road' }, { ...base, name: 'Silk Road' }, []],
])('of two versions %s', (_, mine, theirs, clashes) => expect(clashesOf(paths, base, mine, theirs)).toEqual(clashes));

it('takes each field from where it was chosen', () => {
  expect(chosenFrom({ ...base, name: 'Sea' }, now, { name: 'mine', city: 'theirs', fee: 'theirs' })).toEqual({ name: 'Sea', city: 'Hue', fee: now.fee });
});
