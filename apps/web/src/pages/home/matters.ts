import { answerOf, api, type AnswerOf, type ItemOf } from '../../api/client';
import type { Acting } from '../../frame/acting';
import type { Me } from '../../frame/session';
import { rangeInWords } from '../../parts/reading';
import { addDaysTo } from '../../parts/days';
import type { Lifecycle, Matter } from './decisions';
import { readDirectoryMatters } from './directory-matters';
import { listed } from './listed';

export type Stop = ItemOf<'/api/touring/stops'>;
export type Tour = ItemOf<'/api/touring/tours'>;
type Offer = ItemOf<'/api/touring/offers'>;
type Agreement = AnswerOf<'/api/coproduction/agreements/{id}'> & { readonly draftedAt: string };

const MOST = 200;
const UNDER_WAY = ['negotiating', 'text-agreed', 'signing'];
const AGREEMENTS_MAX = 30;

const some = { params: { query: { limit: MOST } } } as const;

export const readStops = (): Promise<readonly Stop[]> => listed(answerOf(api.GET('/api/touring/stops', some)));
export const readTours = (): Promise<readonly Tour[]> => listed(answerOf(api.GET('/api/touring/tours', some)));

/** Every workflow's table, service by service. */
export async function readLifecycles(): Promise<readonly Lifecycle[]> {
  const services = await Promise.all([
    listed(answerOf(api.GET('/api/touring/lifecycles'))),
    listed(answerOf(api.GET('/api/coproduction/lifecycles'))),
    listed(answerOf(api.GET('/api/contacts/lifecycles'))),
  ]);
  return services.flat();
}

/** Everything under way in which the organisation that one acts for takes part, or which one may decide on. */
export async function readMatters(acting: Acting, me: Me): Promise<Matter[]> {
  const { organisation, powers, administrator } = acting;
  const us = organisation?.id ?? '';
  const [stops, tours, offers, agreements, directory] = await Promise.all([
    // Whoever acts for nobody takes part in none, and would only be refused.
    organisation ? readStops() : [],
    readTours(),
    listed(answerOf(api.GET('/api/touring/offers', some))),
    organisation ? readAgreements() : [],
    readDirectoryMatters(acting, me, Date.now()),
  ]);
  const titles = new Map(tours.map(({ id, title }) => [id, title]));
  return [
    ...stops.filter(({ organiserId, hostId }) => organiserId === us || hostId === us).map((stop) => ofStop(stop, titles.get(stop.tourId) ?? '', us)),
    ...offers.flatMap((offer) => ofOffer(offer, us, administrator && powers.includes('administer-platform'))),
    ...agreements.flatMap((agreement) => ofAgreement(agreement, us)),
    ...directory,
  ];
}

/** Those under way, each with what its parties have done: the list does not say whose turn it is. */
async function readAgreements(): Promise<Agreement[]> {
  const all = await listed(answerOf(api.GET('/api/coproduction/agreements', some)));
  const open = all.filter(({ status }) => UNDER_WAY.includes(status)).slice(0, AGREEMENTS_MAX);
  return Promise.all(open.map(async ({ id, draftedAt }) => ({ ...(await answerOf(api.GET('/api/coproduction/agreements/{id}', { params: { path: { id } } }))), draftedAt })));
}

function ofStop(stop: Stop, title: string, us: string): Matter {
  const organiser = stop.organiserId === us;
  const conditions = stop.facility === 'conditional';
  const step = stop.state !== 'hold' ? undefined : stop.facility === 'not-assessed' ? 'stop.assess' : conditions ? 'stop.conditions' : 'stop.contract';
  return {
    id: stop.id,
    workflow: 'touring.stop',
    state: stop.state,
    title,
    note: rangeInWords(stop.opening, addDaysTo(stop.closing, -1)),
    to: organiser ? `/tours/${stop.tourId}?stop=${stop.id}` : `/tours/stops/${stop.id}`,
    other: organiser ? stop.hostId : stop.organiserId,
    zone: organiser ? stop.zone : null,
    ours: [...(organiser ? ['organiser'] : []), ...(stop.hostId === us ? ['host'] : [])],
    since: stop.placedAt,
    due: stop.signBy ?? stop.expiresAt,
    step,
    action: step && { 'stop.assess': 'pass-facility', 'stop.conditions': 'accept-facility-conditions', 'stop.contract': 'send-contract' }[step],
    // A hold behind others can't be given a contract; its host waits in line as well.
    ...(stop.state === 'hold' && { turn: conditions ? (organiser ? 'them' : 'us') : organiser ? 'us' : 'them' }),
  };
}

function ofOffer(offer: Offer, us: string, editor: boolean): Matter[] {
  const own = offer.organiserId === us;
  if (!own && !(editor && offer.state === 'submitted')) return [];
  return [
    {
      id: offer.id,
      workflow: 'touring.offer',
      state: offer.state,
      title: offer.title,
      note: null,
      to: `/tours/offers/${offer.id}`,
      other: own ? null : offer.organiserId,
      zone: null,
      ours: own ? ['organiser'] : ['editor'],
      since: offer.createdAt,
      due: null,
      step: `offer.${offer.state}`,
      action: own ? 'submit-offer' : 'publish-offer',
      ...(own && offer.state === 'published' && { turn: 'them' as const }),
    },
  ].filter(({ state, ours }) => state !== 'published' || !ours.includes('organiser'));
}

function ofAgreement({ id, status, title, parties, signBy, draftedAt }: Agreement, us: string): Matter[] {
  const own = parties.find(({ organisationId }) => organisationId === us);
  if (!own) return [];
  const done = status === 'negotiating' ? own.hasConsented : own.hasSigned;
  return [
    {
      id,
      workflow: 'coproduction.agreement',
      state: status,
      title,
      note: null,
      to: `/agreements/${id}`,
      other: parties.find(({ organisationId }) => organisationId !== us)?.organisationId ?? null,
      zone: null,
      ours: ['negotiator', 'signatory'],
      since: draftedAt,
      due: signBy,
      step: `agreement.${status}`,
      action: status === 'negotiating' ? 'accept-terms' : 'sign',
      turn: done ? 'them' : 'us',
    },
  ];
}
