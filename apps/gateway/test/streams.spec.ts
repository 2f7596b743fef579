import { setTimeout as pause } from 'node:timers/promises';
import { DoorRig } from './door-rig';

let rig: DoorRig;
afterEach(() => rig.stop());

const listen = async (signal?: AbortSignal) => {
  const answer = await rig.fetch('/api/touring/ticks', { headers: { accept: 'text/event-stream' }, ...(signal && { signal }) });
  return { answer, reader: answer.body!.getReader() };
};

it('a stream of events goes on beyond the time that an answer has', async () => {
  rig = await DoorRig.start({ ANSWER_MAX_MS: '200' });
  const { answer, reader } = await listen();
  expect([answer.status, answer.headers.get('x-accel-buffering')]).toEqual([200, 'no']);
  await pause(500);
  for (let n = 0; n < 12; n++) expect((await reader.read()).done).toBe(false);
  await reader.cancel();
});

it('more streams than a service may be asked at once leave room for answers', async () => {
  rig = await DoorRig.start({ RATE_LIMITS: 'off' });
  const streams = await Promise.all(Array.from({ length: 150 }, () => listen()));
  expect((await rig.fetch('/api/touring/x')).status).toBe(200);
  await Promise.all(streams.map(({ reader }) => reader.cancel()));
});

it('a gateway that ends does not wait for those who listen', async () => {
  rig = await DoorRig.start();
  const { reader } = await listen();
  await reader.read();
  const began = performance.now();
  const ended = reader.closed.catch(() => undefined);
  await rig.stop();
  await ended;
  expect(performance.now() - began).toBeLessThan(5_000);
  rig = await DoorRig.start();
});
