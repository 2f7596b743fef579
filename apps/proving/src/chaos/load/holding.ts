import type { Answer, Person } from '../world/person';
import { stayIn } from '../world/settings';
import type { Scene, Stage } from './scenes';

export type Tour = Stage['tours'][number];
export type Space = Stage['spaces'][number];

export interface Held {
  readonly stopId: string;
  readonly rank: number;
  readonly tour: Tour;
  readonly host: Person;
}

/** A host holds the dates of the scene's window. */
export async function hold({ commander, ledger, window, nowMs }: Scene, tour: Tour, space: Space): Promise<Held> {
  const stay = stayIn(window, nowMs);
  const natural = { tourId: tour.id, spaceId: space.id, delivery: stay.delivery };
  const body = await commander.command('touring', space.host, { method: 'POST', path: `/tours/${tour.id}/holds`, body: { spaceId: space.id, ...stay } }, ({ id }) => [
    { left: 'stop', stopId: id, ...natural },
    { left: 'transition', service: 'touring', aggregateId: id, action: 'place-hold' },
  ]);
  ledger.ends.stops.set(body.id, 'hold');
  return { stopId: body.id, rank: body['rank'] as number, tour, host: space.host };
}

/** A command on one stop, that leaves the state `end` and one transition: of the stop, or of the one that is named. */
export async function act(scene: Scene, as: Person, stopId: string, verb: string, left: { action: string; end?: string; on?: string; body?: object }): Promise<Answer['body']> {
  const { action, end, on = stopId, body } = left;
  const answered = await scene.commander.command('touring', as, { method: 'POST', path: `/stops/${stopId}/${verb}`, ...(body ? { body } : {}) }, () => [
    { left: 'transition', service: 'touring', aggregateId: on, action },
  ]);
  if (end !== undefined) scene.ledger.ends.stops.set(on, end);
  return answered;
}

export const release = (scene: Scene, { host, stopId }: Held): Promise<Answer['body']> =>
  act(scene, host, stopId, 'release', { action: 'release-hold', end: 'hold-released', body: {} });

/** Spaces of different hosts, in the order in which they are to stand in line. */
export const spacesOfDifferentHosts = ({ random, stage }: Scene, count: number): Space[] => {
  const chosen = new Map<string, Space>();
  for (const space of random.shuffled(stage.spaces)) if (!chosen.has(space.host.subject)) chosen.set(space.host.subject, space);
  return [...chosen.values()].slice(0, count);
};
