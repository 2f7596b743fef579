import { queryOptions } from '@tanstack/react-query';
import { answerOf, type AnswerOf, api, asMyself, type ItemOf } from '../../api/client';
import type { Organisation } from '../../frame/organisations';
import { languageNow } from '../../texts/i18n';

export type Partner = ItemOf<'/api/contacts/partners'>;
export type Office = ItemOf<'/api/contacts/offices'>;
export type Designation = AnswerOf<'/api/contacts/designations/{id}'>;
export type DesignationListed = ItemOf<'/api/contacts/designations'>;
export type Letter = NonNullable<Designation['letters']>[number];
export type Mandate = ItemOf<'/api/contacts/mandates'>;
export type Invitation = ItemOf<'/api/contacts/invitations'>;
export type { Organisation };

const MOST = 200;

/** Its name in the reader's language, or English, as the reference data have it. */
export const partnerName = ({ names, code }: Pick<Partner, 'names' | 'code'>): string => names[languageNow()] ?? names['en'] ?? code;

export const partnersQuery = queryOptions({
  queryKey: ['partners'],
  queryFn: async () => ((await answerOf(api.GET('/api/contacts/partners', { headers: asMyself })))).items,
  staleTime: 5 * 60_000,
});

export const partnerQuery = (code: string) =>
  queryOptions({ queryKey: ['partners', code], queryFn: async () => (await answerOf(api.GET('/api/contacts/partners/{code}', { params: { path: { code } }, headers: asMyself }))) as unknown as Partner });

export const officesQuery = (partner?: string) =>
  queryOptions({
    queryKey: ['offices', partner ?? null],
    queryFn: async () => ((await answerOf(api.GET('/api/contacts/offices', { params: { query: { limit: MOST, partner } }, headers: asMyself })))).items,
  });

export const officeQuery = (id: string) =>
  queryOptions({ queryKey: ['offices', 'one', id], queryFn: async () => (await answerOf(api.GET('/api/contacts/offices/{id}', { params: { path: { id } }, headers: asMyself }))) as unknown as Office });

export const organisationPageQuery = (id: string) =>
  queryOptions({ queryKey: ['organisations', 'one', id], queryFn: async () => (await answerOf(api.GET('/api/contacts/organisations/{id}', { params: { path: { id } }, headers: asMyself }))) as unknown as Organisation });

export const designationQuery = (id: string) =>
  queryOptions({ queryKey: ['designations', 'one', id], queryFn: async () => (await answerOf(api.GET('/api/contacts/designations/{id}', { params: { path: { id } } }))) });

export const designationsQuery = (officeId: string) =>
  queryOptions({
    queryKey: ['designations', 'office', officeId],
    queryFn: async () => ((await answerOf(api.GET('/api/contacts/designations', { params: { query: { limit: MOST, officeId } } })))).items,
    retry: false,
  });

export const mandatesQuery = (organisationId: string | undefined) =>
  queryOptions({
    queryKey: ['mandates', organisationId ?? null],
    queryFn: async () => ((await answerOf(api.GET('/api/contacts/mandates', { params: { query: { limit: MOST, organisationId } } })))).items,
    retry: false,
    enabled: organisationId !== undefined,
  });

export const invitationsQuery = (organisationId: string | undefined) =>
  queryOptions({
    queryKey: ['invitations', organisationId ?? null],
    queryFn: async () => ((await answerOf(api.GET('/api/contacts/invitations', { params: { query: { limit: MOST, organisationId } } })))).items,
    retry: false,
    enabled: organisationId !== undefined,
  });

export const POWERS = ['administer-organisation', 'manage-tours', 'negotiate', 'sign', 'designate'] as const;
export const KINDS = ['museum', 'gallery', 'theatre', 'art-centre', 'orchestra', 'publisher', 'audiovisual-operator', 'festival', 'network', 'ministry', 'public-body', 'secretariat', 'other'] as const;
/** People are known by a reference that only the directory resolves; its beginning tells two of them apart. */
export const shortRef = (ref: string): string => ref.slice(0, 8);
