import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

/** Reached from the tour whose venues it puts in order. */
export default defineArea({
  name: 'routing',
  routes: (parent) => [createRoute({ getParentRoute: () => parent, path: '/tours/$id/route', component: lazyRouteComponent(() => import('./route-page'), 'RoutePage') })],
});
