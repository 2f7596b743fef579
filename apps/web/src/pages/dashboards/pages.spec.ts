import { GROUPS, groupsFor, pageAt } from './pages';

const titles = (groups: ReturnType<typeof groupsFor>) => groups.flatMap(({ pages }) => pages.map(({ to }) => to.replace('/dashboards', '') || '/'));

it('an administrator finds every page', () => {
  expect(titles(groupsFor(true, false))).toEqual(titles([...GROUPS]));
});

it('the people of an organisation find nothing of how the platform runs', () => {
  expect(titles(groupsFor(false, false)).filter((to) => ['/health', '/dead-letters', '/logs'].includes(to))).toEqual([]);
});

it('an imported log has no partners and no health', () => {
  expect(titles(groupsFor(true, true)).filter((to) => ['/health', '/dead-letters', '/partners', '/logs'].includes(to))).toEqual(['/logs']);
});

it.each([
  ['/dashboards', '/dashboards'],
  ['/dashboards/instances/touring.stop/1', '/dashboards/instances'],
  ['/dashboards/nothing', undefined],
])('%s is on the page %s', (path, to) => {
  expect(pageAt(path)?.to).toBe(to);
});
