import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

export default defineArea({
  name: 'productions',
  navigation: { title: 'area.productions', icon: 'agree', to: '/productions', order: 32 },
  routes: (parent) => [
    createRoute({ getParentRoute: () => parent, path: '/productions', component: lazyRouteComponent(() => import('./productions-page'), 'ProductionsPage') }),
    createRoute({ getParentRoute: () => parent, path: '/productions/new', component: lazyRouteComponent(() => import('./new-production-page'), 'NewProductionPage') }),
    createRoute({ getParentRoute: () => parent, path: '/productions/$id', component: lazyRouteComponent(() => import('./table-page'), 'TablePage') }),
    createRoute({ getParentRoute: () => parent, path: '/productions/$id/clauses/$clause', component: lazyRouteComponent(() => import('./propose-clause-page'), 'ProposeClausePage') }),
    createRoute({ getParentRoute: () => parent, path: '/productions/$id/redline', component: lazyRouteComponent(() => import('./redline-page'), 'RedlinePage') }),
    createRoute({ getParentRoute: () => parent, path: '/productions/$id/map', component: lazyRouteComponent(() => import('./map-page'), 'MapPage') }),
    createRoute({ getParentRoute: () => parent, path: '/productions/$id/verdict', component: lazyRouteComponent(() => import('./verdict-page'), 'VerdictPage') }),
    createRoute({ getParentRoute: () => parent, path: '/productions/$id/papers', component: lazyRouteComponent(() => import('./papers/papers-page'), 'PapersPage') }),
    createRoute({ getParentRoute: () => parent, path: '/productions/$id/seats', component: lazyRouteComponent(() => import('./seats-page'), 'SeatsPage') }),
    createRoute({ getParentRoute: () => parent, path: '/productions/$id/sign', component: lazyRouteComponent(() => import('./sign-page'), 'SignPage') }),
    createRoute({ getParentRoute: () => parent, path: '/productions/$id/afterwards', component: lazyRouteComponent(() => import('./afterwards/afterwards-page'), 'AfterwardsPage') }),
  ],
});
