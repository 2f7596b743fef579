import { randomUUID } from 'node:crypto';
import { type EventEnvelope, type EventOf, organisationRegistered, stopHeld } from '@caravanserai/contracts';
import { eventually } from '@caravanserai/testing';
import { Controller } from '@nestjs/common';
import { type EventContext, InProcessBus, ReactsTo } from '../src';
import { heldData, startNode } from './rig';

const note = (tx: EventContext['tx'], subject: string) =>
  tx.query(`insert into seen (aggregate_id, transaction) values ($1, pg_current_xact_id()::text)`, [subject]);

@Controller()
class Loner {
  @ReactsTo(stopHeld, { alone: true })
  async held({ subject }: EventEnvelope<EventOf<typeof stopHeld>>, { tx }: EventContext): Promise<void> {
    await note(tx, subject);
  }

  @ReactsTo(organisationRegistered)
  async registered({ subject }: EventEnvelope<EventOf<typeof organisationRegistered>>, { tx }: EventContext): Promise<void> {
    await note(tx, subject);
  }
}

it('gives each event of a reaction that stands alone a transaction of its own, and the others one for all', async () => {
  const carrier = { bus: new InProcessBus() };
  const [contacts, touring, subscriber] = [await startNode('contacts', carrier), await startNode('touring', carrier), await startNode('notifications', carrier, [Loner])];
  await subscriber.sql('create table seen (aggregate_id uuid, transaction text)');
  const ids = [randomUUID(), randomUUID(), randomUUID()];
  await contacts.unitOfWork.run(async (tx) => {
    for (const id of ids) await contacts.outbox.add(tx, organisationRegistered, id, { organisationId: id, kind: 'museum', name: 'Museum of Islands', status: 'active' });
  });
  await touring.unitOfWork.run(async (tx) => {
    for (const id of ids) await touring.outbox.add(tx, stopHeld, id, heldData(id, randomUUID()));
  });
  await eventually('six reactions', async () => (await subscriber.sql('select 1 from seen')).length === 6);
  const transactions = await subscriber.sql('select count(distinct transaction)::int as transactions, count(*)::int as events from seen');
  expect(transactions).toEqual([{ transactions: 4, events: 6 }]);
  const stored = await subscriber.sql('select owner, position from event_position order by owner');
  expect(stored).toEqual([{ owner: 'contacts', position: 3 }, { owner: 'touring', position: 3 }]);
  for (const node of [subscriber, touring, contacts]) await node.close().then(() => node.database.drop());
});
