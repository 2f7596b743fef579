import { randomUUID } from 'node:crypto';
import type { Stage } from './stage';

interface Made {
  readonly id: string;
  readonly version: number;
}

const nextYear = new Date().getFullYear() + 1;

/** Days in a year of which nobody else has heard; each test has works and spaces of its own, so they are never taken. */
export const stay = { delivery: `${nextYear}-09-01`, opening: `${nextYear}-09-15`, closing: `${nextYear}-12-08`, dispatch: `${nextYear}-12-18` };

/** An offer of an exhibition that every space here can take. */
export const offerOf = (title: string) => ({
  title,
  kind: 'exhibition',
  fee: { base: { minor: 3_600_000, currency: 'EUR' }, baseWeeks: 12, extraWeek: { minor: 180_000, currency: 'EUR' } },
  insuredValue: { minor: 240_000_000, currency: 'EUR' },
  needs: { floorAreaM2: 300, securityLevel: 'moderate' },
  minWeeks: 4,
  maxWeeks: 40,
  availableFrom: `${nextYear}-01-01`,
  installDays: 5,
  strikeDays: 4,
  cancellation: [{ fromDays: 120, shareBasisPoints: 4_000 }, { fromDays: 0, shareBasisPoints: 10_000 }],
  languages: ['en'],
});

export interface TourMade {
  readonly id: string;
  readonly title: string;
  readonly offerId: string;
}

/** A tour of helena's that no other test knows of. */
export async function plannedTour(stage: Stage, name: string): Promise<TourMade> {
  const [helena, amina] = [await stage.hand('helena'), await stage.hand('amina')];
  const title = `${name} ${randomUUID().slice(0, 6)}`;
  const { id: offerId } = await helena.post<Made>('/touring/offers', offerOf(title));
  await helena.post(`/touring/offers/${offerId}/submit`);
  await amina.post(`/touring/offers/${offerId}/publish`);
  const { id } = await helena.post<Made>('/touring/tours', { offerId, leastTurnaroundDays: 14 });
  return { id, title, offerId };
}

/** A space of this person's house, with a report that is new. */
export async function spaceOf(stage: Stage, username: string, name = 'Hall'): Promise<Made & { readonly name: string }> {
  const person = await stage.hand(username);
  const body = { name: `${name} ${randomUUID().slice(0, 6)}`, floorAreaM2: 480, wallLengthM: 180, clearHeightCm: 420, securityLevel: 'high', reportDate: new Date().toISOString().slice(0, 10) };
  return { ...(await person.post<Made>('/touring/spaces', body)), name: body.name };
}

export interface AgreementMade {
  readonly id: string;
  readonly stopId: string;
  readonly offerId: string;
  readonly title: string;
}

/** An agreement between helena and kenji that has just been drafted. */
export async function draftedAgreement(stage: Stage, name: string): Promise<AgreementMade> {
  const tour = await plannedTour(stage, name);
  const space = await spaceOf(stage, 'kenji');
  const [helena, kenji] = [await stage.hand('helena'), await stage.hand('kenji')];
  const stop = await kenji.post<Made>(`/touring/tours/${tour.id}/holds`, { spaceId: space.id, ...stay });
  await helena.post(`/touring/stops/${stop.id}/assess-facility`, { verdict: 'passed' });
  await helena.post(`/touring/stops/${stop.id}/send-contract`);
  const { id } = await stage.until('the agreement being drafted', async () => (await kenji.get<{ items: Made[] }>(`/coproduction/agreements?stopId=${stop.id}`)).items[0]);
  return { id, stopId: stop.id, offerId: tour.offerId, title: tour.title };
}
