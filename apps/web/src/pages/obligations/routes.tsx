import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

/** Reached from the productions: what they made parties owe. */
export default defineArea({
  name: 'obligations',
  routes: (parent) => [createRoute({ getParentRoute: () => parent, path: '/obligations', component: lazyRouteComponent(() => import('./obligations-page'), 'ObligationsPage') })],
});
