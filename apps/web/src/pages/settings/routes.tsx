import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

export default defineArea({
  name: 'settings',
  routes: (parent) => [createRoute({ getParentRoute: () => parent, path: '/inbox/settings', component: lazyRouteComponent(() => import('./settings-page'), 'SettingsPage') })],
});
