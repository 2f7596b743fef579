import type { Answer, CallOptions } from '@caravanserai/testing';
import { ofEveryService, roles, type Table, tables } from './access-table';
import { fingerprint } from './fingerprint';
import { type House, serviceNames } from './house';
import { Players } from './players';
import { Scene } from './scene';
import { documentedRoutes, type DocumentedRoute } from './served-routes';

const tableOf = (service: string): Table => ({ ...tables[service], ...ofEveryService });
export const isCommand = (route: string): boolean => !route.startsWith('GET');
export const methodOf = (route: string): string => route.split(' ')[0]!;

/** Service and route, for `it.each`. */
export const routes = serviceNames.flatMap((service) => Object.keys(tableOf(service)).filter((route) => !route.includes('(')).map((route) => [service, route] as const));
/** A file is uploaded as bytes: what can be wrong with those is tried where they are read. */
export const commands = routes.filter(([, route]) => isCommand(route) && !['POST /logs', 'POST /stays/{id}/files'].includes(route));

/** The house with somebody for every route to whom it is open: what they send is refused for itself. */
export class InputRig {
  private constructor(
    readonly scene: Scene,
    private readonly players: Players,
    private readonly documented: ReadonlyMap<string, DocumentedRoute>,
  ) {}

  static async open(): Promise<InputRig> {
    const scene = await Scene.set();
    const documented = new Map<string, DocumentedRoute>();
    for (const service of serviceNames) for (const route of await documentedRoutes(scene.house, service)) documented.set(`${service} ${route.route}`, route);
    return new InputRig(scene, await Players.gather(scene, serviceNames.map(tableOf)), documented);
  }

  get house(): House {
    return this.scene.house;
  }

  documentOf(service: string, route: string): DocumentedRoute {
    return this.documented.get(`${service} ${route}`)!;
  }

  /** The first role of these to whom the table opens the route, or closes it with this mark; null when there is none. */
  async someone(service: string, route: string, among: string, mark: string): Promise<CallOptions | null> {
    const [[party, power], cells] = tableOf(service)[route]!;
    const role = [...among].find((one) => cells[roles.indexOf(one)] === mark);
    return role === undefined ? null : this.players.as(role, service, party, power);
  }

  async allowed(service: string, route: string): Promise<CallOptions> {
    return (await this.someone(service, route, 'pak', '+'))!;
  }

  /** Sends bytes as they are. */
  async send(service: string, method: string, path: string, { as, actingFor = as?.organisationId, headers }: CallOptions, body?: string | Buffer): Promise<Answer> {
    const response = await fetch(this.house.urlOf(service) + path, {
      method,
      body,
      headers: { ...headers, ...(as && { authorization: `Bearer ${as.token}` }), ...(actingFor && { 'x-acting-for': actingFor }) },
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : { text } };
  }

  /** Nothing at all is written in the service's database while this is done, kept answers aside if the test says so. */
  async changesNothing(service: string, work: () => Promise<void>, except: readonly string[] = []): Promise<void> {
    const before = await fingerprint(this.house, service, except);
    await work();
    expect(await fingerprint(this.house, service, except)).toEqual(before);
  }

  close(): Promise<void> {
    return this.scene.close();
  }
}

/** Many at once but not all, and few where each of them keeps one of a service's connections to its database. */
export async function inTurns<T, R>(all: readonly T[], work: (one: T) => Promise<R>, atOnce = 16): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < all.length; at += atOnce) results.push(...(await Promise.all(all.slice(at, at + atOnce).map(work))));
  return results;
}

export const problem = 'application/problem+json';

/** Status, type and code of an answer, and the fields that it names. */
export const refusal = ({ status, headers, body }: Answer): unknown[] => [status, headers.get('content-type'), body.code, ...new Set((body.errors ?? []).map(({ field }: { field: string }) => field))];
export const inputRefused = (field: string): unknown[] => [400, problem, 'input-refused', field];

/** With a version that nothing has: whatever is let through by mistake still changes nothing. */
export const stale = { 'if-match': '"999999"' };
