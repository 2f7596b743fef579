import { randomUUID } from 'node:crypto';
import { type Answer, startTestService, type TestPerson, TestService } from '@caravanserai/testing';
import { touring } from '../src';

const euros = (minor: number) => ({ minor, currency: 'EUR' });

/** An exhibition that may stay 4 to 26 weeks, needs 5 days to install and 3 to strike. */
export const offerBody = {
  title: 'The Silk Road and the Sea',
  kind: 'exhibition',
  fee: { base: euros(6_000_000), baseWeeks: 12, extraWeek: euros(250_000) },
  insuredValue: euros(950_000_000),
  needs: { floorAreaM2: 400, runningLengthM: 120, clearHeightCm: 350, securityLevel: 'moderate' },
  minWeeks: 4,
  maxWeeks: 26,
  availableFrom: '2027-01-01',
  availableTo: '2031-01-01',
  installDays: 5,
  strikeDays: 3,
  cancellation: [{ fromDays: 271, shareBasisPoints: 1_500 }, { fromDays: 0, shareBasisPoints: 10_000 }],
  languages: ['en', 'zh-Hant'],
};

export const spaceBody = { name: 'Great Hall', floorAreaM2: 600, wallLengthM: 150, clearHeightCm: 450, securityLevel: 'high', reportDate: '2026-10-01' };

/** Spring 2028 at a venue; one stay starts as the other ends, one shares days with both. */
export const stays = {
  spring: { delivery: '2028-02-01', opening: '2028-02-15', closing: '2028-05-02', dispatch: '2028-05-08' },
  summer: { delivery: '2028-05-15', opening: '2028-05-30', closing: '2028-08-01', dispatch: '2028-08-10' },
  late: { delivery: '2028-04-01', opening: '2028-04-15', closing: '2028-06-15', dispatch: '2028-06-20' },
};

export interface Venue {
  readonly organisationId: string;
  readonly person: TestPerson;
  readonly spaceId: string;
}

/** The touring service with a museum that lends, a secretariat that edits, and venues that want the work. */
export class TouringWorld {
  readonly organiser: TestPerson;
  readonly editor: TestPerson;

  private constructor(
    readonly service: TestService,
    people: { organiser: TestPerson; editor: TestPerson },
  ) {
    Object.assign(this, people);
  }

  static async open(): Promise<TouringWorld> {
    const service = await startTestService(touring);
    const museum = await service.organisation('Museum of Islands', 'PT', 'Europe/Lisbon');
    const secretariat = await service.organisation('Secretariat', 'ASEM:EU', 'Europe/Brussels');
    const organiser = await service.person(museum, 'manage-tours');
    const editor = await service.person(secretariat, 'administer-platform');
    return new TouringWorld(service, { organiser, editor });
  }

  async venue(name = `Venue ${randomUUID()}`, space: object = {}, timeZone = 'Asia/Ho_Chi_Minh', partner = 'VN'): Promise<Venue> {
    const organisationId = await this.service.organisation(name, partner, timeZone);
    const person = await this.service.person(organisationId, 'manage-tours');
    const registered = await this.must(this.service.call('POST', '/spaces', { ...spaceBody, ...space }, { as: person }));
    return { organisationId, person, spaceId: registered.id };
  }

  async draft(change: object = {}): Promise<string> {
    return (await this.must(this.service.call('POST', '/offers', { ...offerBody, ...change }, { as: this.organiser }))).id;
  }

  async published(change: object = {}): Promise<string> {
    const id = await this.draft(change);
    await this.must(this.service.call('POST', `/offers/${id}/submit`, undefined, { as: this.organiser }));
    await this.must(this.service.call('POST', `/offers/${id}/publish`, undefined, { as: this.editor }));
    return id;
  }

  async tour(change: object = {}, leastTurnaroundDays = 7): Promise<string> {
    const offerId = await this.published(change);
    return (await this.must(this.service.call('POST', '/tours', { offerId, leastTurnaroundDays }, { as: this.organiser }))).id;
  }

  hold(tourId: string, venue: Venue, stay: object = stays.spring, options: object = {}): Promise<Answer> {
    return this.service.call('POST', `/tours/${tourId}/holds`, { spaceId: venue.spaceId, ...stay }, { as: venue.person, ...options });
  }

  async held(tourId: string, venue: Venue, stay: object = stays.spring): Promise<string> {
    return (await this.must(this.hold(tourId, venue, stay))).id;
  }

  act(person: TestPerson, stopId: string, verb: string, body?: object, options: object = {}): Promise<Answer> {
    return this.service.call('POST', `/stops/${stopId}/${verb}`, body, { as: person, ...options });
  }

  async passed(stopId: string): Promise<void> {
    await this.must(this.act(this.organiser, stopId, 'assess-facility', { verdict: 'passed' }));
  }

  /** A hold of a run of performances, of a company of its own, on the stage of a venue. */
  async runHeld(venue: Venue, shows: readonly string[], tourId?: string): Promise<string> {
    const tour = tourId ?? (await this.tour({ kind: 'performance' }));
    const { id } = await this.must(this.service.call('POST', '/engagements', { tourId: tour, spaceId: venue.spaceId, country: 'FR', lat: 45.76, lon: 4.84, shows }, { as: venue.person }));
    await this.must(this.service.call('POST', `/engagements/${id}/advance`, { step: 'say-available' }, { as: this.organiser }));
    await this.must(this.service.call('POST', `/engagements/${id}/advance`, { step: 'place-hold' }, { as: venue.person }));
    return id;
  }

  /** A stop whose contract is out. */
  async reserved(tourId: string, venue: Venue, stay: object = stays.spring): Promise<string> {
    const stopId = await this.held(tourId, venue, stay);
    await this.passed(stopId);
    await this.must(this.act(this.organiser, stopId, 'send-contract', {}));
    return stopId;
  }

  async stop(stopId: string): Promise<any> {
    return (await this.service.call('GET', `/stops/${stopId}`, undefined, { as: this.editor })).body;
  }

  /** What happened to one stop, in order. */
  async told(stopId: string): Promise<string[]> {
    const events = await this.service.events();
    return events.filter((event) => event.aggregateId === stopId && event.type.startsWith('touring.stop.')).map(({ type }) => type.slice(13, -3));
  }

  async must(answering: Promise<Answer>): Promise<any> {
    const answer = await answering;
    if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  close(): Promise<void> {
    return this.service.stop();
  }
}

/** Status and code of a refusal, or the status alone. */
export const refusal = ({ status, body }: Answer): string => (status < 300 ? `${status}` : `${status} ${body.code}`);
