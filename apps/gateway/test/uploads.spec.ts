import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DoorRig } from './door-rig';

let rig: DoorRig;
let dashboard: Server;
afterEach(async () => {
  await rig.stop();
  dashboard.closeAllConnections();
  await new Promise((closed) => dashboard.close(closed));
});

/** A service that reads an upload as it comes and says what it was, or refuses it unread. */
async function started(): Promise<void> {
  dashboard = createServer(async (request, response) => {
    const answer = (status: number, body: object) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/logs?name=refused') return answer(403, { code: 'not-permitted' });
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of request) {
      bytes += (piece as Buffer).length;
      hash.update(piece as Buffer);
    }
    return answer(201, { bytes, hash: hash.digest('hex') });
  });
  await new Promise<void>((listening) => dashboard.listen(0, '127.0.0.1', listening));
  rig = await DoorRig.start({ UPSTREAMS: JSON.stringify({ dashboard: `http://127.0.0.1:${(dashboard.address() as AddressInfo).port}` }) });
}

const file = Buffer.alloc(5 * 1024 * 1024, 'a log of events ');
const post = (path: string) => rig.fetch(path, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file });

it('a file that is longer than other bodies goes through as it is', async () => {
  await started();
  const answer = await post('/api/dashboard/logs?name=log.xes');
  expect([answer.status, await answer.json()]).toEqual([201, { bytes: file.length, hash: createHash('sha256').update(file).digest('hex') }]);
});

it('a service that refuses before it has read all is heard', async () => {
  await started();
  const answer = await post('/api/dashboard/logs?name=refused');
  expect([answer.status, await answer.json()]).toEqual([403, { code: 'not-permitted' }]);
});

it.each(['/api/dashboard/figures', '/api/dashboard/logs/upload', '/api/dashboard/logs/'])('%s takes no more than before', async (path) => {
  await started();
  const answer = await post(path);
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([413, 'body-too-large']);
});

it('an upload by cookie has to be meant', async () => {
  await started();
  const { browser, csrf } = await rig.signIn();
  const send = (headers: Record<string, string>) => browser.send(`${rig.origin}/api/dashboard/logs`, { method: 'POST', headers: { 'content-type': 'application/octet-stream', origin: rig.origin, ...headers }, body: 'x' });
  expect([(await send({})).status, (await send({ 'x-csrf-token': csrf })).status]).toEqual([403, 201]);
});
