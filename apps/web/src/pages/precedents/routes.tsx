import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

/** Reached from the treaties: who tries a constellation asks who has made one like it. */
export default defineArea({
  name: 'precedents',
  routes: (parent) => [createRoute({ getParentRoute: () => parent, path: '/precedents', component: lazyRouteComponent(() => import('./precedents-page'), 'PrecedentsPage') })],
});
