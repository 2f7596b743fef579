import { randomUUID } from 'node:crypto';
import { eventually, type MovableClock } from '@caravanserai/testing';
import type { Answer, Cast, Person } from './cast';

const euros = (minor: number) => ({ minor, currency: 'EUR' });

const offerBody = {
  title: 'Lacquer and Light',
  kind: 'exhibition',
  fee: { base: euros(3_600_000), baseWeeks: 12, extraWeek: euros(180_000) },
  insuredValue: euros(240_000_000),
  needs: { floorAreaM2: 300, securityLevel: 'moderate' },
  minWeeks: 4,
  maxWeeks: 40,
  availableFrom: '2030-01-01',
  installDays: 5,
  strikeDays: 4,
  cancellation: [{ fromDays: 120, shareBasisPoints: 4_000 }, { fromDays: 0, shareBasisPoints: 10_000 }],
  languages: ['en'],
};

/** Whoever holds anything in these stories holds these days. */
export const stay = { delivery: '2031-02-03', opening: '2031-02-17', closing: '2031-06-01', dispatch: '2031-06-10' };

/** A published offer and a tour of one set of it. */
export async function planTour(organiser: Person, editor: Person): Promise<string> {
  const offer = await organiser.does('touring', '/offers', offerBody);
  await organiser.does('touring', `/offers/${offer.id}/submit`);
  await editor.does('touring', `/offers/${offer.id}/publish`);
  return (await organiser.does('touring', '/tours', { offerId: offer.id, leastTurnaroundDays: 14 })).id;
}

export async function registerSpace(host: Person, clock: MovableClock): Promise<string> {
  const reportDate = clock.now().toISOString().slice(0, 10);
  return (await host.does('touring', '/spaces', { name: `Hall ${randomUUID()}`, floorAreaM2: 480, securityLevel: 'high', reportDate })).id;
}

export async function hold(host: Person, tourId: string, spaceId: string): Promise<string> {
  return (await host.does('touring', `/tours/${tourId}/holds`, { spaceId, ...stay })).id;
}

export const passFacility = (organiser: Person, stopId: string): Promise<unknown> => organiser.does('touring', `/stops/${stopId}/assess-facility`, { verdict: 'passed' });

export const sendContract = (organiser: Person, stopId: string, key = randomUUID()): Promise<Answer> =>
  organiser.call('POST', 'touring', `/stops/${stopId}/send-contract`, {}, { key });

/** A new tour of Lisbon's that Tokyo holds first and Hanoi second, on the same days; every test plays its own. */
export class Story {
  agreementId = '';
  textHash = '';

  private constructor(
    readonly cast: Cast,
    readonly clock: MovableClock,
    readonly tourId: string,
    readonly spaceId: string,
    readonly stopId: string,
    readonly rivalId: string,
    readonly rivalSpaceId: string,
  ) {}

  static async begin(cast: Cast, clock: MovableClock): Promise<Story> {
    const { helena, amina, kenji, linh } = cast;
    const tourId = await planTour(helena, amina);
    const [spaceId, rivalSpaceId] = [await registerSpace(kenji, clock), await registerSpace(linh, clock)];
    const stopId = await hold(kenji, tourId, spaceId);
    const rivalId = await hold(linh, tourId, rivalSpaceId);
    await passFacility(helena, stopId);
    return new Story(cast, clock, tourId, spaceId, stopId, rivalId, rivalSpaceId);
  }

  /** Space and set are reserved when this returns; the agreement follows when coproduction has heard of it. */
  async offer(signBy?: Date): Promise<void> {
    const body = signBy === undefined ? {} : { signBy: signBy.toISOString() };
    await this.cast.helena.does('touring', `/stops/${this.stopId}/send-contract`, body);
  }

  async drafted(): Promise<void> {
    const found = await eventually('the draft', async () => (await this.cast.kenji.get('coproduction', `/agreements?stopId=${this.stopId}`)).items[0], 30_000);
    this.agreementId = found.id;
  }

  /** The host counters and the organiser accepts that very text. */
  async agree(): Promise<void> {
    const { version } = await this.agreement();
    const countered = await this.acts('kenji', 'propose-terms', { fee: euros(3_200_000) }, version);
    this.textHash = countered.text.textHash;
    await this.acts('helena', 'accept-terms', { textHash: this.textHash });
  }

  acts(username: keyof Cast, verb: string, body: object = {}, ifMatch?: number): Promise<any> {
    return this.cast[username].does('coproduction', `/agreements/${this.agreementId}/${verb}`, body, { ifMatch });
  }

  sign(username: keyof Cast): Promise<any> {
    return this.acts(username, 'sign', { textHash: this.textHash });
  }

  /** All the way to a text that both have agreed to. */
  async offeredAndAgreed(): Promise<void> {
    await this.offer();
    await this.drafted();
    await this.agree();
  }

  async signedByBoth(): Promise<void> {
    await this.sign('duarte');
    await this.sign('sachiko');
  }

  agreement(): Promise<any> {
    return this.cast.kenji.get('coproduction', `/agreements/${this.agreementId}`);
  }
}
