import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, asMyself } from '../../api/client';
import { languageNow } from '../../texts/i18n';

export interface Notification {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly category: string;
  readonly mandatory: boolean;
  readonly template: string;
  readonly subject: string;
  readonly text: string;
  readonly actsFor: string | null;
  readonly about: { readonly type: string; readonly id: string; readonly at: string };
  readonly createdAt: string;
  readonly readAt: string | null;
}

export interface Reason {
  readonly as: string;
  readonly organisationId?: string;
  readonly powers?: readonly string[];
  readonly partner?: string;
}

export interface Why {
  readonly category: { readonly name: string; readonly mandatory: boolean };
  readonly reasons: readonly Reason[];
  readonly channels: readonly { readonly channel: string; readonly state: string; readonly because: string; readonly reason: string | null; readonly attempts: number; readonly endedAt: string | null }[];
}

/** Notices are written in the language that is asked for, so that is the one of the page, not of the browser. */
export const forMe = () => ({ ...asMyself, 'Accept-Language': languageNow() });

export const notificationQuery = (id: string) =>
  queryOptions({ queryKey: ['inbox', 'one', id, languageNow()], queryFn: async () => (await answerOf(api.GET('/api/notifications/inbox/{id}', { params: { path: { id } }, headers: forMe() }))) as unknown as Notification });

/** The page of what a notification is about, by the event that caused it; null where there is none. */
export function objectOf({ type, id }: Notification['about']): { readonly kind: 'agreement' | 'stop' | 'offer' | 'designation'; readonly to: string } | null {
  const [service, thing] = type.split('.');
  switch (`${service}.${thing}`) {
    case 'coproduction.agreement':
      return { kind: 'agreement', to: `/agreements/${id}` };
    case 'touring.stop':
      return { kind: 'stop', to: `/tours/stops/${id}` };
    case 'touring.offer':
      return { kind: 'offer', to: `/tours/offers/${id}` };
    case 'contacts.designation':
      return { kind: 'designation', to: `/people/designations/${id}` };
    default:
      return null;
  }
}
