import { randomUUID } from 'node:crypto';
import { type EventDeclaration, type EventEnvelope, type EventOf, stopHeld, stopHoldChallenged } from '@caravanserai/contracts';
import { type RunningService, startService } from '@caravanserai/hosting';
import { eventually, startTestService, type TestPerson, type TestService } from '@caravanserai/testing';
import { notifications } from '../src';
import type { Power } from '../src/domain/telling';
import { ContactsStandIn } from './contacts-stand-in';
import { MailCatcher } from './mail-catcher';

export const secret = 'a secret that only this test knows';

/** Somebody who can be written to. */
export interface Reachable extends TestPerson {
  readonly email: string;
}

export interface NotificationRow {
  id: string;
  recipient: string;
  channel: string;
  state: string;
  template: string;
  category: string;
  attempts: number;
  end_reason: string | null;
  message_id: string | null;
  due_at: Date | null;
}

/** The service with a contacts that knows its people, a mail server, a Portuguese organiser and a Vietnamese host. */
export class World {
  organiser: string;
  host: string;
  private readonly others: RunningService[] = [];

  private constructor(
    readonly service: TestService,
    readonly contacts: ContactsStandIn,
    readonly mail: MailCatcher,
    private readonly env: Record<string, string>,
  ) {}

  /** @param env `SMTP_URL: ''` leaves the mail to the local mailbox. */
  static async start(env: Record<string, string> = {}): Promise<World> {
    const [contacts, mail] = await Promise.all([ContactsStandIn.start(secret), MailCatcher.start()]);
    const settings = { SERVICE_SECRET: secret, CONTACTS_URL: contacts.url, SMTP_URL: mail.url, MAIL_FROM: 'no-reply@caravanserai.example', ...env };
    const world = new World(await startTestService(notifications, settings), contacts, mail, settings);
    world.organiser = await world.service.organisation('Museum of Islands', 'PT', 'Europe/Lisbon');
    world.host = await world.service.organisation('House of Silk', 'VN', 'Asia/Ho_Chi_Minh');
    return world;
  }

  async stop(): Promise<void> {
    for (const other of this.others) await other.close();
    await this.service.stop();
    await Promise.all([this.contacts.stop(), this.mail.stop()]);
  }

  /** Another process of the service on the same database, or a new life of it. */
  async startAnother(env: Record<string, string> = {}, logTo?: { write(line: string): void }): Promise<RunningService> {
    const another = await startService(notifications, { bus: this.service.bus, env: { ...this.environment(), ...env }, ...(logTo && { logTo }) });
    this.others.push(another);
    return another;
  }

  /** The variables of the service, for another process of it. */
  environment(): Record<string, string> {
    const { database, issuer, clock } = this.service;
    return { DATABASE_URL: database.url, LOG_LEVEL: 'silent', CLOCK_FILE: clock.file, ...issuer.env, ...this.env };
  }

  async person(organisationId: string | null, ...powers: Power[]): Promise<Reachable> {
    return this.known(await this.service.person(organisationId, ...powers));
  }

  known(person: TestPerson, language = 'en'): Reachable {
    const email = `${person.personRef.slice(0, 8)}@people.example`;
    this.contacts.people.set(person.personRef, { email, displayName: `Ana ${person.personRef.slice(0, 4)}`, language });
    return { ...person, email };
  }

  /** Publishes an event of another service, now. */
  tell<E extends EventDeclaration>(event: E, aggregateId: string, data: EventOf<E>): EventEnvelope<EventOf<E>> {
    return this.service.owner(event.owner).publish(event, aggregateId, data, this.service.clock.now());
  }

  /** What every event of a stop of ours says. */
  ours(stopId: string = randomUUID()) {
    return { stopId, tourId: randomUUID(), organiserId: this.organiser, hostId: this.host, title: 'The Silk Road and the Sea' };
  }

  /** A hold that the organiser's people are told of, optional to hear. */
  hold(changes: Partial<EventOf<typeof stopHeld>> = {}): EventEnvelope<EventOf<typeof stopHeld>> {
    const days = { start: '2027-03-01', end: '2027-06-01', zone: 'Asia/Ho_Chi_Minh' };
    const data = { ...this.ours(changes.stopId), spaceId: randomUUID(), occupancy: days, opening: days, rank: 1, expiresAt: '2027-01-15T10:00:00.000Z', ...changes };
    return this.tell(stopHeld, data.stopId, data);
  }

  /** A challenge that the host's people must be told of. */
  challenge(): EventEnvelope<EventOf<typeof stopHoldChallenged>> {
    const { data } = this.hold();
    const challenger = this.hold({ hostId: this.organiser });
    const { stopId, tourId, organiserId, hostId, title } = data;
    return this.tell(stopHoldChallenged, stopId, { stopId, tourId, organiserId, hostId, title, challengerStopId: challenger.subject, answerBy: '2027-01-10T10:00:00.000Z' });
  }

  rows(causeEventId: string): Promise<NotificationRow[]> {
    return this.service.sql<NotificationRow>('select * from notification where cause_event_id = $1 order by recipient, channel', [causeEventId]);
  }

  /** The one row of this kind, once it is as the test expects it. */
  async row(causeEventId: string, person: { personRef: string }, channel: 'inbox' | 'email', state?: string): Promise<NotificationRow> {
    return eventually(`${channel} of ${causeEventId} being ${state ?? 'there'}`, async () => {
      const row = (await this.rows(causeEventId)).find((candidate) => candidate.recipient === person.personRef && candidate.channel === channel);
      return state === undefined || row?.state === state ? row : undefined;
    });
  }

  /** The steps of one notification, as the service logged them. */
  async steps(id: string): Promise<string[]> {
    const rows = await this.service.sql<{ action: string; reason: string | null }>('select action, reason from transition_log where aggregate_id = $1 order by id', [id]);
    return rows.map(({ action, reason }) => (reason === null ? action : `${action} ${reason}`));
  }

  /** The events of one notification, without what each of them repeats. */
  async announced(id: string): Promise<string[]> {
    const events = await this.service.events();
    return events.filter(({ aggregateId }) => aggregateId === id).map(({ type }) => type.split('.')[2] as string);
  }
}
