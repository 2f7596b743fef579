import { createRootRoute, createRouter, type AnyRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../pages/not-found/not-found-page';
import { ErrorPage } from './error-page';
import { areas } from './navigation';
import { PageShape } from './page-shape';
import { Root } from './root';

const root = createRootRoute({ component: Root, notFoundComponent: NotFoundPage, errorComponent: ErrorPage });

export const router = createRouter({
  routeTree: root.addChildren(areas.flatMap(({ routes }) => [...routes(root as unknown as AnyRoute)])),
  defaultPreload: 'intent',
  // What a page asks is kept by the queries, so the router keeps nothing.
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  // Plain text both ways: addresses are typed, sent to colleagues and read by people.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(Object.entries(search).flatMap(([name, value]) => (value == null || value === '' ? [] : [[name, String(value)]]))).toString();
    return text && `?${text}`;
  },
  defaultPendingComponent: PageShape,
  defaultPendingMs: 150,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
});
