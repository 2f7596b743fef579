import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

const POWERS = ['administer-organisation'];

export default defineArea({
  name: 'dashboards',
  // Administrators see all; whoever manages an organisation sees what it takes part in; nobody else is led here.
  navigation: { title: 'area.dashboards', icon: 'chart', to: '/dashboards', order: 100, on: ({ administrator, powers }) => administrator || powers.some((power) => POWERS.includes(power)) },
  routes: (parent) => {
    const frame = createRoute({ getParentRoute: () => parent, path: '/dashboards', component: lazyRouteComponent(() => import('./dashboards-frame'), 'DashboardsFrame') });
    const page = (path: string, load: Parameters<typeof lazyRouteComponent>[0], name: string) => createRoute({ getParentRoute: () => frame as unknown as AnyRoute, path, component: lazyRouteComponent(load as () => Promise<Record<string, never>>, name) });
    return [
      frame.addChildren([
        page('/', () => import('./overview-page'), 'OverviewPage'),
        page('flow', () => import('./flow-page'), 'FlowPage'),
        page('ageing', () => import('./ageing-page'), 'AgeingPage'),
        page('times', () => import('./times-page'), 'TimesPage'),
        page('throughput', () => import('./throughput-page'), 'ThroughputPage'),
        page('funnel', () => import('./funnel-page'), 'FunnelPage'),
        page('bottlenecks', () => import('./bottlenecks-page'), 'BottlenecksPage'),
        page('deadlines', () => import('./deadlines-page'), 'DeadlinesPage'),
        page('stuck', () => import('./stuck-page'), 'StuckPage'),
        page('variants', () => import('./variants-page'), 'VariantsPage'),
        page('conformance', () => import('./conformance-page'), 'ConformancePage'),
        page('partners', () => import('./partners-page'), 'PartnersPage'),
        page('process-map', () => import('./process/process-map-page'), 'ProcessMapPage'),
        page('instances', () => import('./instances-page'), 'InstancesPage'),
        page('instances/$workflow/$instance', () => import('./story/story-page'), 'StoryPage'),
        page('health', () => import('./health-page'), 'HealthPage'),
        page('dead-letters', () => import('./dead-letters/dead-letters-page'), 'DeadLettersPage'),
        page('logs', () => import('./workspace/logs-page'), 'LogsPage'),
      ]),
    ];
  },
});
