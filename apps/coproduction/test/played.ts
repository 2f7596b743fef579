import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { accountLinked, mandateGranted, mandateRevoked, stopReserved, type EventOf } from '@caravanserai/contracts';
import { type TestPerson, TestService, eventually, startTestService } from '@caravanserai/testing';
import { coproduction } from '../src';

export interface MandateFacts {
  readonly id: string;
  readonly organisationId: string;
  readonly personRef: string;
  readonly validFrom: string;
  readonly limit: { minor: number; currency: string } | null;
}

/** What the stand-in for `contacts` says when it is asked about a mandate. */
export type Mood = 'holds' | 'does-not-hold' | 'unknown' | 'broken' | 'nonsense' | 'hangs';

/** `contacts` as far as it confirms mandates: over real HTTP, in any mood. */
export class StandInContacts {
  mood: Mood = 'holds';
  /** Runs while a question is being answered: what happens between the confirmation and the signature. */
  meanwhile: () => Promise<void> = async () => undefined;
  readonly asked: { url: string; authorization: string | undefined }[] = [];
  readonly mandates = new Map<string, MandateFacts>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<StandInContacts> {
    const server = createServer();
    const contacts = new StandInContacts(server);
    server.on('request', (request, response) => void contacts.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return contacts;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private async answer({ url = '', headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked.push({ url, authorization: headers.authorization });
    await this.meanwhile();
    const mandate = this.mandates.get(/\/internal\/mandates\/([0-9a-f-]+)\?/.exec(url)?.[1] ?? '');
    const bodies: Record<Mood, [status: number, body: unknown] | null> = {
      holds: [200, { ...mandate, power: 'sign', validTo: null, holds: true }],
      'does-not-hold': [200, { ...mandate, power: 'sign', validTo: mandate?.validFrom, holds: false }],
      unknown: [404, { code: 'not-found' }],
      broken: [500, { code: 'unexpected' }],
      nonsense: [200, { holds: true }],
      hangs: null,
    };
    const [status, body] = bodies[this.mood] ?? [];
    if (status !== undefined) response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

export type Side = 'organiser' | 'host';

export interface Signatory extends TestPerson {
  readonly mandateId: string;
}

/** The house with two museums in it and people who may negotiate and sign for each. */
export class House {
  private constructor(
    readonly service: TestService,
    readonly contacts: StandInContacts,
    readonly ids: Record<Side, string>,
    readonly negotiators: Record<Side, TestPerson>,
    readonly signatories: Record<Side, Signatory>,
  ) {}

  static async open(): Promise<House> {
    const contacts = await StandInContacts.start();
    const service = await startTestService(coproduction, { CONTACTS_URL: contacts.url });
    const ids = { organiser: await service.organisation('Museu das Ilhas', 'PT', 'Europe/Lisbon'), host: await service.organisation('섬 박물관', 'KR', 'Asia/Seoul') };
    const negotiators = { organiser: await service.person(ids.organiser, 'negotiate'), host: await service.person(ids.host, 'negotiate') };
    const signatories = { organiser: await signatory(service, contacts, ids.organiser), host: await signatory(service, contacts, ids.host) };
    return new House(service, contacts, ids, negotiators, signatories);
  }

  async close(): Promise<void> {
    await this.service.stop();
    await this.contacts.stop();
  }

  signatory(side: Side, limit: MandateFacts['limit'] = null, personRef: string = randomUUID()): Promise<Signatory> {
    return signatory(this.service, this.contacts, this.ids[side], limit, personRef);
  }

  /** Touring reserves a stop; the answer is what it published. */
  reserve(change: Partial<EventOf<typeof stopReserved>> = {}): EventOf<typeof stopReserved> {
    const days = (count: number) => new Date(this.service.clock.now().getTime() + count * 86_400_000).toISOString();
    const data: EventOf<typeof stopReserved> = {
      stopId: randomUUID(), tourId: randomUUID(), offerId: randomUUID(), spaceId: randomUUID(), round: 1,
      organiserId: this.ids.organiser, hostId: this.ids.host, title: 'The Silk Road and the Sea',
      occupancy: { start: days(200).slice(0, 10), end: days(300).slice(0, 10), zone: 'Asia/Seoul' },
      opening: { start: days(210).slice(0, 10), end: days(290).slice(0, 10), zone: 'Asia/Seoul' },
      fee: { minor: 12_500_000, currency: 'EUR' }, insuredValue: { minor: 400_000_000, currency: 'EUR' },
      cancellation: [{ fromDays: 180, shareBasisPoints: 2_500 }, { fromDays: 0, shareBasisPoints: 10_000 }],
      signBy: days(30),
      ...change,
    };
    this.service.owner('touring').publish(stopReserved, data.stopId, data, this.service.clock.now());
    return data;
  }

  /** The agreement of a stop that has just been reserved, as its host sees it. */
  async drafted(change: Partial<EventOf<typeof stopReserved>> = {}): Promise<any> {
    const { stopId } = this.reserve(change);
    return eventually('an agreement', async () => (await this.get(`/agreements?stopId=${stopId}`)).body.items[0]?.id).then((id) => this.read(id));
  }

  async agreed(): Promise<any> {
    const agreement = await this.drafted();
    return (await this.accept('host', agreement)).body;
  }

  /** Agreed, and signed by the host. */
  async halfSigned(): Promise<any> {
    return (await this.sign('host', await this.agreed())).body;
  }

  get(path: string, as: TestPerson = this.negotiators.host) {
    return this.service.call('GET', path, undefined, { as });
  }

  async read(id: string): Promise<any> {
    return (await this.get(`/agreements/${id}`)).body;
  }

  post(side: Side, agreement: { id: string }, action: string, body: object = {}, options: { key?: string; ifMatch?: number } = {}) {
    return this.service.call('POST', `/agreements/${agreement.id}/${action}`, body, { as: this.negotiators[side], ...options });
  }

  propose(side: Side, agreement: { id: string; version: number }, terms: object) {
    return this.post(side, agreement, 'propose-terms', terms, { ifMatch: agreement.version });
  }

  accept(side: Side, agreement: { id: string; text: { textHash: string } }) {
    return this.post(side, agreement, 'accept-terms', { textHash: agreement.text.textHash });
  }

  sign(side: Side, agreement: { id: string; text: { textHash: string } }, as: TestPerson = this.signatories[side], key?: string) {
    return this.service.call('POST', `/agreements/${agreement.id}/sign`, { textHash: agreement.text.textHash }, { as, key });
  }

  /** Contacts takes a mandate back; resolves when the service has heard of it. */
  async revoke({ mandateId, personRef, organisationId }: Signatory, effectiveAt: Date): Promise<void> {
    const data = { mandateId, personRef, organisationId: organisationId!, power: 'sign' as const, effectiveAt: effectiveAt.toISOString() };
    this.service.owner('contacts').publish(mandateRevoked, mandateId, data, this.service.clock.now());
    await this.service.caughtUp('contacts');
  }

  async eventsOf(agreementId: string) {
    return (await this.service.events()).filter((event) => event.aggregateId === agreementId).map(({ type, data }) => ({ type: type.split('.')[2], data }));
  }
}

async function signatory(service: TestService, contacts: StandInContacts, organisationId: string, limit: MandateFacts['limit'] = null, personRef: string = randomUUID()): Promise<Signatory> {
  const [subject, accountId, mandateId] = [randomUUID(), randomUUID(), randomUUID()];
  const validFrom = new Date(service.clock.now().getTime() - 60_000).toISOString();
  const owner = service.owner('contacts');
  owner.publish(accountLinked, accountId, { accountId, accountKey: service.issuer.accountKey(subject), personRef }, service.clock.now());
  owner.publish(mandateGranted, mandateId, { mandateId, organisationId, personRef, power: 'sign', validFrom, ...(limit && { limit }) }, service.clock.now());
  contacts.mandates.set(mandateId, { id: mandateId, organisationId, personRef, validFrom, limit });
  await service.caughtUp('contacts');
  return { subject, personRef, organisationId, mandateId, token: await service.issuer.token(subject) };
}
