import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

/** Confirmed stops on the road: reached from tours and their stops, whose addresses these pages continue. */
export default defineArea({
  name: 'road',
  routes: (parent) => [
    createRoute({ getParentRoute: () => parent, path: '/tours/stays', component: lazyRouteComponent(() => import('./stays-page'), 'StaysPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/stays/$id', component: lazyRouteComponent(() => import('./stay-page'), 'StayPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/stays/$id/$occasion/$objectId', component: lazyRouteComponent(() => import('./condition-page'), 'ConditionPage') }),
  ],
});
