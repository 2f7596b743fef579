import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, asMyself } from '../../api/client';
import type { Organisation } from '../../frame/organisations';
import type { Amount } from '../../parts/money';
import { languageNow } from '../../texts/i18n';

export interface Partner {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly kind: string;
  readonly side: 'EUROPE' | 'ASIA';
  readonly coordinationGroup: string;
  readonly timeZone: string | null;
  readonly names: Readonly<Record<string, string>>;
  readonly admittedOn: string;
  readonly firstSummit: string;
  readonly firstSummitOn: string;
  readonly participation: 'participating' | 'suspended';
  readonly participationSince: string;
  readonly participationSource: string;
  readonly source: string;
  readonly asOf: string;
  readonly authorityOrganisationId: string | null;
}

export interface Office {
  readonly id: string;
  readonly version: number;
  readonly partner: string;
  readonly theme: string | null;
  readonly mailbox: string;
  readonly timeZone: string;
  readonly languages: readonly string[];
  readonly openedAt: string;
  readonly detailsConfirmedAt: string | null;
  readonly holdersSoFar: number;
  readonly status: 'filled' | 'acting' | 'vacant' | 'vacant-overdue';
  readonly vacantSince: string | null;
  readonly flags: readonly string[];
  readonly holder: { readonly ordinal: number; readonly rank: number; readonly since: string; readonly name: string | null } | null;
}

export interface Letter {
  readonly id: string;
  readonly issuer: string;
  readonly reference: string;
  readonly dated: string;
  readonly language: string;
  readonly sha256: string;
  readonly attachedAt: string;
  readonly verificationMethod: string | null;
  readonly verifiedAt: string | null;
}

export interface Designation {
  readonly id: string;
  readonly version: number;
  readonly officeId: string;
  readonly personRef: string;
  readonly rank: number;
  readonly status: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly namePublished: boolean;
  readonly submittedBy: string;
  readonly submittedAt: string;
  readonly confirmedAt: string | null;
  readonly ordinal: number | null;
  readonly activatedAt: string | null;
  readonly suspendedAt: string | null;
  readonly endedAt: string | null;
  readonly endReason: string | null;
  readonly letters?: readonly Letter[];
}

export type { Organisation };

export interface Mandate {
  readonly id: string;
  readonly version: number;
  readonly status: 'granted' | 'revoked';
  readonly organisationId: string;
  readonly personRef: string;
  readonly power: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly grantedAt: string;
  readonly revokedAt: string | null;
  readonly limit: Amount | null;
}

export interface Invitation {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly organisationId: string;
  readonly powers: readonly string[];
  readonly validTo: string | null;
  readonly issuedAt: string;
  readonly expiresAt: string;
}

const MOST = 200;
type List<T> = { readonly items: readonly T[] };

/** Its name in the reader's language, or English, as the reference data have it. */
export const partnerName = ({ names, code }: Pick<Partner, 'names' | 'code'>): string => names[languageNow()] ?? names['en'] ?? code;

export const partnersQuery = queryOptions({
  queryKey: ['partners'],
  queryFn: async () => ((await answerOf(api.GET('/api/contacts/partners', { headers: asMyself }))) as unknown as List<Partner>).items,
  staleTime: 5 * 60_000,
});

export const partnerQuery = (code: string) =>
  queryOptions({ queryKey: ['partners', code], queryFn: async () => (await answerOf(api.GET('/api/contacts/partners/{code}', { params: { path: { code } }, headers: asMyself }))) as unknown as Partner });

export const officesQuery = (partner?: string) =>
  queryOptions({
    queryKey: ['offices', partner ?? null],
    queryFn: async () => ((await answerOf(api.GET('/api/contacts/offices', { params: { query: { limit: MOST, partner } }, headers: asMyself }))) as unknown as List<Office>).items,
  });

export const officeQuery = (id: string) =>
  queryOptions({ queryKey: ['offices', 'one', id], queryFn: async () => (await answerOf(api.GET('/api/contacts/offices/{id}', { params: { path: { id } }, headers: asMyself }))) as unknown as Office });

export const organisationPageQuery = (id: string) =>
  queryOptions({ queryKey: ['organisations', 'one', id], queryFn: async () => (await answerOf(api.GET('/api/contacts/organisations/{id}', { params: { path: { id } }, headers: asMyself }))) as unknown as Organisation });

export const designationQuery = (id: string) =>
  queryOptions({ queryKey: ['designations', 'one', id], queryFn: async () => (await answerOf(api.GET('/api/contacts/designations/{id}', { params: { path: { id } } }))) as unknown as Designation });

export const designationsQuery = (officeId: string) =>
  queryOptions({
    queryKey: ['designations', 'office', officeId],
    queryFn: async () => ((await answerOf(api.GET('/api/contacts/designations', { params: { query: { limit: MOST, officeId } } }))) as unknown as List<Designation>).items,
    retry: false,
  });

export const mandatesQuery = (organisationId: string | undefined) =>
  queryOptions({
    queryKey: ['mandates', organisationId ?? null],
    queryFn: async () => ((await answerOf(api.GET('/api/contacts/mandates', { params: { query: { limit: MOST, organisationId } } }))) as unknown as List<Mandate>).items,
    retry: false,
    enabled: organisationId !== undefined,
  });

export const invitationsQuery = (organisationId: string | undefined) =>
  queryOptions({
    queryKey: ['invitations', organisationId ?? null],
    queryFn: async () => ((await answerOf(api.GET('/api/contacts/invitations', { params: { query: { limit: MOST, organisationId } } }))) as unknown as List<Invitation>).items,
    retry: false,
    enabled: organisationId !== undefined,
  });

export const POWERS = ['administer-organisation', 'manage-tours', 'negotiate', 'sign', 'designate'] as const;
export const KINDS = ['museum', 'gallery', 'theatre', 'art-centre', 'orchestra', 'publisher', 'audiovisual-operator', 'festival', 'network', 'ministry', 'public-body', 'secretariat', 'other'] as const;
/** People are known by a reference that only the directory resolves; its beginning tells two of them apart. */
export const shortRef = (ref: string): string => ref.slice(0, 8);
