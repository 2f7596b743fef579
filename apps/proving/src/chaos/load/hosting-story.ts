import type { Person } from '../world/person';
import { act, hold, type Held, spacesOfDifferentHosts } from './holding';
import type { Scenario, Scene } from './scenes';

interface Agreement {
  readonly id: string;
  readonly version: number;
  readonly text: { readonly textHash: string };
}

/** The main job: a hold becomes a contract, the contract an agreement, the agreement a confirmed stop; or one of them leaves. */
export const hostingStory: Scenario = async (scene) => {
  const [space, rivalSpace] = spacesOfDifferentHosts(scene, 2) as [never, never];
  const held = await hold(scene, scene.random.pick(scene.stage.tours), space);
  const rival = scene.random.chance(0.3) ? await hold(scene, held.tour, rivalSpace) : null;
  const { organiser } = held.tour;
  await act(scene, organiser, held.stopId, 'assess-facility', { action: 'pass-facility', body: { verdict: 'passed' } });
  await act(scene, organiser, held.stopId, 'send-contract', { action: 'send-contract', end: 'reserved', body: {} });
  scene.ledger.ends.agreements.set(held.stopId, 'negotiating');
  const agreement = await draftOf(scene, held);
  const [way] = [scene.random.next()];
  if (way < 0.15) return leave(scene, held, held.host, agreement, { verb: 'decline', status: 'declined', end: 'contract-declined' });
  if (way < 0.3) return leave(scene, held, organiser, agreement, { verb: 'withdraw', status: 'withdrawn', end: 'withdrawn-by-organiser' });
  await agreeAndSign(scene, held, agreement);
  scene.ledger.ends.stops.set(held.stopId, 'confirmed');
  if (rival !== null) scene.ledger.ends.stops.set(rival.stopId, 'hold-released');
};

/** The agreement is drafted when the event arrives in the other service; an early event may make it late. */
async function draftOf({ commander }: Scene, { tour, stopId }: Held): Promise<Agreement> {
  const path = `/agreements?stopId=${stopId}`;
  const id = await commander.find('coproduction', tour.organiser, path, (body) => (body['items'] as Array<{ id: string }>)[0]?.id);
  return commander.find('coproduction', tour.organiser, `/agreements/${id}`, (body) => body as unknown as Agreement);
}

async function agreeAndSign(scene: Scene, { tour, host, stopId }: Held, drafted: Agreement): Promise<void> {
  const { ends } = scene.ledger;
  const fee = { minor: 3_000_000 + scene.random.whole(0, 9) * 10_000 + 1, currency: 'EUR' };
  const proposed = await negotiate(scene, host, drafted, 'propose-terms', 'propose-terms', { fee }, drafted.version);
  const { textHash } = proposed.text;
  await negotiate(scene, tour.organiser, drafted, 'accept-terms', 'agree-text', { textHash });
  ends.agreements.set(stopId, 'text-agreed');
  const [first, second] = scene.random.shuffled([tour.organiser, host]) as [Person, Person];
  await negotiate(scene, first, drafted, 'sign', 'sign', { textHash });
  ends.agreements.set(stopId, 'signing');
  await negotiate(scene, second, drafted, 'sign', 'sign', { textHash });
  ends.agreements.set(stopId, 'executed');
}

async function leave(scene: Scene, { stopId }: Held, who: Person, agreement: Agreement, { verb, status, end }: { verb: string; status: string; end: string }): Promise<void> {
  await negotiate(scene, who, agreement, verb, verb, {});
  scene.ledger.ends.agreements.set(stopId, status);
  scene.ledger.ends.stops.set(stopId, end);
}

async function negotiate(scene: Scene, who: Person, { id }: Agreement, verb: string, action: string, body: object, ifMatch?: number): Promise<Agreement> {
  const request = { method: 'POST' as const, path: `/agreements/${id}/${verb}`, body, ...(ifMatch === undefined ? {} : { ifMatch }) };
  const answered = await scene.commander.command('coproduction', who, request, () => [{ left: 'transition', service: 'coproduction', aggregateId: id, action }]);
  return answered as unknown as Agreement;
}
