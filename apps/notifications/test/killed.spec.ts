import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { eventually } from '@caravanserai/testing';
import { type Reachable, World } from './world';

let world: World;
let ana: Reachable;
let child: ChildProcess | undefined;
beforeEach(async () => {
  world = await World.start();
  ana = await world.person(world.organiser, 'manage-tours');
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await world.stop();
});

/** Leaves one letter to be sent by a process of its own, which dies by SIGKILL at the given moment. */
async function sentByAProcessThatDies(when: 'before' | 'after'): Promise<string> {
  world.contacts.trouble = 'unavailable';
  const event = world.hold();
  await world.row(event.id, ana, 'email', 'pending');
  await world.service.running.close();
  world.contacts.trouble = null;
  const dies = new Promise<void>((died) => {
    const kill = () => {
      child?.once('exit', () => died());
      child?.kill('SIGKILL');
    };
    // Before the server has said that it took the message, or just after: the process can't have noted it either way.
    world.mail.beforeTaking = () => {
      world.mail.beforeTaking = () => undefined;
      if (when === 'before') return new Promise((resolve) => (kill(), setTimeout(resolve, 300)));
      return void setImmediate(kill);
    };
  });
  const root = join(__dirname, '..', '..', '..');
  child = spawn(process.execPath, ['-r', join(root, 'libs/hosting/test/register.cjs'), join(root, 'apps/notifications/src/main.ts')], { env: { PATH: process.env.PATH, ...world.environment() }, stdio: 'ignore' });
  await dies;
  return event.id;
}

it.each(['before', 'after'] as const)('a letter whose process is killed %s the server takes it is sent again under the same Message-ID', async (when) => {
  const eventId = await sentByAProcessThatDies(when);
  const hanging = await world.row(eventId, ana, 'email', 'sending');
  await world.startAnother();
  await world.service.clock.advance({ minutes: 4 });
  expect((await world.row(eventId, ana, 'email')).attempts).toBe(1);
  await world.service.clock.advance({ minutes: 2 });
  const row = await world.row(eventId, ana, 'email', 'sent');
  await eventually('both messages being there', () => world.mail.caught.length === 2);
  expect(world.mail.caught.map(({ messageId }) => messageId)).toEqual([row.message_id, row.message_id]);
  expect([hanging.id, await world.steps(row.id)]).toEqual([row.id, ['queue', 'begin-sending attempt-1', 'begin-again attempt-2', 'confirm-sent']]);
}, 60_000);

it('an orderly end waits for the letters under way', async () => {
  let isTaken = false;
  world.mail.beforeTaking = async () => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    isTaken = true;
  };
  const event = world.hold();
  await world.row(event.id, ana, 'email', 'sending');
  await world.service.running.close();
  expect([isTaken, (await world.row(event.id, ana, 'email')).state]).toEqual([true, 'sent']);
});
