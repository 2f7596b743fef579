import { readConstellation } from './read-constellation';

const good = {
  work: 'film', form: 'feature', signedOn: '2025-03-01', budget: { amountMinor: '500000000', currency: 'EUR' },
  participants: [{ country: 'IT', shareBasisPoints: 6_000, contribution: 'artistic', firms: [{ shareBasisPoints: 6_000 }] }, { country: 'FR', shareBasisPoints: 4_000, contribution: 'financial' }],
};

const participant = (index: number, more: object): object => ({ participants: good.participants.map((one, at) => (at === index ? { ...one, ...more } : one)) });

it('takes a constellation without facts and assumptions', () => expect(readConstellation(good)).toMatchObject({ ok: true, value: { facts: { numbers: {}, flags: {} }, assume: { bilateral: [], party: [] }, fx: [] } }));

it.each([
  ['a share that is no whole number', participant(0, { shareBasisPoints: 60.5 }), 'participants[0].shareBasisPoints'],
  ['a share as a text', participant(0, { shareBasisPoints: '6000' }), 'participants[0].shareBasisPoints'],
  ['a code that is no country', participant(1, { country: 'UK' }), 'participants[1].country'],
  ['a country twice', participant(1, { country: 'IT' }), 'participants[1].country'],
  ['shares that do not close', participant(1, { shareBasisPoints: 3_999 }), 'participants'],
  ['firms that do not make the share', participant(0, { firms: [{ shareBasisPoints: 5_999 }] }), 'participants[0].firms'],
  ['a kind of contribution nobody knows', participant(0, { contribution: 'moral' }), 'participants[0].contribution'],
  ['a day that does not exist', { signedOn: '2025-02-30' }, 'signedOn'],
  ['a form nobody knows', { form: 'opera' }, 'form'],
  ['no budget', { budget: undefined }, 'budget'],
  ['a budget as a number', { budget: { amountMinor: 5, currency: 'EUR' } }, 'budget.amountMinor'],
  ['a currency that is none', { budget: { amountMinor: '5', currency: 'EURO' } }, 'budget.currency'],
  ['a rate of nothing', { fx: [{ from: 'KRW', to: 'EUR', numerator: '1', denominator: '0', on: '2025-01-01' }] }, 'fx[0].denominator'],
  ['a fact nobody knows', { facts: { weather: true } }, 'facts.weather'],
  ['an instrument nobody knows', { assume: { party: [{ instrument: 'COE-1', country: 'FR', is: true }] } }, 'assume.party[0].instrument'],
  ['a treaty without a year', { assume: { bilateral: [{ between: ['IT', 'FR'], treaty: 'yes' }] } }, 'assume.bilateral[0].treaty'],
  ['one participant alone', { participants: [good.participants[0]] }, 'participants'],
  ['a field nobody knows', { colour: 1 }, 'colour'],
])('refuses %s by its field', (_case, more, field) => {
  const read = readConstellation({ ...good, ...more });
  expect(read.ok ? [] : read.faults.map((fault) => fault.field)).toEqual([field]);
});
