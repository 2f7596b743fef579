import { randomUUID } from 'node:crypto';
import {
  agreementDrafted, agreementExecuted, agreementSigned, calendarChanged, coproductionLifecycleDeclared, type EventDeclaration, type EventEnvelope, type EventOf, hostingSagaAdvanced, notificationQueued,
  notificationSendingStarted, notificationSent, notificationsLifecycleDeclared, organisationRegistered, stopConfirmed, stopHeld, stopHoldReleased, stopReserved, touringLifecycleDeclared,
} from '@caravanserai/contracts';
import { eventually, startTestService, type TestService } from '@caravanserai/testing';
import { dashboard } from '../src';
import { LiveLog } from '../src/live/live-log';
import { agreementTable, emailTable, inboxTable, sagaTable, stopTable } from './tables';

export type Owner = 'contacts' | 'touring' | 'coproduction' | 'notifications';
export const owners: readonly Owner[] = ['contacts', 'touring', 'coproduction', 'notifications'];

const day = (number: number, hour = 9): Date => new Date(Date.UTC(2027, 0, number, hour));
const occupancy = { start: '2027-03-01', end: '2027-06-01', zone: 'Asia/Ho_Chi_Minh' };

/** What one owner publishes: an event, and when it happened. */
interface Told {
  readonly event: EventDeclaration;
  readonly subject: string;
  readonly data: object;
  readonly at: Date;
}

/** A small world of which everything is known, whose owners may be heard in any order. */
export class World {
  readonly organiser = randomUUID();
  readonly host = randomUUID();
  readonly rival = randomUUID();
  readonly stop = randomUUID();
  readonly rivalStop = randomUUID();
  readonly agreement = randomUUID();
  readonly letter = randomUUID();
  readonly entry = randomUUID();
  readonly tour = randomUUID();
  readonly held = randomUUID();
  readonly recipient = randomUUID();
  readonly calendar = randomUUID();
  readonly told: Readonly<Record<Owner, readonly Told[]>>;

  constructor() {
    const stop = { stopId: this.stop, tourId: this.tour, organiserId: this.organiser, hostId: this.host, title: 'The Silk Road and the Sea' };
    const rivalStop = { ...stop, stopId: this.rivalStop, hostId: this.rival };
    const dates = { spaceId: randomUUID(), occupancy, opening: occupancy };
    const agreement = { agreementId: this.agreement, stopId: this.stop, organiserId: this.organiser, hostId: this.host, title: stop.title };
    const version = { version: 1, textHash: 'b'.repeat(64) };
    const money = { minor: 100, currency: 'EUR' };
    const signed = (by: string) => ({ ...agreement, ...version, signatureId: randomUUID(), byOrganisationId: by, signer: this.recipient, mandateId: randomUUID() });
    const letter = { notificationId: this.letter, recipient: this.recipient, template: 'stop-held', causeEventId: this.held, channel: 'email' as const };
    const entry = { ...letter, notificationId: this.entry, channel: 'inbox' as const };
    this.told = {
      contacts: [
        one(organisationRegistered, this.organiser, { organisationId: this.organiser, kind: 'museum', name: 'Museum of Islands', partner: 'PT', timeZone: 'Europe/Lisbon', status: 'active' }, day(1)),
        one(organisationRegistered, this.host, { organisationId: this.host, kind: 'museum', name: 'House of Silk', names: [{ language: 'en', name: 'House of Silk' }, { language: 'vi', name: 'Nhà Lụa' }], partner: 'VN', timeZone: 'Asia/Ho_Chi_Minh', status: 'active' }, day(1)),
        one(calendarChanged, this.calendar, { calendarId: this.calendar, partner: 'PT', revision: 1, timeZone: 'Europe/Lisbon', weekends: [{ from: '2000-01-01', days: [6, 7] }], yearly: [{ month: 1, day: 1, verified: true }], days: [{ date: '2027-01-11', off: true, verified: true }] }, day(1)),
      ],
      touring: [
        one(touringLifecycleDeclared, stopTable.lifecycleId, stopTable, day(1)),
        one(touringLifecycleDeclared, sagaTable.lifecycleId, sagaTable, day(1)),
        one(stopHeld, this.stop, { ...stop, ...dates, rank: 1, expiresAt: '2027-02-01T09:00:00.000Z' }, day(2)),
        one(stopHeld, this.rivalStop, { ...rivalStop, ...dates, rank: 2, expiresAt: '2027-02-02T09:00:00.000Z' }, day(3)),
        one(stopReserved, this.stop, { ...stop, ...dates, offerId: randomUUID(), round: 1, fee: money, insuredValue: money, cancellation: [], signBy: '2027-02-10T09:00:00.000Z' }, day(6)),
        one(hostingSagaAdvanced, this.stop, { stopId: this.stop, round: 1, state: 'offered', overdueAt: '2027-01-07T09:00:00.000Z' }, day(6)),
        one(hostingSagaAdvanced, this.stop, { stopId: this.stop, round: 1, state: 'lapsed' }, day(7)),
        one(hostingSagaAdvanced, this.stop, { stopId: this.stop, round: 2, state: 'offered', overdueAt: '2027-01-09T09:00:00.000Z' }, day(8)),
        one(stopConfirmed, this.stop, { ...stop, ...dates, agreementId: this.agreement, agreementHash: 'c'.repeat(64), fee: money }, day(12)),
        one(stopHoldReleased, this.rivalStop, { ...rivalStop, reason: 'rival-confirmed' }, day(12)),
      ],
      coproduction: [
        one(coproductionLifecycleDeclared, agreementTable.lifecycleId, agreementTable, day(1)),
        one(agreementDrafted, this.agreement, { ...agreement, ...version, signBy: '2027-02-10T09:00:00.000Z' }, day(6, 10)),
        one(agreementSigned, this.agreement, signed(this.organiser), day(9)),
        one(agreementSigned, this.agreement, signed(this.host), day(11)),
        one(agreementExecuted, this.agreement, { ...agreement, ...version, fee: money, insuredValue: money }, day(11)),
      ],
      notifications: [
        one(notificationsLifecycleDeclared, emailTable.lifecycleId, emailTable, day(1)),
        one(notificationsLifecycleDeclared, inboxTable.lifecycleId, inboxTable, day(1)),
        one(notificationQueued, this.letter, letter, day(2, 10)),
        one(notificationQueued, this.entry, entry, day(2, 10)),
        one(notificationSendingStarted, this.letter, { ...letter, attempt: 1 }, day(2, 11)),
        one(notificationSent, this.entry, { ...entry, sentAt: day(2, 11).toISOString() }, day(2, 11)),
        one(notificationSent, this.letter, { ...letter, sentAt: day(2, 12).toISOString() }, day(2, 12)),
      ],
    };
  }

