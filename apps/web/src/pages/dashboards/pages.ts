import type dashboardTexts from '../../texts/en/dashboards';

export interface PageOf {
  readonly to: string;
  readonly title: Extract<keyof typeof dashboardTexts, `page.${string}`>;
  /** Only for administrators of the platform. */
  readonly administrators?: true;
  /** It is about the platform as it runs, so an imported log has nothing of it. */
  readonly live?: true;
  /** The filters mean nothing there. */
  readonly unfiltered?: true;
}

export interface Group {
  readonly title: Extract<keyof typeof dashboardTexts, `group.${string}`>;
  readonly pages: readonly PageOf[];
}

/** Every page of the dashboards, in groups by what one asks. */
export const GROUPS: readonly Group[] = [
  { title: 'group.overview', pages: [{ to: '/dashboards', title: 'page.overview' }] },
  {
    title: 'group.waiting',
    pages: [
      { to: '/dashboards/ageing', title: 'page.ageing' },
      { to: '/dashboards/stuck', title: 'page.stuck' },
      { to: '/dashboards/deadlines', title: 'page.deadlines' },
      { to: '/dashboards/bottlenecks', title: 'page.bottlenecks' },
    ],
  },
  {
    title: 'group.pace',
    pages: [
      { to: '/dashboards/flow', title: 'page.flow' },
      { to: '/dashboards/throughput', title: 'page.throughput' },
      { to: '/dashboards/times', title: 'page.times' },
      { to: '/dashboards/funnel', title: 'page.funnel' },
    ],
  },
  {
    title: 'group.ways',
    pages: [
      { to: '/dashboards/process-map', title: 'page.process-map' },
      { to: '/dashboards/variants', title: 'page.variants' },
      { to: '/dashboards/conformance', title: 'page.conformance' },
      { to: '/dashboards/partners', title: 'page.partners', live: true },
    ],
  },
  { title: 'group.instances', pages: [{ to: '/dashboards/instances', title: 'page.instances' }] },
  {
    title: 'group.platform',
    pages: [
      { to: '/dashboards/health', title: 'page.health', administrators: true, live: true, unfiltered: true },
      { to: '/dashboards/dead-letters', title: 'page.dead-letters', administrators: true, live: true, unfiltered: true },
      { to: '/dashboards/logs', title: 'page.logs', administrators: true, unfiltered: true },
    ],
  },
];

/** What this person finds, of the platform or of an imported log. */
export function groupsFor(administrator: boolean, imported: boolean): Group[] {
  const shown = GROUPS.map(({ title, pages }) => ({ title, pages: pages.filter((page) => (administrator || !page.administrators) && !(imported && page.live)) }));
  return shown.filter(({ pages }) => pages.length > 0);
}

/** The page at a path; one instance's story belongs to the list of instances. */
export function pageAt(path: string): PageOf | undefined {
  const pages = GROUPS.flatMap((group) => group.pages);
  return pages.find(({ to }) => to === path) ?? pages.find(({ to }) => to !== '/dashboards' && path.startsWith(`${to}/`));
}
