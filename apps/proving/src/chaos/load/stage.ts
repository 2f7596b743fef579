import type { World } from '../world/world';
import { space, yesterday } from '../world/settings';
import type { Commander } from './commander';
import type { Ledger } from './ledger';
import type { Stage } from './scenes';

const toursPerOffer = 2;

/** Sets up what a run plays with: tours and spaces of its own, so that no run stands in another's way. Its commands count like all others. */
export async function setStage(commander: Commander, ledger: Ledger, world: World, run: string, nowMs: number): Promise<Stage> {
  const tours = world.organisers.flatMap((organiser, index) =>
    Array.from({ length: toursPerOffer }, async () => {
      const body = { offerId: world.offerIds[index] as string, leastTurnaroundDays: 3 };
      const { id } = await commander.command('touring', organiser, { method: 'POST', path: '/tours', body }, (tour) => [
        { left: 'transition', service: 'touring', aggregateId: tour.id, action: 'plan-tour' },
      ]);
      ledger.tourIds.push(id);
      return { id, organiser };
    }),
  );
  const spaces = world.hosts.map(async (host) => {
    const { id } = await commander.command('touring', host, { method: 'POST', path: '/spaces', body: space(`Hall of run ${run}`, yesterday(nowMs)) }, () => []);
    return { id, host };
  });
  return { tours: await Promise.all(tours), spaces: await Promise.all(spaces) };
}
