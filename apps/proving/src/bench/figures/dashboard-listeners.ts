import { get, type IncomingMessage } from 'node:http';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { LocalFailure } from '@caravanserai/local';
import { sampleEvent } from '../baselines/sample';
import { atMost, type Figure, figure } from '../figure';
import type { Ground } from '../ground/ground';
import type { Part } from '../ground/part';
import type { Host } from '../ground/world';
import { headersOf } from '../ours/dashboard';
import type { Rounds } from '../rounds';

/** As many as one account may have. */
export const listenersOfOne = 20;
const warmingSeconds = 10;
const heldSeconds = 60;
const newsEveryMs = 500;
const hearingWithinSeconds = 30;

/** Somebody who follows the steps: what they have heard is counted and forgotten. */
class Listener {
  heard = 0;
  ended = false;

  private constructor(private readonly answer: IncomingMessage) {
    answer.setEncoding('utf8');
    answer.on('data', (text: string) => (this.heard += text.split('event: change').length - 1)).on('close', () => (this.ended = true));
  }

  static open(url: string, host: Host): Promise<Listener> {
    return new Promise((resolve, reject) => {
      const asking = get(`${url}/steps/stream`, { headers: headersOf(host), agent: false }, (answer) => {
        if (answer.statusCode === 200) resolve(new Listener(answer));
        else reject(new LocalFailure(`a listener was answered with ${answer.statusCode}`));
      });
      asking.on('error', reject);
    });
  }

  close(): void {
    this.answer.destroy();
  }
}

interface Memory {
  readonly residentMegabytes: number;
  readonly heapMegabytes: number;
}

/** Two hundred listeners are held for a minute while something changes twice a second: by how much the process has grown at its end. */
export async function listenerFigures(ground: Ground, { part, url, administrators }: { part: Part; url: string; administrators: readonly Host[] }, { say }: Rounds): Promise<Figure[]> {
  say(`${administrators.length * listenersOfOne} listeners come`);
  const listeners = await Promise.all(administrators.flatMap((host) => Array.from({ length: listenersOfOne }, () => Listener.open(url, host))));
  let told = await news(ground, warmingSeconds);
  const before = await part.ask<Memory>({ settle: true });
  say(`they are held for ${heldSeconds} s`);
  told += await news(ground, heldSeconds);
  await everybodyHas(listeners, told);
  const after = await part.ask<Memory>({ settle: true });
  for (const listener of listeners) listener.close();
  return [
    figure({ name: `memory that ${listeners.length} listeners of the dashboard add in a minute`, unit: 'MB', value: after.residentMegabytes - before.residentMegabytes, aim: atMost(8, 'MB') }),
    figure({ name: `heap that ${listeners.length} listeners of the dashboard add in a minute`, unit: 'MB', value: after.heapMegabytes - before.heapMegabytes, aim: atMost(2, 'MB') }),
  ];
}

/** New holds, out of touring's outbox; @returns how many. */
async function news(ground: Ground, seconds: number): Promise<number> {
  const client = await ground.client('together_touring');
  const end = performance.now() + seconds * 1_000;
  let told = 0;
  for (; performance.now() < end; told++) {
    const stopId = randomUUID();
    await client.query(
      `insert into outbox (event_id, topic, aggregate_id, sequence, type, occurred_at, correlation_id, causation_id, data) values ($1, 'touring.stop', $2, 1, 'touring.stop.held.v1', $3, $4, $4, $5)`,
      [randomUUID(), stopId, new Date(), stopId, JSON.stringify({ ...sampleEvent, stopId })],
    );
    await pause(newsEveryMs);
  }
  return told;
}

/** News that come together are one; whoever has missed some has heard less than the others. */
async function everybodyHas(listeners: readonly Listener[], told: number): Promise<void> {
  const end = performance.now() + hearingWithinSeconds * 1_000;
  const lacks = ({ heard, ended }: Listener): boolean => ended || heard === 0 || heard < Math.max(...listeners.map((one) => one.heard));
  while (listeners.some(lacks)) {
    if (performance.now() > end) throw new LocalFailure(`${listeners.filter(lacks).length} of ${listeners.length} listeners have not heard everything of ${told} news`);
    await pause(100);
  }
}
