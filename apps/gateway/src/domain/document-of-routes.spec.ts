import { documentOfRoutes } from './document-of-routes';

const schema = { type: 'object' };
const route = { method: 'get', path: '/api/session', type: 'application/json', schema };

it('tells of JSON alone, since pages are for people', () => {
  const { paths } = documentOfRoutes({ routes: { 'SessionController.read': route, 'HomeController.icon': { ...route, path: '/favicon.ico', type: 'image/svg+xml' } }, schemas: {} });
  const responses = { 200: { description: 'Done', content: { 'application/json': { schema } } } };
  expect(paths).toEqual({ '/api/session': { get: { operationId: 'readSession', tags: ['session'], responses } } });
});

it('keeps two methods of one path', () => {
  const { paths } = documentOfRoutes({ routes: { 'SessionController.read': route, 'SessionController.end': { ...route, method: 'delete' } }, schemas: {} });
  expect(Object.keys(paths!['/api/session']!)).toEqual(['get', 'delete']);
});
