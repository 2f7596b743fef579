import { act, hold, release, spacesOfDifferentHosts } from './holding';
import type { Scenario } from './scenes';

/** Dates are held and given back. */
export const holdAndRelease: Scenario = async (scene) => {
  const held = await hold(scene, scene.random.pick(scene.stage.tours), scene.random.pick(scene.stage.spaces));
  if (scene.random.chance(0.2)) {
    await act(scene, held.tour.organiser, held.stopId, 'decline', { action: 'decline-hold', end: 'declined', body: { remark: 'Not this year' } });
    return;
  }
  await release(scene, held);
};

/** Three hosts want the same dates at once; the second in line challenges the first, who stays or goes. */
export const lineOfHolds: Scenario = async (scene) => {
  const tour = scene.random.pick(scene.stage.tours);
  const placed = await everyOne(spacesOfDifferentHosts(scene, 3).map((space) => hold(scene, tour, space)));
  const [first, second, third] = placed.sort((a, b) => a.rank - b.rank) as [typeof placed[0], typeof placed[0], typeof placed[0]];
  await act(scene, second.host, second.stopId, 'challenge', { action: 'challenge-hold', on: first.stopId, end: 'challenged', body: {} });
  if (scene.random.chance(0.5)) await act(scene, first.host, first.stopId, 'answer-challenge', { action: 'answer-challenge', end: 'hold', body: {} });
  else await release(scene, first);
  await release(scene, third);
};

/** Waits for all of them even when one fails: nothing may go on behind the back of a run that has ended. */
async function everyOne<T>(work: ReadonlyArray<Promise<T>>): Promise<T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
