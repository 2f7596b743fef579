import { decideSubmission, fourEyes } from './letter';

const now = new Date('2027-03-01T00:00:00Z');
const day = (text: string | null) => (text === null ? null : new Date(text));

test.each([
  ['another person, from next month on', 'authority', 'nominee', '2027-04-01', null, 'accepted'],
  ['another person, since last month', 'authority', 'nominee', '2027-02-01', null, 'accepted'],
  ['oneself', 'nominee', 'nominee', '2027-04-01', null, 'nominee-submits-self'],
  ['nobody at no time', 'authority', 'nominee', '2027-04-01', '2027-04-01', 'designation-empty'],
  ['somebody for a time that is over', 'authority', 'nominee', '2027-01-01', '2027-03-01', 'designation-over'],
])('an authority names %s', (_, submittedBy, nominee, from, to, outcome) => {
  const decision = decideSubmission({ submittedBy, nominee, validFrom: day(from) as Date, validTo: day(to) }, now);
  expect(decision.ok ? 'accepted' : decision.rejection.code).toBe(outcome);
});

test.each([
  ['a third person', 'verifier', true],
  ['the submitter', 'submitter', false],
  ['the nominee', 'nominee', false],
])('a letter is verified by %s', (_, verifier, accepted) => {
  expect(fourEyes({ submittedBy: 'submitter', nominee: 'nominee' }, verifier).ok).toBe(accepted);
});
