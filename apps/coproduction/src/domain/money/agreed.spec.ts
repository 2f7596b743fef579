import type { ProductionAtHand } from '../production/commands';
import type { Production } from '../production/production';
import { checkAgreed } from './agreed';
import { reckoningOf } from './account-definition';
import { granted } from '../../../test/made-up';

const signed = 'a'.repeat(64);
const split = [{ party: 'lyon', basisPoints: 6_000 }, { party: 'osaka', basisPoints: 4_000 }];
const clause = { id: 'WAT', fields: { currency: 'EUR', tiers: [{ kind: 'recoup', label: 'Build', claims: [{ party: 'lyon', amount: '600' }, { party: 'osaka', amount: '300' }], order: 'pari-passu' }, { kind: 'pool', split }] } };

/** As much of a production as is looked at. */
const production = (change: Partial<Production> = {}, text: object = clause): ProductionAtHand => {
  const parties = ['lyon', 'osaka'].map((organisationId) => ({ organisationId, standing: 'joined' }));
  const state = { convenor: 'lyon', status: 'in-force', parties, draft: { number: 3, root: signed }, consolidated: { root: signed, clauses: [{ id: 'WAT', hash: 'h' }] }, ...change };
  return { production: state, clauses: new Map([['h', text]]), amended: null } as unknown as ProductionAtHand;
};
const given = (osaka: number) => granted(reckoningOf({
  currency: 'EUR', fx: [], parties: ['lyon', 'osaka'].map((id) => ({ id, name: id, organisationId: null })),
  tiers: [
    { id: 'recoupment', kind: 'RECOUP', claims: [{ party: 'osaka', cap: '300' }, { party: 'lyon', cap: '600' }] },
    { id: 'profit', kind: 'POOL', claims: [{ party: 'lyon', shareBasisPoints: 10_000 - osaka }, { party: 'osaka', shareBasisPoints: osaka }] },
  ],
})).course.waterfall;

it.each<[string, ProductionAtHand, Parameters<typeof checkAgreed>[1], number, string]>([
  ['the waterfall of the text in force, by whatever names', production(), 'lyon', 4_000, 'accepted'],
  ['after the agreement has ended as well', production({ status: 'terminated' }), 'lyon', 4_000, 'accepted'],
  ['by its lead alone', production(), 'osaka', 4_000, 'agreement-led-by-another'],
  ['not before it binds', production({ status: 'signing' }), 'lyon', 4_000, 'agreement-not-executed'],
  ['not under an older text', production({ consolidated: { root: 'b'.repeat(64), clauses: [{ id: 'WAT', hash: 'h' }] } }), 'lyon', 4_000, 'root-not-in-force'],
  ['not with other shares', production(), 'lyon', 4_001, 'waterfall-not-as-agreed'],
  ['with its own details where the text has none', production({}, { id: 'WAT', fields: { currency: 'EUR', tiers: [{ kind: 'bonus', cap: '5', split }] } }), 'lyon', 4_001, 'accepted'],
])('an account is opened %s', (_, at, lead, osaka, expected) => {
  const checked = checkAgreed(at, lead, signed, given(osaka));
  expect(checked.ok ? 'accepted' : checked.rejection.code).toBe(expected);
});
