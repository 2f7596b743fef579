import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

/** What travels and where it could stand: reached from offers, spaces and stops, whose addresses these pages continue. */
export default defineArea({
  name: 'venues',
  routes: (parent) => [
    createRoute({ getParentRoute: () => parent, path: '/tours/spaces/$id/facility', component: lazyRouteComponent(() => import('./facility-page'), 'FacilityPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/spaces/$id/facility/new', component: lazyRouteComponent(() => import('./new-report-page'), 'NewReportPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/spaces/$id/facility/light', component: lazyRouteComponent(() => import('./light-plan-page'), 'LightPlanPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/spaces/$id/facility/$number', component: lazyRouteComponent(() => import('./report-page'), 'ReportPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/offers/$id/describe', component: lazyRouteComponent(() => import('./describe-page'), 'DescribePage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/offers/$id/objects', component: lazyRouteComponent(() => import('./objects-page'), 'ObjectsPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/offers/$id/objects/new', component: lazyRouteComponent(() => import('./new-object-page'), 'NewObjectPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/offers/$id/objects/many', component: lazyRouteComponent(() => import('./many-objects-page'), 'ManyObjectsPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/offers/$id/matches', component: lazyRouteComponent(() => import('./matches-page'), 'MatchesPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/objects/$id', component: lazyRouteComponent(() => import('./object-page'), 'ObjectPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/objects/$id/edit', component: lazyRouteComponent(() => import('./edit-object-page'), 'EditObjectPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/stops/$id/objects', component: lazyRouteComponent(() => import('./stop-objects-page'), 'StopObjectsPage') }),
  ],
});
