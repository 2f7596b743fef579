import { randomUUID } from 'node:crypto';
import { agreementDrafted, designationActivated, designationEnded, organisationChanged, personErased } from '@caravanserai/contracts';
import { Rebuild } from '@caravanserai/messaging';
import { eventually } from '@caravanserai/testing';
import { World } from './world';

let world: World;
beforeEach(async () => {
  world = await World.start();
});
afterEach(() => world.stop());

it('copies that are made anew equal the old ones, and nobody is told again', async () => {
  const ana = await world.person(world.organiser, 'manage-tours', 'sign');
  world.tell(organisationChanged, world.host, { organisationId: world.host, kind: 'museum', name: 'House of Silk and Paper', partner: 'VN', timeZone: 'Asia/Ho_Chi_Minh', status: 'active', revision: 2 });
  const seat = { designationId: randomUUID(), officeId: randomUUID(), partner: 'PT', personRef: (await world.person(null)).personRef, rank: 0 };
  world.tell(designationActivated, seat.designationId, seat);
  world.tell(designationEnded, seat.designationId, { ...seat, reason: 'resigned' });
  const gone = randomUUID();
  world.tell(personErased, gone, { personRef: gone });
  const { tourId: _tourId, ...agreement } = { agreementId: randomUUID(), ...world.ours(), version: 1, textHash: 'b'.repeat(64) };
  world.tell(agreementDrafted, agreement.agreementId, { ...agreement, signBy: '2027-02-01T17:00:00.000Z' });
  await world.row(world.hold().id, ana, 'email', 'sent');
  await world.service.caughtUp('contacts');
  await eventually('all letters being sent', async () => (await world.service.sql('select 1 from notification where due_at is not null')).length === 0);
  const [told, letters] = [await world.service.sql('select id, state from notification order by id'), world.mail.caught.length];
  const { copies } = await world.service.running.app.get(Rebuild, { strict: false }).run();
  expect(copies).toEqual({
    copy_account: { rows: 2, changed: 0 }, copy_agreement: { rows: 1, changed: 0 }, copy_designation: { rows: 1, changed: 0 }, copy_erased_person: { rows: 1, changed: 0 },
    copy_mandate: { rows: 2, changed: 0 }, copy_organisation: { rows: 2, changed: 0 }, copy_stop: { rows: 1, changed: 0 },
  });
  expect([await world.service.sql('select id, state from notification order by id'), world.mail.caught.length]).toEqual([told, letters]);
});
