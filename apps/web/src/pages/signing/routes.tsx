import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

/** Reached from an agreement, from one's own menu, and from the paper somebody holds. */
export default defineArea({
  name: 'signing',
  routes: (parent) => [
    createRoute({ getParentRoute: () => parent, path: '/agreements/$id/sign', component: lazyRouteComponent(() => import('./signing-room'), 'SigningRoom') }),
    createRoute({ getParentRoute: () => parent, path: '/signing-keys', component: lazyRouteComponent(() => import('./keys-page'), 'KeysPage') }),
    createRoute({ getParentRoute: () => parent, path: '/evidence', component: lazyRouteComponent(() => import('./evidence-page'), 'EvidencePage') }),
  ],
});
