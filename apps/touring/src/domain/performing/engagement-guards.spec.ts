import { engagementLifecycle, engagementSteps, type EngagementAction, type EngagementState } from '../engagement-lifecycle';
import { engagementStepsTold } from '@caravanserai/contracts';
import type { Deal } from './deal';
import { type EngagementFacts, paperKinds, type RightGrant } from './engagement-facts';
import { mayStep } from './engagement-guards';
import type { ReconciledLine } from './rider';

const deal: Deal = {
  kind: 'fee', currency: 'EUR', feePerShowMinor: 1, rentMinor: null, guaranteeMinor: null, breakEvenMinor: null, secondCallMinor: null, companyShareBasisPoints: null, royaltyBasisPoints: 0, perDiemMinor: 0,
  advanceMinor: 0, withholdingBasisPoints: 1_500, payers: { fee: 'host', perDiem: 'host', travel: 'host', accommodation: 'host' }, exclusivity: { radiusKm: 50, daysBefore: 30, daysAfter: 30 },
};
const right = (change: Partial<RightGrant> = {}): RightGrant => ({ kind: 'play', needed: true, territories: ['FR'], from: '2028-06-10', to: '2028-06-13', ...change });
const without = (kind: RightGrant['kind']): RightGrant => ({ kind, needed: false, territories: [], from: null, to: null });
const rights = (play: RightGrant) => [play, without('music'), without('projection')];
const line = (change: Partial<ReconciledLine>): ReconciledLine => ({ line: 'seats', isMust: true, need: 200, have: 100, unit: 'count', keeps: 'at-least', state: 'missing', words: null, ...change });
const papers = new Set(paperKinds);
const but = (kind: (typeof paperKinds)[number]) => new Set(paperKinds.filter((one) => one !== kind));
const both = { host: true, organiser: true };
/** An engagement of which nothing is missing, whatever step is asked for. */
const complete: EngagementFacts = {
  today: '2028-06-10', nowMs: 1_000, country: 'FR', firstDay: '2028-06-10', dayAfter: '2028-06-13', holdExpiresMs: 1_001, ahead: 0, confirmedAhead: 0, deal, rivals: 0, agreed: both, rights: rights(right()), lines: [], papers,
  shortStays: { most: 90, allowed: 90 }, showsPlanned: 3, showsPlayed: 2, isStated: true, signed: both,
};

it.each<[string, EngagementState, EngagementAction, Partial<EngagementFacts>, string[]]>([
  ['held the day before', 'availability', 'place-hold', { today: '2028-06-09' }, []],
  ['held where another hold is', 'availability', 'place-hold', { today: '2028-06-09', ahead: 1 }, []],
  ['held where something is confirmed', 'availability', 'place-hold', { today: '2028-06-09', ahead: 1, confirmedAhead: 1 }, ['days-confirmed']],
  ['held on the day itself', 'availability', 'place-hold', {}, ['day-ahead 2028-06-10']],
  ['offered with everything', 'hold', 'offer', {}, []],
  ['offered in the moment in which the hold ends', 'hold', 'offer', { nowMs: 1_001 }, ['hold-in-force 1970-01-01T00:00:01.001Z']],
  ['offered behind another hold', 'hold', 'offer', { ahead: 1 }, ['first-in-line']],
  ['offered without a deal', 'hold', 'offer', { deal: null }, ['deal']],
  ['offered without the terms of its kind', 'hold', 'offer', { deal: { ...deal, kind: 'guarantee-plus-split' } }, ['deal-terms guaranteeMinor', 'deal-terms companyShareBasisPoints', 'deal-terms breakEvenMinor']],
  ['offered beside a rival show', 'hold', 'offer', { rivals: 1 }, ['rivals']],
  ['offered where rivals are not known', 'hold', 'offer', { rivals: null }, ['place-known']],
  ['signed with everything', 'offer', 'contract', {}, []],
  ['signed after its terms were taken out', 'offer', 'contract', { deal: { ...deal, feePerShowMinor: null } }, ['deal-terms feePerShowMinor']],
  ['signed beside a rival that came meanwhile', 'offer', 'contract', { rivals: 2 }, ['rivals']],
  ['signed by one side', 'offer', 'contract', { agreed: { host: true, organiser: false } }, ['agreement organiser']],
  ['signed without a payer of travel', 'offer', 'contract', { deal: { ...deal, payers: { ...deal.payers, travel: null } } }, ['payer travel']],
  ['signed without any right', 'offer', 'contract', { rights: [] }, ['right play', 'right music', 'right projection']],
  ['signed with a right for another country', 'offer', 'contract', { rights: rights(right({ territories: ['BE'] })) }, ['right play']],
  ['signed with a right that ends a day early', 'offer', 'contract', { rights: rights(right({ to: '2028-06-12' })) }, ['right play']],
  ['signed with a right that begins a day late', 'offer', 'contract', { rights: rights(right({ from: '2028-06-11' })) }, ['right play']],
  ['closed without a rider', 'advancing', 'close-advancing', { lines: null }, ['rider']],
  ['closed with a line open', 'advancing', 'close-advancing', { lines: [line({}), line({ state: 'substitute-proposed', line: 'channels' })] }, ['rider-line seats', 'rider-line channels']],
  ['closed with a wish open and the rest settled', 'advancing', 'close-advancing', { lines: [line({ isMust: false }), line({ state: 'waived' }), line({ state: 'substituted' }), line({ state: 'covered' })] }, []],
  ['closed without a ground plan', 'advancing', 'close-advancing', { papers: but('ground-plan') }, ['paper ground-plan']],
  ['off with ninety days', 'advanced', 'depart', {}, []],
  ['off with ninety-one', 'advanced', 'depart', { shortStays: { most: 91, allowed: 90 } }, ['short-stay-days']],
  ['off with nobody', 'advanced', 'depart', { shortStays: null }, ['travellers']],
  ['off without a carnet', 'advanced', 'depart', { papers: but('carnet') }, ['paper carnet']],
  ['played a day early', 'get-in', 'perform', { today: '2028-06-09' }, ['show-day 2028-06-10']],
  ['played once more than planned', 'performed', 'perform', { showsPlayed: 3 }, ['shows-left']],
  ['settled with everything', 'get-out', 'settle', {}, []],
  ['settled without a box office', 'get-out', 'settle', { isStated: false, signed: { host: false, organiser: false } }, ['statement', 'signature host', 'signature organiser']],
  ['settled without the paper of the tax', 'get-out', 'settle', { papers: but('withholding-document') }, ['paper withholding-document']],
  ['settled where no tax is withheld', 'get-out', 'settle', { papers: but('withholding-document'), deal: { ...deal, withholdingBasisPoints: 0 } }, []],
])('%s', (_name, state, step, change, expected) => {
  const decision = mayStep(state, step, { ...complete, ...change });
  const missing = decision.ok ? [] : (decision.rejection.details as { missing: { what: string; which: string | null }[] }).missing.map(({ what, which }) => [what, which].filter(Boolean).join(' '));
  expect(missing).toEqual(expected);
});

it('a step that the table does not know is refused as such', () => expect(mayStep('settled', 'offer', complete)).toMatchObject({ ok: false, rejection: { code: 'action-not-allowed' } }));

it('every step but the import and the enquiry is told by its name', () => {
  const actions = engagementLifecycle.definition.transitions.filter(({ from }) => from !== null).map(({ action }) => action);
  expect([...engagementStepsTold].sort()).toEqual([...actions].sort());
  expect(actions.filter((action) => !(engagementSteps as readonly string[]).includes(action))).toEqual(['expire-hold', 'lapse']);
});
