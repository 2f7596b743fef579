import { answerOf, api, asMyself } from '../api/client';
import type { IconName } from '../parts/icon';
import { nameOf } from './organisations';

export interface FoundObject {
  readonly title: string;
  readonly kind: 'tour' | 'offer' | 'agreement' | 'organisation';
  readonly icon: IconName;
  readonly to: string;
}

const MOST = 200;

/** Things of the platform whose title may hold the words. Works are few enough to be looked through here; organisations are asked for by name. */
export async function findObjects(words: string): Promise<FoundObject[]> {
  const [tours, offers, organisations] = await Promise.all([
    answerOf(api.GET('/api/touring/tours', { params: { query: { limit: MOST } }, headers: asMyself })),
    answerOf(api.GET('/api/touring/offers', { params: { query: { limit: MOST } } })),
    answerOf(api.GET('/api/contacts/organisations', { params: { query: { limit: 20, name: words } }, headers: asMyself })),
  ]);
  return [
    ...tours.items.map(({ id, title }): FoundObject => ({ title, kind: 'tour', icon: 'tour', to: `/tours/${id}` })),
    ...offers.items.map(({ id, title }): FoundObject => ({ title, kind: 'offer', icon: 'agree', to: `/tours/offers/${id}` })),
    ...organisations.items.map((one): FoundObject => ({ title: nameOf(one), kind: 'organisation', icon: 'building', to: `/people/organisations/${one.id}` })),
  ];
}
