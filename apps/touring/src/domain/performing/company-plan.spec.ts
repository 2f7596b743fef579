import { companiesRest } from '../rules/company';
import { someFacts } from '../rules/some-facts';
import { companyFacts, type CompanyPlan, findingsOf, fullestStay, type PlannedEngagement, rivalsOf, travellerDays } from './company-plan';
import { faultsOfParts } from './engagement-parts';

const plan = (change: Partial<CompanyPlan> = {}): CompanyPlan => ({ arrives: '2028-06-09', leaves: '2028-06-13', travellers: [{ number: 1, isShortStay: true }, { number: 2, isShortStay: false }], calls: [], ...change });
const engagement = (change: Partial<PlannedEngagement> = {}): PlannedEngagement => ({
  id: 'lyon', country: 'FR', lat: 45.76, lon: 4.84, firstDay: '2028-06-10', dayAfter: '2028-06-13', exclusivity: { radiusKm: 100, daysBefore: 10, daysAfter: 10 }, plan: plan(), lines: null, ...change,
});
const facts = (own: PlannedEngagement[], elsewhere: PlannedEngagement[] = []) => someFacts(companyFacts(own, elsewhere));

it('days of arrival and of leaving are both owed', () => expect([travellerDays(plan()), travellerDays(null)]).toEqual([10, 0]));
it('what no engagement tells is not known', () => expect([companyFacts([], [engagement()]), Object.keys(companyFacts([engagement({ plan: null })], []))]).toEqual([{}, ['engagements']]));

it.each<[string, Partial<PlannedEngagement>, number]>([
  ['the last protected day', { firstDay: '2028-06-22', dayAfter: '2028-06-23' }, 1],
  ['the day after', { firstDay: '2028-06-23', dayAfter: '2028-06-24' }, 0],
  // Saint-Etienne lies some 51 km from Lyon, Marseille some 278.
  ['the same days in Saint-Etienne', { lat: 45.43, lon: 4.39 }, 1],
  ['the same days in Marseille', { lat: 43.3, lon: 5.37 }, 0],
])('a show of another tour on %s', (_name, change, rivals) => expect(rivalsOf('lyon', facts([engagement()], [engagement({ id: 'other', ...change })]))).toBe(rivals));

it('counts the days of a traveller over all engagements, and of no others', () => {
  const winter = engagement({ id: 'berlin', country: 'DE', plan: plan({ arrives: '2028-03-01', leaves: '2028-05-25', travellers: [{ number: 1, isShortStay: true }] }) });
  expect(fullestStay(plan(), facts([engagement(), winter]))).toEqual({ most: 91, allowed: 90 });
  expect(fullestStay(plan({ travellers: [{ number: 2, isShortStay: false }] }), facts([engagement(), winter]))).toEqual({ most: 0, allowed: 0 });
  expect(fullestStay(null, facts([engagement({ plan: null })]))).toBeNull();
});

const call = (callAt: string, getOutEndsAt: string) => ({ callAt, getOutEndsAt, opensAt: `${callAt.slice(0, 10)}T06:00:00Z`, closesAt: `${getOutEndsAt.slice(0, 10)}T23:00:00Z`, travelHours: null });

it.each<[string, string, string]>([
  ['eleven hours of rest', '2028-06-11T09:00:00Z', 'holds'],
  ['a minute less', '2028-06-11T08:59:00Z', 'broken'],
])('R31 with %s', (_name, next, verdict) => {
  const calls = [call('2028-06-10T09:00:00Z', '2028-06-10T22:00:00Z'), call(next, '2028-06-11T22:00:00Z')];
  const found = findingsOf('lyon', plan({ calls }), companiesRest(facts([engagement({ plan: plan({ calls }) })])));
  expect(found.map((finding) => finding.verdict)).toEqual(['holds', verdict]);
});

it.each<[string, Partial<CompanyPlan>, string | null]>([
  ['in order', {}, null],
  ['of one day', { arrives: '2028-06-13' }, null],
  ['that ends before it begins', { arrives: '2028-06-14' }, 'dates-out-of-order'],
  ['with a number twice', { travellers: [{ number: 1, isShortStay: true }, { number: 1, isShortStay: false }] }, 'traveller-repeated'],
  ['with a call that ends as it begins', { calls: [call('2028-06-10T09:00:00Z', '2028-06-10T09:00:00Z')] }, 'calls-out-of-order'],
])('a plan %s', (_name, change, fault) => expect(faultsOfParts.plan(plan(change))).toBe(fault));

it('a box office takes no more off than was taken', () => {
  const office = { tickets: 1, grossMinor: 100, taxMinor: 60, cardFeesMinor: 40, costs: [] };
  expect([faultsOfParts.statement(office), faultsOfParts.statement({ ...office, taxMinor: 61 }), faultsOfParts.statement({ ...office, grossMinor: null })]).toEqual([null, 'deductions-above-gross', 'deductions-above-gross']);
});
