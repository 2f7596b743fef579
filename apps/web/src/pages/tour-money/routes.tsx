import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

/** The money and the carbon of a tour, reached from the tour and its confirmed stops, whose addresses these pages continue. */
export default defineArea({
  name: 'tour-money',
  routes: (parent) => [
    createRoute({ getParentRoute: () => parent, path: '/tours/$id/money', component: lazyRouteComponent(() => import('./tour-money-page'), 'TourMoneyPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/$id/carbon', component: lazyRouteComponent(() => import('./carbon-page'), 'CarbonPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/stays/$id/money', component: lazyRouteComponent(() => import('./stop-money-page'), 'StopMoneyPage') }),
  ],
});
