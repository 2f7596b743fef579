import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '@caravanserai/testing';
import { Controller } from '@nestjs/common';
import { InProcessBus, OnTimer, type TimerContext, Timers } from '../src';
import { type Node, startNode } from './rig';

/** What the timers of a test do: each firing is a row, so that what was rolled back does not count. */
@Controller()
class Alarms {
  failures = 0;

  constructor(private readonly timers: Timers) {}

  @OnTimer('ring')
  async ring(subjectId: string, { tx }: TimerContext): Promise<void> {
    await tx.query('insert into effect (aggregate_id, sequence) values ($1, 1)', [subjectId]);
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('fails on purpose');
    }
  }

  @OnTimer('ring-twice')
  async ringTwice(subjectId: string, { tx, now }: TimerContext): Promise<void> {
    const rung = await tx.query('insert into effect (aggregate_id, sequence) values ($1, 1) returning (select count(*)::int from effect where aggregate_id = $1) as before', [subjectId]);
    if ((rung[0] as { before: number }).before === 0) await this.timers.schedule(tx, 'ring-twice', subjectId, now);
  }
}

describe('timers', () => {
  let node: Node;
  let replica: Node;
  beforeAll(async () => {
    const bus = new InProcessBus();
    node = await startNode('touring', { bus }, [Alarms]);
    replica = await startNode('touring', { bus }, [Alarms], node.database);
  });
  afterAll(async () => {
    await replica.close();
    await node.close();
    await node.database.drop();
  });

  const schedule = (kind: string, subject: string, inMs: number) => node.unitOfWork.run((tx) => node.app.get(Timers).schedule(tx, kind, subject, new Date(Date.now() + inMs)));
  const rings = async (subject: string) => (await node.sql('select 1 from effect where aggregate_id = $1', [subject])).length;
  const timersOf = (subject: string) => node.sql('select 1 from timer where subject_id = $1', [subject]);

  it('fire once each, although two replicas look for them', async () => {
    const subjects = Array.from({ length: 30 }, () => randomUUID());
    for (const subject of subjects) await schedule('ring', subject, 0);
    await eventually('no timer left', async () => (await node.sql('select 1 from timer')).length === 0);
    await pause(700);
    expect(await Promise.all(subjects.map(rings))).toEqual(subjects.map(() => 1));
  });

  it('do not fire before their time, nor when they were cancelled, and only once when they were moved', async () => {
    const [early, cancelled, moved] = [randomUUID(), randomUUID(), randomUUID()];
    await schedule('ring', early, 60_000);
    await schedule('ring', cancelled, 400);
    await schedule('ring', moved, 60_000);
    await schedule('ring', moved, 0);
    await node.unitOfWork.run((tx) => node.app.get(Timers).cancel(tx, 'ring', cancelled));
    await eventually('the moved one', async () => (await rings(moved)) === 1);
    await pause(1_000);
    expect([await rings(early), await rings(cancelled), await rings(moved)]).toEqual([0, 0, 1]);
  });

  it('may be set again by their own work', async () => {
    const subject = randomUUID();
    await schedule('ring-twice', subject, 0);
    await eventually('two rings', async () => (await rings(subject)) === 2);
    await eventually('no timer', async () => (await timersOf(subject)).length === 0);
  });

  it('are tried again when their work fails, and leave nothing of the failed attempt', async () => {
    const subject = randomUUID();
    for (const app of [node.app, replica.app]) app.get(Alarms).failures = 1;
    await schedule('ring', subject, 0);
    await eventually('one ring', async () => (await rings(subject)) === 1 && (await timersOf(subject)).length === 0);
    expect(await rings(subject)).toBe(1);
  });

  it('are all there after a restart', async () => {
    const subject = randomUUID();
    await replica.close();
    await node.close();
    const idle = await startNode('touring', { bus: new InProcessBus() }, [], node.database);
    await idle.unitOfWork.run((tx) => idle.app.get(Timers).schedule(tx, 'ring', subject, new Date()));
    await idle.close();
    node = await startNode('touring', { bus: new InProcessBus() }, [Alarms], node.database);
    replica = await startNode('touring', { bus: new InProcessBus() }, [Alarms], node.database);
    await eventually('one ring', async () => (await rings(subject)) === 1);
  });
});
