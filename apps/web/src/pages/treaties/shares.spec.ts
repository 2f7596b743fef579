import { type ParticipantDraft, applied, withCountry, withFirm, withFirmShare, withShare, withoutCountry } from './shares';

const made = (text: string): readonly ParticipantDraft[] =>
  text.split(', ').map((part) => {
    const [country = '', share = '0', firms] = part.split(' ');
    return { country, shareBasisPoints: Number(share), contribution: 'artistic', firms: firms ? firms.split('+').map((one) => ({ shareBasisPoints: Number(one) })) : [] };
  });
const written = (participants: readonly ParticipantDraft[]): string =>
  participants.map(({ country, shareBasisPoints, firms }) => [country, shareBasisPoints, ...(firms.length > 0 ? [firms.map((one) => one.shareBasisPoints).join('+')] : [])].join(' ')).join(', ');

it.each([
  ['the largest gives', 'IT 5000, JP 3000, FR 2000', 2, 2_500, 'IT 4500, JP 3000, FR 2500'],
  ['the next gives when the largest has no more', 'IT 5000, JP 3000, FR 2000', 2, 9_000, 'IT 0, JP 1000, FR 9000'],
  ['the largest takes', 'IT 5000, JP 3000, FR 2000', 1, 1_000, 'IT 7000, JP 1000, FR 2000'],
  ['nobody has more than the whole', 'IT 5000, JP 5000', 0, 12_000, 'IT 10000, JP 0'],
  ['firms follow', 'IT 5000 4000+1000, JP 5000', 1, 9_500, 'IT 500 0+500, JP 9500'],
])('a share is set: %s', (_case, before, index, value, after) => expect(written(withShare(made(before), index, value)).replace('IT 500 0+500', 'IT 500 0+500')).toBe(after));

it('the sum closes whatever is typed', () => {
  for (let value = 0; value <= 10_000; value += 137) expect(withShare(made('IT 2500, JP 2500, FR 2500, KR 2500'), 3, value).reduce((sum, one) => sum + one.shareBasisPoints, 0)).toBe(10_000);
});

it.each([
  ['between countries', 'NL 1500, CN 8500', [{ from: 'CN', to: 'NL', basisPoints: 500 }], 'NL 2000, CN 8000'],
  ['inside a country', 'IT 2000 1600+400, JP 8000', [{ from: 'IT/1', to: 'IT/2', basisPoints: 100 }], 'IT 2000 1500+500, JP 8000'],
  ['into a firm from abroad', 'IT 1900 1500+400, JP 8100', [{ from: 'JP', to: 'IT/2', basisPoints: 100 }], 'IT 2000 1500+500, JP 8000'],
])('moves are applied %s', (_case, before, moves, after) => expect(written(applied(made(before), moves))).toBe(after));

it('a country comes with nothing and leaves its share to the largest', () => {
  expect(written(withCountry(made('IT 6000, JP 4000'), 'FR'))).toBe('IT 6000, JP 4000, FR 0');
  expect(written(withoutCountry(made('IT 6000, JP 3000, FR 1000'), 2))).toBe('IT 7000, JP 3000');
});

it('firms of a country make up for each other', () => {
  const [italy] = made('IT 2000, JP 8000') as [ParticipantDraft];
  expect(written([withFirm(italy)])).toBe('IT 2000 2000+0');
  expect(written([withFirmShare(withFirm(italy), 1, 400)])).toBe('IT 2000 1600+400');
});
