import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

export default defineArea({
  name: 'inbox',
  routes: (parent) => [
    createRoute({ getParentRoute: () => parent, path: '/inbox', component: lazyRouteComponent(() => import('./inbox-page'), 'InboxPage') }),
    createRoute({ getParentRoute: () => parent, path: '/inbox/$id', component: lazyRouteComponent(() => import('./notification-page'), 'NotificationPage') }),
  ],
});
