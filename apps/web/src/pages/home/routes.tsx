import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

export default defineArea({
  name: 'home',
  navigation: { title: 'area.home', icon: 'home', to: '/', order: 10 },
  routes: (parent) => [createRoute({ getParentRoute: () => parent, path: '/', component: lazyRouteComponent(() => import('./home-page'), 'HomePage') })],
});
