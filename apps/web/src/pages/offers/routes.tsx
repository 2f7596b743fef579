import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

/** Offers are reached from the tours' navigation: what may go on the road stands beside what is on it. */
export default defineArea({
  name: 'offers',
  routes: (parent) => [
    createRoute({ getParentRoute: () => parent, path: '/tours/offers', component: lazyRouteComponent(() => import('./offers-page'), 'OffersPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/offers/new', component: lazyRouteComponent(() => import('./new-offer-page'), 'NewOfferPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/offers/$id', component: lazyRouteComponent(() => import('./offer-page'), 'OfferPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/offers/$id/edit', component: lazyRouteComponent(() => import('./edit-offer-page'), 'EditOfferPage') }),
  ],
});
