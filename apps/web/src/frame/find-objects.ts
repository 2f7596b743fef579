import { answerOf, api, asMyself, isRefusal, type ItemOf } from '../api/client';
import type { IconName } from '../parts/icon';
import { rangeInWords } from '../parts/reading';
import { addDaysTo } from '../parts/days';
import { nameOf, organisationQuery } from './organisations';
import { queries } from './queries';

export interface FoundObject {
  readonly title: string;
  readonly kind: 'tour' | 'stop' | 'offer' | 'agreement' | 'organisation';
  readonly icon: IconName;
  readonly to: string;
}

type Stop = ItemOf<'/api/touring/stops'>;
type Tour = ItemOf<'/api/touring/tours'>;

const MOST = 200;
/** Names of more hosts than these are not asked for to find a stop by them. */
const HOSTS_MAX = 40;
const some = { params: { query: { limit: MOST } } } as const;

/** Things of the platform whose title may hold the words. Works are few enough to be looked through here; organisations are asked for by name. */
export async function findObjects(words: string): Promise<FoundObject[]> {
  const [tours, offers, stops, agreements, organisations] = await Promise.all([
    answerOf(api.GET('/api/touring/tours', { ...some, headers: asMyself })),
    answerOf(api.GET('/api/touring/offers', some)),
    readable(answerOf(api.GET('/api/touring/stops', some))),
    readable(answerOf(api.GET('/api/coproduction/agreements', some))),
    answerOf(api.GET('/api/contacts/organisations', { params: { query: { limit: 20, name: words } }, headers: asMyself })),
  ]);
  const hosts = await hostNames(stops);
  return [
    ...tours.items.map(({ id, title }): FoundObject => ({ title, kind: 'tour', icon: 'tour', to: `/tours/${id}` })),
    ...stops.map((stop): FoundObject => ({ title: stopTitle(stop, tours.items, hosts), kind: 'stop', icon: 'hold', to: `/tours/stops/${stop.id}` })),
    ...agreements.map((one): FoundObject => ({ title: `${one.title} · ${partiesOf(one)}`, kind: 'agreement', icon: 'agree', to: `/agreements/${one.id}` })),
    ...offers.items.map(({ id, title }): FoundObject => ({ title, kind: 'offer', icon: 'agree', to: `/tours/offers/${id}` })),
    ...organisations.items.map((one): FoundObject => ({ title: nameOf(one), kind: 'organisation', icon: 'building', to: `/people/organisations/${one.id}` })),
  ];
}

const partiesOf = ({ organiserName, organiserNames, hostName, hostNames }: ItemOf<'/api/coproduction/agreements'>) => `${nameOf({ name: organiserName, names: organiserNames })}, ${nameOf({ name: hostName, names: hostNames })}`;

function stopTitle({ tourId, hostId, opening, closing }: Stop, tours: readonly Tour[], hosts: ReadonlyMap<string, string>): string {
  const title = tours.find(({ id }) => id === tourId)?.title;
  return [title, hosts.get(hostId), rangeInWords(opening, addDaysTo(closing, -1))].filter(Boolean).join(' · ');
}

async function hostNames(stops: readonly Stop[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(stops.map(({ hostId }) => hostId))].slice(0, HOSTS_MAX);
  return new Map(await Promise.all(ids.map(async (id) => [id, nameOf(await queries.fetchQuery(organisationQuery(id)))] as const)));
}

/** Who acts for nobody has no stops and no agreements: the rest is found all the same. */
async function readable<T>(call: Promise<{ items: readonly T[] }>): Promise<readonly T[]> {
  try {
    return (await call).items;
  } catch (error) {
    if (isRefusal(error) && error.status === 403) return [];
    throw error;
  }
}
