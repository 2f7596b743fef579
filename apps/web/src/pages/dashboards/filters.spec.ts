import { listPath, pathWith, questionOf, storyPath, workflowOf } from './filters';

const now = Date.parse('2028-02-17T09:42:00Z');

it.each([
  ['nothing', {}, 'touring.stop'],
  ['another one', { workflow: 'contacts.designation' }, 'contacts.designation'],
  ['all of them', { workflow: 'all' }, undefined],
  ['an imported log', { log: '1', workflow: 'touring.stop' }, undefined],
])('the workflow of an address that names %s', (_, search, workflow) => {
  expect(workflowOf(search)).toBe(workflow);
});

it.each([
  ['weeks begin with a day', { weeks: '4' }, { from: '2028-01-20T00:00:00.000Z', to: undefined }],
  ['days hold their last one', { from: '2028-02-01', to: '2028-02-03' }, { from: '2028-02-01T00:00:00.000Z', to: '2028-02-04T00:00:00.000Z' }],
  ['days go before weeks', { weeks: '4', from: '2028-02-01' }, { from: '2028-02-01T00:00:00.000Z', to: undefined }],
  ['no period', {}, { from: undefined, to: undefined }],
])('%s', (_, search, { from, to }) => {
  expect(questionOf(search, now)).toMatchObject({ from, to });
});

it('the list behind a number keeps the filters, and drops what belongs to the page before', () => {
  expect(listPath({ partner: 'PT', by: 'state', workflow: 'all' }, { standing: 'stuck' })).toBe('/dashboards/instances?workflow=all&partner=PT&standing=stuck');
});

it('a page may take a filter back', () => {
  expect(pathWith('/dashboards', { log: '7', state: 'hold' }, { log: undefined })).toBe('/dashboards?state=hold');
});

it('names in a path are safe', () => {
  expect(storyPath('touring.stop', 'a~2')).toBe('/dashboards/instances/touring.stop/a~2');
});
