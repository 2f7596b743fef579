import { eventually } from '@caravanserai/testing';
import { type Reachable, World } from './world';

let world: World;
let ana: Reachable;
beforeEach(async () => {
  world = await World.start();
  ana = await world.person(world.organiser, 'manage-tours');
});
afterEach(() => world.stop());

const mailsByMessage = () => new Set(world.mail.caught.map(({ messageId }) => messageId)).size;
const everything = () =>
  world.service.sql<{ total: number; events: number; sent: number; delivered: number }>(`
    select count(*)::int as total, count(distinct cause_event_id)::int as events, count(*) filter (where state = 'sent')::int as sent,
      count(*) filter (where state = 'delivered')::int as delivered from notification`);

it('tells each of 1,000 events exactly once, by two processes that read and send side by side', async () => {
  await world.startAnother();
  for (let number = 0; number < 1_000; number++) world.hold();
  await eventually('all mail being sent', async () => (await everything())[0]?.sent === 1_000, 200_000);
  expect(await everything()).toEqual([{ total: 2_000, events: 1_000, sent: 1_000, delivered: 1_000 }]);
  expect([world.mail.caught.length, mailsByMessage()]).toEqual([1_000, 1_000]);
  const announced = await world.service.sql(`select type, count(*)::int from event_log where topic = 'notifications.notification' group by type order by type`);
  expect(announced.map(({ type, count }) => `${String(type)} ${String(count)}`)).toEqual([
    'notifications.notification.queued.v1 2000', 'notifications.notification.sending-started.v1 1000', 'notifications.notification.sent.v1 2000',
  ]);
}, 240_000);

it.each([
  ['its place in the log', 'update event_position set position = 0'],
  ['its place and its cursors', 'with lost as (delete from event_cursor) update event_position set position = 0'],
])('tells nobody twice when the service has lost %s and reads everything again', async (_what, loss) => {
  const event = world.hold();
  await world.row(event.id, ana, 'email', 'sent');
  await world.service.running.close();
  await world.service.sql(loss);
  await world.startAnother();
  await world.service.caughtUp('touring');
  const later = world.hold();
  await world.row(later.id, ana, 'email', 'sent');
  expect(await everything()).toEqual([{ total: 4, events: 2, sent: 2, delivered: 2 }]);
  expect(world.mail.to(ana.email)).toHaveLength(2);
});
