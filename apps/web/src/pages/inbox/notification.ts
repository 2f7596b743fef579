import { queryOptions } from '@tanstack/react-query';
import { answerOf, type AnswerOf, api, asMyself } from '../../api/client';
import { languageNow } from '../../texts/i18n';

export type Notification = AnswerOf<'/api/notifications/inbox/{id}'>;
export type Why = AnswerOf<'/api/notifications/inbox/{id}/why'>;
export type Reason = Why['reasons'][number];

/** Notices are written in the language that is asked for, so that is the one of the page, not of the browser. */
export const forMe = () => ({ ...asMyself, 'Accept-Language': languageNow() });

export const notificationQuery = (id: string) =>
  queryOptions({ queryKey: ['inbox', 'one', id, languageNow()], queryFn: async () => (await answerOf(api.GET('/api/notifications/inbox/{id}', { params: { path: { id } }, headers: forMe() }))) });

/** The page of what a notification is about, by the event that caused it; null where there is none. */
export function objectOf({ type, id }: Notification['about']): { readonly kind: string; readonly to: string } | null {
  const [service, thing] = type.split('.');
  switch (`${service}.${thing}`) {
    case 'coproduction.agreement':
      return { kind: 'agreement', to: `/agreements/${id}` };
    case 'coproduction.production':
      return { kind: 'production', to: `/productions/${id}` };
    case 'coproduction.account':
      return { kind: 'account', to: `/money/${id}` };
    case 'coproduction.obligation':
      return { kind: 'obligation', to: '/obligations' };
    case 'touring.engagement':
      return { kind: 'engagement', to: `/tours/engagements/${id}` };
    case 'touring.settlement':
      return { kind: 'settlement', to: `/tours/stays/${id}/money` };
    case 'touring.stay':
      return { kind: 'stay', to: `/tours/stays/${id}` };
    case 'touring.stop':
      return { kind: 'stop', to: `/tours/stops/${id}` };
    case 'touring.offer':
      return { kind: 'offer', to: `/tours/offers/${id}` };
    case 'touring.tour':
      return { kind: 'tour', to: `/tours/${id}` };
    case 'touring.what-if':
      return { kind: 'changes', to: `/what-ifs/${id}` };
    case 'contacts.designation':
      return { kind: 'designation', to: `/people/designations/${id}` };
    default:
      return null;
  }
}
