import { randomUUID } from 'node:crypto';
import { eventually } from '@caravanserai/testing';
import { MessagingFigures, type MessagingSettings, ParkedEvents, Rebuild } from '../src';
import { effects, Listener, type Node, publishHeld, publishOrganisation, startNode } from './rig';

const operator = { accountKey: 'an account', actingFor: null, reason: 'tried by hand' };

/** What both carriers must keep, in the same words and the same code. */
export function keepsItsPromises(carrier: () => MessagingSettings['carrier']): void {
  describe('as every carrier', () => promises(carrier));
}

function promises(carrier: () => MessagingSettings['carrier']): void {
  let contacts: Node;
  let touring: Node;
  let subscriber: Node;
  let listener: Listener;
  let host: string;

  beforeEach(async () => {
    [contacts, touring] = await Promise.all([startNode('contacts', carrier()), startNode('touring', carrier())]);
    subscriber = await startNode('notifications', carrier(), [Listener]);
    listener = subscriber.app.get(Listener);
    host = randomUUID();
    await publishOrganisation(contacts, host);
  });

  afterEach(async () => {
    await Promise.all([subscriber.close(), touring.close(), contacts.close()]);
    await Promise.all([subscriber.database.drop(), touring.database.drop(), contacts.database.drop()]);
  });

  const settled = (count: number) => eventually(`${count} effects`, async () => (await effects(subscriber)).length === count && count);

  it('applies every event once, in the order of its aggregate', async () => {
    const stops = [randomUUID(), randomUUID(), randomUUID()];
    for (let round = 0; round < 5; round++) for (const stop of stops) await publishHeld(touring, stop, host);
    await settled(15);
    const seen = await effects(subscriber);
    for (const stop of stops) expect(seen.filter(([id]) => id === stop).map(([, sequence]) => sequence)).toEqual([1, 2, 3, 4, 5]);
    await eventually('an empty outbox', async () => (await touring.sql('select 1 from outbox')).length === 0);
    expect(await touring.sql('select position from event_log order by position')).toEqual(Array.from({ length: 15 }, (_, index) => ({ position: index + 1 })));
  });

  it('lets the others flow while one aggregate fails, and applies its queue in order when it is redriven', async () => {
    const [sick, well] = [randomUUID(), randomUUID()];
    listener.failsFor.add(sick);
    for (const stop of [sick, well, sick, well, sick]) await publishHeld(touring, stop, host);
    await settled(2);
    const parked = subscriber.app.get(ParkedEvents);
    await eventually('three parked events', async () => (await parked.list(10)).length === 3);
    // Given up for dead, so that only the operator's hand brings it back, not a retry that is just due.
    await subscriber.sql(`update parked_event set state = 'dead', next_try_at = null where sequence = 1`);
    listener.failsFor.clear();
    const [first] = await parked.list(1);
    expect(await parked.redrive(first?.id as number, operator)).toBe(true);
    await settled(5);
    expect((await effects(subscriber)).filter(([id]) => id === sick).map(([, sequence]) => sequence)).toEqual([1, 2, 3]);
    expect(await parked.list(10)).toEqual([]);
    expect(await subscriber.sql('select action, account_key, reason from ops_audit')).toEqual([{ action: 'redrive', account_key: 'an account', reason: 'tried by hand' }]);
  });

  it('goes on behind an event that was discarded, with an audit entry, and never applies it', async () => {
    const sick = randomUUID();
    listener.failsFor.add(sick);
    await publishHeld(touring, sick, host);
    const parked = subscriber.app.get(ParkedEvents);
    const [first] = await eventually('a parked event', async () => { const list = await parked.list(10); return list.length === 1 ? list : undefined; });
    await publishHeld(touring, sick, host);
    await eventually('two parked events', async () => (await parked.list(10)).length === 2);
    expect(await parked.discard(first?.id as number, operator)).toBe(true);
    listener.failsFor.clear();
    await settled(1);
    expect(await effects(subscriber)).toEqual([[sick, 2]]);
    expect(await subscriber.sql('select aggregate_id, sequence from discarded_event')).toEqual([{ aggregate_id: sick, sequence: 1 }]);
    expect(await parked.discard(first?.id as number, operator)).toBe(false);
  });

  it('waits behind a gap, which is told, until the missing event is given up by hand', async () => {
    const [stop, other] = [randomUUID(), randomUUID()];
    await touring.sql('insert into aggregate_sequence (topic, aggregate_id, last) values ($1, $2, 1)', ['touring.stop', stop]);
    for (const aggregate of [stop, other, stop]) await publishHeld(touring, aggregate, host);
    await settled(1);
    const parked = subscriber.app.get(ParkedEvents);
    const waiting = await eventually('two waiting events', async () => { const list = await parked.list(10); return list.length === 2 ? list : undefined; });
    expect(waiting.map(({ state, reason }) => [state, reason])).toEqual([['waiting', 'gap: 1 is missing'], ['waiting', 'behind a parked event of the same aggregate']]);
    expect((await subscriber.app.get(MessagingFigures).read(new Date())).gaps).toBe(1);
    expect(await parked.skipGap(waiting[1]?.id as number, operator)).toBe(false);
    expect(await parked.skipGap(waiting[0]?.id as number, operator)).toBe(true);
    await settled(3);
    expect(await effects(subscriber)).toEqual([[other, 1], [stop, 2], [stop, 3]]);
  });

  it('keeps an event that came before the copy it needs, and applies it when the copy arrives', async () => {
    const [stop, late] = [randomUUID(), randomUUID()];
    await publishHeld(touring, stop, late);
    const parked = subscriber.app.get(ParkedEvents);
    const [waiting] = await eventually('a waiting event', async () => { const list = await parked.list(10); return list.length === 1 ? list : undefined; });
    expect([waiting?.state, waiting?.reason]).toEqual(['waiting', `waits for organisation ${late}`]);
    await publishOrganisation(contacts, late);
    await settled(1);
    expect(await parked.list(10)).toEqual([]);
  });

  it('applies an event soon that was parked in the very moment in which its copy came', async () => {
    const [stop, late] = [randomUUID(), randomUUID()];
    await publishHeld(touring, stop, late);
    await eventually('a waiting event', async () => (await subscriber.app.get(ParkedEvents).list(10)).length === 1);
    // Nobody tells of this arrival, as when it was told before the event had been parked.
    await subscriber.sql('insert into copy_organisation (id, name) values ($1, $2)', [late, 'Museum of Islands']);
    await settled(1);
  });

  it('goes on with what is queued behind an event, though whoever applied that one has died before the next', async () => {
    const sick = randomUUID();
    listener.failsFor.add(sick);
    for (let times = 0; times < 3; times += 1) await publishHeld(touring, sick, host);
    await eventually('three parked events', async () => (await subscriber.app.get(ParkedEvents).list(10)).length === 3);
    // What the release of the first one leaves behind when the process ends right after its commit.
    await subscriber.unitOfWork.run(async (tx) => {
      await tx.query('select 1 from event_cursor where aggregate_id = $1 for update', [sick]);
      listener.failsFor.clear();
      await tx.query('insert into effect (aggregate_id, sequence) values ($1, 1)', [sick]);
      await tx.query('delete from parked_event where aggregate_id = $1 and sequence = 1', [sick]);
      await tx.query('update event_cursor set last_sequence = 1, parked = 2 where aggregate_id = $1', [sick]);
    });
    await settled(3);
    expect((await effects(subscriber)).map(([, sequence]) => sequence)).toEqual([1, 2, 3]);
  });

  it('goes on where it stood after a restart, and applies nothing twice', async () => {
    const stop = randomUUID();
    await publishHeld(touring, stop, host);
    await settled(1);
    await subscriber.close();
    await publishHeld(touring, stop, host);
    subscriber = await startNode('notifications', carrier(), [Listener], subscriber.database);
    await settled(2);
    expect(await effects(subscriber)).toEqual([[stop, 1], [stop, 2]]);
  });

  it('makes its copies anew from the first event, equal to what was there, and emits nothing', async () => {
    const organisations = [host, randomUUID(), randomUUID()];
    for (const organisation of organisations.slice(1)) await publishOrganisation(contacts, organisation);
    const stop = randomUUID();
    await publishHeld(touring, stop, organisations[2] as string);
    await settled(1);
    await eventually('three copies', async () => (await subscriber.sql('select 1 from copy_organisation')).length === 3);
    await subscriber.sql(`update copy_organisation set name = 'spoiled' where id = $1`, [host]);
    const first = await subscriber.app.get(Rebuild).run();
    expect(first).toMatchObject({ events: 3, copies: { copy_organisation: { rows: 3, changed: 2 } } });
    const second = await subscriber.app.get(Rebuild).run();
    expect(second.copies).toEqual({ copy_organisation: { rows: 3, changed: 0 } });
    expect(await subscriber.sql('select name from copy_organisation where id = $1', [host])).toEqual([{ name: 'Museum of Islands' }]);
    expect(await effects(subscriber)).toEqual([[stop, 1]]);
    expect(await subscriber.sql('select 1 from outbox union all select 1 from event_log')).toEqual([]);
  });
}
