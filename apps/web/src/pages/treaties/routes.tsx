import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

/** Treaties stand after agreements and accounts: a film is tried here before its text is written. */
export default defineArea({
  name: 'treaties',
  navigation: { title: 'area.treaties', icon: 'globe', to: '/treaties', order: 36 },
  routes: (parent) => [
    createRoute({ getParentRoute: () => parent, path: '/treaties', component: lazyRouteComponent(() => import('./treaties-page'), 'TreatiesPage') }),
    createRoute({ getParentRoute: () => parent, path: '/treaties/conventions', component: lazyRouteComponent(() => import('./conventions-page'), 'ConventionsPage') }),
  ],
});
