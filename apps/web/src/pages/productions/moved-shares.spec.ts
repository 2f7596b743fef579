import { movedShares, movesInAddress, movesOfAddress } from './moved-shares';

const parties = [{ organisationId: 'rome', partner: 'IT' }, { organisationId: 'turin', partner: 'IT' }, { organisationId: 'tokyo', partner: 'JP' }];
const shares = [{ party: 'rome', basisPoints: 1_600 }, { party: 'turin', basisPoints: 400 }, { party: 'tokyo', basisPoints: 8_000 }];

it.each([
  ['to the first of a country', 'JP-IT-500', { rome: 2_100, turin: 400, tokyo: 7_500 }],
  ['from its parties in their order', 'IT-JP-1800', { turin: 200, tokyo: 9_800 }],
  ['nothing where too little is there', 'IT-JP-2001', { rome: 1_600, turin: 400, tokyo: 8_000 }],
  ['nothing where nobody sits', 'JP-FR-500', { rome: 1_600, turin: 400, tokyo: 8_000 }],
  ['nothing of what is no move', 'JP-500,<script>', { rome: 1_600, turin: 400, tokyo: 8_000 }],
])('moves %s', (_, address, expected) => {
  expect(Object.fromEntries(movedShares(shares, movesOfAddress(address), parties).map(({ party, basisPoints }) => [party, basisPoints]))).toEqual(expected);
});

it('writes moves as it reads them', () => {
  const moves = [{ from: 'IT', to: 'JP', basisPoints: 5 }, { from: 'FR', to: 'JP', basisPoints: 70 }];
  expect(movesOfAddress(movesInAddress(moves))).toEqual(moves);
});
