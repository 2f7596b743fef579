import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

export default defineArea({
  name: 'tours',
  navigation: { title: 'area.tours', icon: 'tour', to: '/tours', order: 20 },
  routes: (parent) => [
    createRoute({ getParentRoute: () => parent, path: '/tours', component: lazyRouteComponent(() => import('./tours-page'), 'ToursPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/$id', component: lazyRouteComponent(() => import('./tour-page'), 'TourPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/stops/$id', component: lazyRouteComponent(() => import('./stop-page'), 'StopPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/spaces', component: lazyRouteComponent(() => import('./spaces-page'), 'SpacesPage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/spaces/new', component: lazyRouteComponent(() => import('./new-space-page'), 'NewSpacePage') }),
    createRoute({ getParentRoute: () => parent, path: '/tours/spaces/$id', component: lazyRouteComponent(() => import('./space-page'), 'SpacePage') }),
  ],
});
