import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

/** Runs of performances: reached from the lists of tours, whose addresses these pages continue. */
export default defineArea({
  name: 'performing',
  routes: (parent) => [
    createRoute({ getParentRoute: () => parent, path: '/tours/engagements', component: lazyRouteComponent(() => import('./engagements-page'), 'EngagementsPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/engagements/$id', component: lazyRouteComponent(() => import('./engagement-page'), 'EngagementPage') }),
  ],
});
