import { get, type IncomingMessage, type ClientRequest } from 'node:http';
import { randomUUID } from 'node:crypto';
import { stopHeld, stopHoldExtended } from '@caravanserai/contracts';
import { Rebuild } from '@caravanserai/messaging';
import { eventually, type TestPerson, type TestService } from '@caravanserai/testing';
import { ChangeStream } from '../src/live/change-stream';
import { hear, liveOf, World } from './world';

let world: World;
let service: TestService;
let administrator: TestPerson;
const open: Listening[] = [];
beforeEach(async () => {
  world = new World();
  service = await hear(world);
  administrator = await service.person(randomUUID(), 'administer-platform');
}, 60_000);
afterEach(async () => {
  for (const listening of open.splice(0)) listening.close();
  await service.stop();
});

/** Somebody who listens; what they have heard so far, frame by frame. */
class Listening {
  status = 0;
  text = '';
  ended = false;
  private readonly asking: ClientRequest;

  constructor(person: TestPerson, last?: number) {
    const headers = { authorization: `Bearer ${person.token}`, ...(person.organisationId && { 'x-acting-for': person.organisationId }), ...(last !== undefined && { 'last-event-id': String(last) }) };
    this.asking = get(`${service.running.url}/steps/stream`, { headers, agent: false }, (answer: IncomingMessage) => {
      this.status = answer.statusCode!;
      answer.setEncoding('utf8').on('data', (text: string) => (this.text += text)).on('close', () => (this.ended = true));
    });
    this.asking.on('error', () => (this.ended = true));
    open.push(this);
  }

  get frames(): Array<{ event: string; id: number; data: any }> {
    return [...this.text.matchAll(/id: (\d+)\nevent: (\w+)\ndata: (.*)\n\n/g)].map(([, id, event, data]) => ({ event: event!, id: Number(id), data: JSON.parse(data!) }));
  }

  async opened(): Promise<this> {
    await eventually('an open stream', async () => this.text.includes('retry'));
    return this;
  }

  close(): void {
    this.asking.destroy();
  }
}

const days = { start: '2027-03-01', end: '2027-06-01', zone: 'Asia/Ho_Chi_Minh' };
/** A hold of the world's organiser and this host. */
function hold(hostId: string): string {
  const stopId = randomUUID();
  const ours = { stopId, tourId: world.tour, organiserId: world.organiser, hostId, title: 'Salt' };
  service.owner('touring').publish(stopHeld, stopId, { ...ours, spaceId: randomUUID(), occupancy: days, opening: days, rank: 1, expiresAt: '2027-02-01T09:00:00.000Z' });
  return stopId;
}
const keysOf = (listening: Listening) => listening.frames.flatMap(({ data }) => data.keys ?? []).map(({ id }: { id: string }) => id);

it('tells what has changed by its keys alone, under the position as the id', async () => {
  const listening = await new Listening(administrator).opened();
  const stop = hold(world.host);
  await eventually('the news', async () => listening.frames.length === 1);
  expect(listening.frames).toEqual([{ event: 'change', id: liveOf(service).position, data: { position: liveOf(service).position, keys: [{ workflow: 'touring.stop', id: stop }] } }]);
});

it('who comes back hears what was missed, and only that', async () => {
  const first = await new Listening(administrator).opened();
  hold(world.host);
  await eventually('the first news', async () => first.frames.length === 1);
  first.close();
  const missed = hold(world.host);
  await eventually('the second hold', async () => liveOf(service).caseNumberOf('touring.stop', missed) !== undefined);
  const again = await new Listening(administrator, first.frames[0]!.id).opened();
  await eventually('the missed news', async () => again.frames.length > 0);
  expect([again.frames.map(({ event }) => event), keysOf(again)]).toEqual([['change'], [missed]]);
});

it('who comes back with an id from another life of the service is told to ask for all anew', async () => {
  const listening = await new Listening(administrator, 999_999).opened();
  await eventually('a resync', async () => listening.frames.length === 1);
  expect(listening.frames).toEqual([{ event: 'resync', id: liveOf(service).position, data: { position: liveOf(service).position } }]);
});

it('when the copies have been made anew, everybody is told to ask for all anew', async () => {
  const listening = await new Listening(administrator).opened();
  await service.running.app.get(Rebuild, { strict: false }).run();
  await eventually('a resync', async () => listening.frames.length === 1);
  const late = await new Listening(administrator, 1).opened();
  await eventually('a resync for who was away', async () => late.frames.length === 1);
  expect([listening, late].map(({ frames }) => frames[0]!.event)).toEqual(['resync', 'resync']);
});

it('nobody hears of what they may not see', async () => {
  const [ours, theirs] = [await service.person(world.host, 'manage-tours'), await service.person(randomUUID(), 'manage-tours')];
  const [party, stranger] = [await new Listening(ours).opened(), await new Listening(theirs).opened()];
  const stop = hold(world.host);
  await eventually('the news', async () => party.frames.length === 1);
  expect([keysOf(party), stranger.frames]).toEqual([[stop], []]);
});

it('an account has twenty streams and no more', async () => {
  const all = Array.from({ length: 21 }, () => new Listening(administrator));
  await eventually('all answers', async () => all.every(({ status }) => status !== 0));
  expect(all.map(({ status }) => status).sort()).toEqual([...Array(20).fill(200), 429]);
});

it('two hundred listeners come, hear and go again and again, and nothing of them stays', async () => {
  const people = await Promise.all(Array.from({ length: 10 }, () => service.person(randomUUID(), 'administer-platform')));
  const changes = service.running.app.get(ChangeStream, { strict: false });
  for (let round = 0; round < 5; round++) {
    const all = Array.from({ length: 200 }, (_, number) => new Listening(people[number % people.length]!));
    await eventually('two hundred listeners', async () => changes.size === 200, 20_000);
    const stop = hold(world.host);
    service.owner('touring').publish(stopHoldExtended, stop, { stopId: stop, tourId: world.tour, organiserId: world.organiser, hostId: world.host, title: 'Salt', expiresAt: '2027-03-01T09:00:00.000Z' });
    await eventually('everybody having heard', async () => all.every((one) => keysOf(one).includes(stop)), 20_000);
    for (const one of open.splice(0)) one.close();
    await eventually('nobody listening', async () => changes.size === 0, 20_000);
  }
}, 120_000);
