import { randomUUID } from 'node:crypto';
import { agreementExecuted } from '@caravanserai/contracts';
import type { Answer, TestPerson } from '@caravanserai/testing';
import { stays, TouringWorld, type Venue } from './touring-world';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const object = (inventoryNumber: string) => ({
  inventoryNumber, title: `Bowl ${inventoryNumber}`, lender: 'Museum of Islands', lightClass: 'low', maxLux: null, luxHoursPerYear: null, value: euros(1_000_000), loanEnds: null, needsImmunity: false,
  needsExportLicence: false, needsCourier: false, cites: [], details: {},
});
const none = { procedure: 'none' };
const way = (from: string, to: string, departs: string, arrives: string) => ({
  from, to, departs, departsZone: 'Europe/Lisbon', arrives, arrivesZone: 'Asia/Ho_Chi_Minh', mode: 'air', distanceKm: 11_140, crates: 12, grossKg: 2_400, costBearer: 'shared', customs: none,
});
export const ways = {
  in: way('PTLIS', 'VNSGN', '2028-01-28T08:00:00Z', '2028-01-31T08:00:00Z'),
  out: way('VNSGN', 'PTLIS', '2028-05-08T08:00:00Z', '2028-05-11T08:00:00Z'),
};
export const certificate = { type: 'commercial', insurer: 'Lloyd', policyNumber: 'P-1', agreedValue: euros(950_000_000), from: '2028-01-28', to: '2028-05-12' };
export const looked = (objectId: string, occasion: string, change: object = {}) => ({
  objectId, occasion, work: 'needs-no-work', showing: 'exhibitable', stability: 'stable', reason: 'loan-in', notes: [], photographIds: [], ...change,
});

/** A confirmed stop with two objects, and what its two sides do about it. */
export class RoadWorld {
  private constructor(
    readonly touring: TouringWorld,
    readonly tourId: string,
    readonly venue: Venue,
    readonly id: string,
    readonly objects: readonly string[],
  ) {}

  static async confirmed(touring: TouringWorld): Promise<RoadWorld> {
    const { organiser, service } = touring;
    const offerId = await touring.draft();
    const { items } = await touring.must(service.call('POST', `/offers/${offerId}/objects`, { objects: [object('1'), object('2')] }, { as: organiser }));
    await touring.must(service.call('POST', `/offers/${offerId}/submit`, undefined, { as: organiser }));
    await touring.must(service.call('POST', `/offers/${offerId}/publish`, undefined, { as: touring.editor }));
    const { id: tourId } = await touring.must(service.call('POST', '/tours', { offerId, leastTurnaroundDays: 7 }, { as: organiser }));
    const venue = await touring.venue();
    const stopId = await RoadWorld.confirm(touring, tourId, venue, stays.spring);
    return new RoadWorld(touring, tourId, venue, stopId, items.map(({ id }: { id: string }) => id));
  }

  /** As coproduction would tell it. */
  static async confirm(touring: TouringWorld, tourId: string, venue: Venue, stay: object): Promise<string> {
    const stopId = await touring.reserved(tourId, venue, stay);
    const agreementId = randomUUID();
    const facts = { agreementId, stopId, organiserId: touring.organiser.organisationId as string, hostId: venue.organisationId, title: 'Silk' };
    const agreed = { version: 1, textHash: 'a'.repeat(64), fee: euros(5_500_000), insuredValue: euros(1) };
    touring.service.owner('coproduction').publish(agreementExecuted, agreementId, { ...facts, ...agreed }, touring.service.clock.now());
    await touring.service.caughtUp('coproduction');
    return stopId;
  }

  call = (method: string, path: string, as: TestPerson | null, body?: unknown): Promise<Answer> => this.touring.service.call(method, path, body, { as });
  must = (method: string, path: string, as: TestPerson, body?: unknown): Promise<any> => this.touring.must(this.call(method, path, as, body));
  byOrganiser = (path: string, body: unknown, method = 'POST') => this.call(method, `/stays/${this.id}${path}`, this.touring.organiser, body);
  byHost = (path: string, body: unknown, method = 'POST') => this.call(method, `/stays/${this.id}${path}`, this.venue.person, body);
  step = (step: string) => (['mark-ready', 'start-delivery', 'settle'].includes(step) ? this.byOrganiser('/advance', { step }) : this.byHost('/advance', { step }));

  async read(): Promise<any> {
    return this.must('GET', `/stays/${this.id}`, this.touring.organiser);
  }

  /** A transport that is booked, or has gone as far as is said. */
  async leg(body: object, ends: object, ...steps: string[]): Promise<string> {
    const { id } = await this.must('POST', '/legs', this.touring.organiser, { tourId: this.tourId, ...ends, ...body, quote: euros(4_000_000), carrier: 'Kuehne' });
    await this.go(id, 'quote', 'book', ...steps);
    return id;
  }

  async go(legId: string, ...steps: string[]): Promise<void> {
    for (const step of steps) await this.must('POST', `/legs/${legId}/advance`, this.touring.organiser, { step });
  }

  /** Writes, signs and countersigns a report of each object. */
  async agreed(occasion: 'incoming' | 'outgoing', change: object = {}): Promise<void> {
    for (const objectId of this.objects) {
      const { id } = await this.touring.must(this.byHost('/condition-reports', looked(objectId, occasion, change)));
      await this.must('POST', `/condition-reports/${id}/advance`, this.venue.person, { step: 'sign' });
      await this.must('POST', `/condition-reports/${id}/advance`, this.touring.organiser, { step: 'countersign' });
    }
  }

  /** What a refused step says is missing. */
  static missing({ status, body }: Answer): string[] {
    if (body.code !== 'step-not-ready') return [`${status} ${body.code ?? body.state}`];
    return body.details.missing.map(({ what, have, need }: { what: string; have: number; need: number }) => `${what} ${have}/${need}`);
  }

  /** Everything that a stay needs to be ready, the transports booked. */
  async prepared(): Promise<{ legIn: string; legOut: string }> {
    await this.touring.must(this.byOrganiser('/facts', { kind: 'deposit-received', amount: euros(1_375_000) }));
    await this.touring.must(this.byOrganiser('/covers', certificate));
    const [legIn, legOut] = [await this.leg(ways.in, { toStopId: this.id }), await this.leg(ways.out, { fromStopId: this.id })];
    return { legIn, legOut };
  }

  async until(day: string): Promise<void> {
    await this.touring.service.clock.advance({ seconds: Math.max(0, Math.ceil((Date.parse(day) - this.touring.service.clock.now().getTime()) / 1000)) });
  }
}
