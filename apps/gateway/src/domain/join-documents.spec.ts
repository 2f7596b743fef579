import { joinDocuments } from './join-documents';

const document = (schema: string) => ({
  paths: {
    '/stops': { get: { operationId: 'listStops', tags: ['stops'], responses: { 200: { $ref: `#/components/schemas/${schema}` } } } },
    '/internal/stops': { get: { operationId: 'internalStops' } },
    '/health/ready': { get: { operationId: 'ready' } },
    '/ops/timers': { get: { operationId: 'timers' } },
  },
  components: { schemas: { [schema]: { properties: { next: { $ref: `#/components/schemas/${schema}` } } } }, securitySchemes: { account: { type: 'http' } } },
});
const joined = joinDocuments(new Map([['touring', document('Stop')], ['museum', document('Stop')]]));

it('puts each service’s paths below its name and leaves out what nobody outside can call', () => {
  expect(Object.keys(joined.paths!)).toEqual(['/api/touring/stops', '/api/touring/ops/timers', '/api/museum/stops', '/api/museum/ops/timers']);
});

it('keeps equal names of different services apart, and their references with them', () => {
  expect(joined.components).toEqual({
    schemas: {
      'touring.Stop': { properties: { next: { $ref: '#/components/schemas/touring.Stop' } } },
      'museum.Stop': { properties: { next: { $ref: '#/components/schemas/museum.Stop' } } },
    },
    securitySchemes: { account: { type: 'http' } },
  });
  expect(joined.paths!['/api/museum/stops']).toEqual({
    get: { operationId: 'museum.listStops', tags: ['museum: stops'], responses: { 200: { $ref: '#/components/schemas/museum.Stop' } } },
  });
});

it('leaves the paths of what stands beside the services as they are', () => {
  const { paths, components } = joinDocuments(new Map(), new Map([['gateway', document('Session')]]));
  expect(Object.keys(paths!)).toEqual(['/stops', '/ops/timers']);
  expect(Object.keys(components!.schemas!)).toEqual(['gateway.Session']);
});
