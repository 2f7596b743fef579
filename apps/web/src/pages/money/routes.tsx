import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

/** Accounts stand beside the agreements that they belong to. */
export default defineArea({
  name: 'money',
  navigation: { title: 'area.money', icon: 'chart', to: '/money', order: 35, on: ({ organisation }) => organisation !== null },
  routes: (parent) => [
    createRoute({ getParentRoute: () => parent, path: '/money', component: lazyRouteComponent(() => import('./accounts-page'), 'AccountsPage') }),
    createRoute({ getParentRoute: () => parent, path: '/money/$id', component: lazyRouteComponent(() => import('./account-page'), 'AccountPage') }),
  ],
});