  /** Publishes what one owner tells, each event with a name that is the same whenever it is told. */
  async publish(service: TestService, owner: Owner, order: readonly Told[] = this.told[owner]): Promise<void> {
    const { logId } = await service.owner(owner).readEvents(0, 0);
    const sequences = new Map<string, number>();
    for (const { event, subject, data, at } of order) {
      const sequence = (sequences.get(`${event.topic}/${subject}`) ?? 0) + 1;
      sequences.set(`${event.topic}/${subject}`, sequence);
      service.owner(owner).append(envelope(event, logId, { subject, data, at, sequence }, event === stopHeld && subject === this.stop ? this.held : undefined));
    }
  }
}

function one<E extends EventDeclaration>(event: E, subject: string, data: EventOf<E>, at: Date): Told {
  return { event, subject, data: data as object, at };
}

const names = new Map<string, string>();
const nameOf = (of: Map<string, string>, key: string): string => {
  const known = of.get(key) ?? randomUUID();
  of.set(key, known);
  return known;
};

type Happened = Pick<EventEnvelope, 'subject' | 'sequence'> & { readonly data: object; readonly at: Date };

function envelope(event: EventDeclaration, logId: string, { subject, sequence, data, at }: Happened, id = nameOf(names, `${event.topic}/${subject}/${sequence}`)): EventEnvelope {
  return { id, type: event.type, source: `/${event.owner}`, subject, time: at.toISOString(), sequence, logId, correlationId: id, causationId: id, topic: event.topic, data };
}

/** A service that has heard all owners in this order, one after the other. */
export async function hear(world: World, order: readonly Owner[] = owners, toldBy: World['told'] = world.told): Promise<TestService> {
  const service = await startTestService(dashboard);
  for (const owner of order) {
    await world.publish(service, owner, toldBy[owner]);
    await service.caughtUp(owner);
  }
  await service.clock.advance({ seconds: (day(15).getTime() - service.clock.now().getTime()) / 1_000 });
  await liveOf(service).ready();
  return service;
}

export const liveOf = (service: TestService): LiveLog => service.running.app.get(LiveLog, { strict: false });

const tableNames = ['copy_organisation', 'copy_calendar', 'copy_workflow', 'copy_step', 'copy_instance', 'copy_relation'] as const;

/** All rows of all copies, in an order of their own. */
export async function copiesOf(service: TestService): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const name of tableNames) found[name] = (await service.sql<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t order by 1`)).map(({ row }) => row);
  return found;
}

export { eventually };
