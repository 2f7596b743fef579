import type { Actor } from './actor';
import type { Cast } from './cast';
import type { Narrator } from './narrator';
import type { TourToPlay } from './tour-to-play';

interface Created {
  readonly id: string;
  readonly version: number;
}
interface Stop extends Created {
  readonly state: string;
  readonly rank: number | null;
}
interface Agreement extends Created {
  readonly status: string;
  readonly text: { readonly textHash: string };
}
interface Page<T> {
  readonly items: readonly T[];
}
interface Notice {
  readonly template: string;
  readonly subject?: string;
}

const offerOf = ({ title, delivery }: TourToPlay) => ({
  title,
  kind: 'exhibition',
  fee: { base: { minor: 3_600_000, currency: 'EUR' }, baseWeeks: 12, extraWeek: { minor: 180_000, currency: 'EUR' } },
  insuredValue: { minor: 240_000_000, currency: 'EUR' },
  needs: { floorAreaM2: 300, securityLevel: 'moderate' },
  minWeeks: 4,
  maxWeeks: 40,
  availableFrom: delivery,
  installDays: 5,
  strikeDays: 4,
  cancellation: [{ fromDays: 120, shareBasisPoints: 4_000 }, { fromDays: 0, shareBasisPoints: 10_000 }],
  languages: ['en'],
});

/** The whole main job: from a proposal to a confirmed stop that everyone concerned has been told of. */
export async function play(cast: Cast, tour: TourToPlay, narrator: Narrator): Promise<void> {
  const tourId = await proposed(cast, tour, narrator);
  const { stop, rivalStop } = await held(cast, tour, tourId, narrator);
  const agreement = await contracted(cast, stop, narrator);
  await negotiatedAndSigned(cast, agreement, narrator);
  await confirmedAndTold(cast, stop, rivalStop, narrator);
}

async function proposed({ organiser, administrator }: Cast, tour: TourToPlay, narrator: Narrator): Promise<string> {
  const offer = await narrator.step('touring', () => organiser.postWhenKnown<Created>('/touring/offers', offerOf(tour)), `${organiser.username} drafts the offer "${tour.title}"`);
  await narrator.step('touring', () => organiser.post(`/touring/offers/${offer.id}/submit`), `${organiser.username} submits it for review`);
  await narrator.step('touring', () => administrator.post(`/touring/offers/${offer.id}/publish`), `${administrator.username} of another organisation publishes it`);
  const plan = () => organiser.post<Created>('/touring/tours', { offerId: offer.id, leastTurnaroundDays: 14 });
  return (await narrator.step('touring', plan, 'a tour of one set is planned')).id;
}

async function held({ host, rival }: Cast, tour: TourToPlay, tourId: string, narrator: Narrator): Promise<{ stop: Stop; rivalStop: Stop }> {
  const { delivery, opening, closing, dispatch } = tour;
  const hold = async (actor: Actor): Promise<Stop> => {
    const { id: spaceId } = await actor.postWhenKnown<Created>('/touring/spaces', { name: tour.spaceName, floorAreaM2: 480, securityLevel: 'high', reportDate: today() });
    return actor.post<Stop>(`/touring/tours/${tourId}/holds`, { spaceId, delivery, opening, closing, dispatch });
  };
  const stop = await narrator.step('touring', () => hold(host), (found) => `${host.username} holds ${delivery} to ${dispatch}, rank ${found.rank}`);
  const rivalStop = await narrator.step('touring', () => hold(rival), (found) => `${rival.username} holds the same days, rank ${found.rank}`);
  return { stop, rivalStop };
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function contracted({ organiser, host }: Cast, stop: Stop, narrator: Narrator): Promise<Agreement> {
  await narrator.step('touring', () => organiser.post(`/touring/stops/${stop.id}/assess-facility`, { verdict: 'passed' }), "the host's facility report passes");
  await narrator.step('touring', () => organiser.post(`/touring/stops/${stop.id}/send-contract`, {}), 'the contract offer is sent: space and set are reserved');
  const drafted = () => host.until<Page<Agreement>, Agreement>('the draft', `/coproduction/agreements?stopId=${stop.id}`, ({ items }) => items[0]);
  return narrator.step('coproduction', drafted, 'the hosting agreement is drafted from the stop');
}

async function negotiatedAndSigned({ organiser, organiserSigns, host, hostSigns }: Cast, drafted: Agreement, narrator: Narrator): Promise<void> {
  const at = `/coproduction/agreements/${drafted.id}`;
  const counter = () => host.post<Agreement>(`${at}/propose-terms`, { fee: { minor: 3_200_000, currency: 'EUR' } }, { 'if-match': `"${drafted.version}"` });
  const { text } = await narrator.step('coproduction', counter, `${host.username} counters with a fee of 32,000.00 EUR`);
  const { textHash } = text;
  await narrator.step('coproduction', () => organiser.post(`${at}/accept-terms`, { textHash }), `${organiser.username} accepts that very text, which is agreed`);
  await narrator.step('coproduction', () => organiserSigns.post(`${at}/sign`, { textHash }), `${organiserSigns.username} signs for the organiser`);
  await narrator.step('coproduction', () => hostSigns.post(`${at}/sign`, { textHash }), `${hostSigns.username} signs for the host: the agreement is executed`);
}

async function confirmedAndTold({ organiser, host, rival, pointsOfContact }: Cast, stop: Stop, rivalStop: Stop, narrator: Narrator): Promise<void> {
  const inState = (actor: Actor, { id }: Stop, state: string) => () => actor.until<Stop, true>(`stop ${state}`, `/touring/stops/${id}`, (found) => found.state === state || undefined);
  await narrator.step('touring', inState(organiser, stop, 'confirmed'), 'the stop is confirmed');
  await narrator.step('touring', inState(rival, rivalStop, 'hold-released'), `${rival.username}'s hold is released`);
  const told = (actor: Actor, stopId: string, template: RegExp) => () =>
    actor.until<Page<Notice & { subjectId?: string }>, Notice>('a notice', '/notifications/inbox?limit=50', ({ items }) => items.find((notice) => template.test(JSON.stringify(notice)) && JSON.stringify(notice).includes(stopId)));
  await narrator.step('notifications', told(rival, rivalStop.id, /hold-released/), `${rival.username} is told that the hold is released`);
  await narrator.step('notifications', told(host, stop.id, /stop-confirmed|confirmed/), `${host.username} is told that the stop is confirmed`);
  for (const contact of pointsOfContact) await narrator.step('notifications', told(contact, stop.id, /border|confirmed/), `${contact.username}, point of contact, is told that a stop crosses the border`);
}
