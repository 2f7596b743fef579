import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

export default defineArea({
  name: 'agreements',
  navigation: { title: 'area.agreements', icon: 'agree', to: '/agreements', order: 30 },
  routes: (parent) => [
    createRoute({ getParentRoute: () => parent, path: '/agreements', component: lazyRouteComponent(() => import('./agreements-page'), 'AgreementsPage') }),
    createRoute({ getParentRoute: () => parent, path: '/agreements/$id', component: lazyRouteComponent(() => import('./agreement-page'), 'AgreementPage') }),
    createRoute({ getParentRoute: () => parent, path: '/agreements/$id/propose', component: lazyRouteComponent(() => import('./propose-page'), 'ProposePage') }),
    createRoute({ getParentRoute: () => parent, path: '/agreements/$id/texts/$number', component: lazyRouteComponent(() => import('./text-page'), 'TextPage') }),
  ],
});
