import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

const page = (parent: AnyRoute, path: string, component: ReturnType<typeof lazyRouteComponent>) => createRoute({ getParentRoute: () => parent, path, component });

export default defineArea({
  name: 'administration',
  navigation: { title: 'area.administration', icon: 'gear', to: '/administration', order: 120, on: ({ administrator }) => administrator },
  routes: (parent) => [
    page(parent, '/administration', lazyRouteComponent(() => import('./health-page'), 'HealthPage')),
    page(parent, '/administration/accounts', lazyRouteComponent(() => import('./accounts-page'), 'AccountsPage')),
    page(parent, '/administration/proposals', lazyRouteComponent(() => import('./proposals-page'), 'ProposalsPage')),
    page(parent, '/administration/reference', lazyRouteComponent(() => import('./reference-page'), 'ReferencePage')),
    page(parent, '/administration/rules', lazyRouteComponent(() => import('./rules/rules-page'), 'RulesPage')),
    page(parent, '/administration/organisations/new', lazyRouteComponent(() => import('./organisation-form-page'), 'RegisterPage')),
    page(parent, '/administration/organisations/$id', lazyRouteComponent(() => import('./organisation-form-page'), 'ChangePage')),
  ],
});
