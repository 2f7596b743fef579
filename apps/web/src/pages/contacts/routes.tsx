import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { defineArea } from '../../frame/area';

const page = (parent: AnyRoute, path: string, component: ReturnType<typeof lazyRouteComponent>) => createRoute({ getParentRoute: () => parent, path, component });

export default defineArea({
  name: 'people',
  navigation: { title: 'area.people', icon: 'people', to: '/people', order: 50 },
  routes: (parent) => [
    page(parent, '/people', lazyRouteComponent(() => import('./partners-page'), 'PartnersPage')),
    page(parent, '/people/partners/$code', lazyRouteComponent(() => import('./partner-page'), 'PartnerPage')),
    page(parent, '/people/organisations', lazyRouteComponent(() => import('./organisations-page'), 'OrganisationsPage')),
    page(parent, '/people/organisations/$id', lazyRouteComponent(() => import('./organisation-page'), 'OrganisationPage')),
    page(parent, '/people/offices/$id', lazyRouteComponent(() => import('./office-page'), 'OfficePage')),
    page(parent, '/people/offices/$id/designate', lazyRouteComponent(() => import('./designate-page'), 'DesignatePage')),
    page(parent, '/people/designations', lazyRouteComponent(() => import('./designations-page'), 'DesignationsPage')),
    page(parent, '/people/designations/$id', lazyRouteComponent(() => import('./designation-page'), 'DesignationPage')),
    page(parent, '/people/designations/$id/resubmit', lazyRouteComponent(() => import('./resubmit-page'), 'ResubmitPage')),
    page(parent, '/people/access', lazyRouteComponent(() => import('./access-page'), 'AccessPage')),
    page(parent, '/people/me', lazyRouteComponent(() => import('./me-page'), 'MePage')),
  ],
});
