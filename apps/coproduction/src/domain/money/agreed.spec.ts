import type { ProductionAtHand } from '../production/commands';
import type { Production } from '../production/production';
import { agreedDefinition, checkOpenedByHand } from './agreed';

const signed = 'a'.repeat(64);
const split = [{ party: 'lyon', basisPoints: 6_000 }, { party: 'osaka', basisPoints: 4_000 }];
const recoup = { kind: 'recoup', label: 'Build', claims: [{ party: 'lyon', amount: '600' }, { party: 'osaka', amount: '300' }], order: 'senior' };
const open = { kind: 'off-top', basisPoints: 500 };
const rates = { quotes: [{ from: 'JPY', to: 'EUR', numerator: '1', denominator: '160', fixedOn: '2026-10-01', source: 'ECB' }, { from: 'KRW', to: 'JPY', numerator: '1', denominator: '9', fixedOn: '2026-10-01', source: 'ECB' }] };

/** As much of a production as is looked at. */
const production = (tiers: readonly object[] | null, change: Partial<Production> = {}): ProductionAtHand => {
  const parties = ['lyon', 'osaka'].map((organisationId) => ({ organisationId, name: organisationId.toUpperCase(), standing: 'joined' }));
  const state = { convenor: 'lyon', status: 'in-force', parties, draft: { number: 3, root: signed }, consolidated: { root: signed, clauses: [{ id: 'WAT', hash: 'w' }, { id: 'FX', hash: 'f' }] }, ...change };
  const texts = new Map<string, object>([['w', tiers === null ? { id: 'OBJ', fields: {} } : { id: 'WAT', fields: { currency: 'EUR', tiers } }], ['f', { id: 'FX', fields: rates }]]);
  return { production: state, clauses: texts, amended: null } as unknown as ProductionAtHand;
};

it('a waterfall is taken from the text as it stands there, with the rates of its currency', () => {
  expect(agreedDefinition(production([recoup, { kind: 'pool', split }, { ...recoup, order: undefined }].slice(0, 2)))).toEqual({
    currency: 'EUR', parties: [{ id: 'lyon', name: 'LYON', organisationId: 'lyon' }, { id: 'osaka', name: 'OSAKA', organisationId: 'osaka' }],
    tiers: [
      { id: 'Build', kind: 'RECOUP', claims: [{ party: 'lyon', cap: '600', rank: 0 }, { party: 'osaka', cap: '300', rank: 1 }] },
      { id: 'POOL', kind: 'POOL', claims: [{ party: 'lyon', shareBasisPoints: 6_000 }, { party: 'osaka', shareBasisPoints: 4_000 }] },
    ],
    fx: [{ from: 'JPY', to: 'EUR', numerator: '1', denominator: '160', on: '2026-10-01', source: 'ECB' }],
  });
});

it.each<[string, readonly object[], unknown]>([
  ['two tiers of one name', [recoup, { ...recoup, order: 'pari-passu' }, { kind: 'pool', split }], ['Build', 'Build (2)', 'POOL']],
  ['a commission of a party', [{ ...open, label: 'Fee', split: [{ party: 'lyon', basisPoints: 10_000 }] }, { kind: 'pool', split }], ['Fee', 'POOL']],
  ['costs by share under one end', [{ kind: 'cost-recoup', cap: '900', split }, { kind: 'pool', split }], ['COST_RECOUP', 'POOL']],
  ['a bonus above a threshold', [{ kind: 'bonus', threshold: '1000', cap: '50', split }, { kind: 'pool', split }], ['BONUS', 'POOL']],
  ['a commission of nobody', [open, { kind: 'pool', split }], null],
  ['a bonus without a threshold', [{ kind: 'bonus', cap: '5', split }, { kind: 'pool', split }], null],
])('the tiers of a text with %s', (_, tiers, expected) => {
  expect(agreedDefinition(production(tiers))?.tiers.map(({ id }) => id) ?? null).toEqual(expected);
});

it.each<[string, ProductionAtHand, string, string]>([
  ['where the text has no waterfall', production(null), 'lyon', 'accepted'],
  ['where the text leaves something open', production([open, { kind: 'pool', split }]), 'lyon', 'accepted'],
  ['after the agreement has ended as well', production(null, { status: 'terminated' }), 'lyon', 'accepted'],
  ['not where the text opens it', production([{ kind: 'pool', split }]), 'lyon', 'account-opens-by-its-text'],
  ['by its lead alone', production(null), 'osaka', 'agreement-led-by-another'],
  ['not before it binds', production(null, { status: 'signing' }), 'lyon', 'agreement-not-executed'],
  ['not under an older text', production(null, { consolidated: { root: 'b'.repeat(64), clauses: [] } }), 'lyon', 'root-not-in-force'],
])('an account is opened by hand %s', (_, at, lead, expected) => {
  const checked = checkOpenedByHand(at, lead, signed);
  expect(checked.ok ? 'accepted' : checked.rejection.code).toBe(expected);
});
