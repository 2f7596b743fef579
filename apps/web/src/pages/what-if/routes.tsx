import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

/** Reached from the tour whose changes are tried, and by a host from what it is told. */
export default defineArea({
  name: 'what-if',
  routes: (parent) => [
    createRoute({ getParentRoute: () => parent, path: '/tours/$id/changes', component: lazyRouteComponent(() => import('./changes-page'), 'ChangesPage') }),
    createRoute({ getParentRoute: () => parent, path: '/what-ifs/$id', component: lazyRouteComponent(() => import('./what-if-page'), 'WhatIfPage') }),
  ],
});
