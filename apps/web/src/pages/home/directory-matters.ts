import { answerOf, api, asMyself, type ItemOf } from '../../api/client';
import type { Acting } from '../../frame/acting';
import type { Me } from '../../frame/session';
import { partnerName } from '../contacts/directory';
import type { Matter } from './decisions';
import { listed } from './listed';

type Designation = ItemOf<'/api/contacts/designations'>;
type Office = ItemOf<'/api/contacts/offices'>;
type Partner = ItemOf<'/api/contacts/partners'>;
type Invitation = ItemOf<'/api/contacts/invitations'>;

const MOST = 200;
const IN_REVIEW = ['submitted', 'verifying', 'returned'];
const REMINDED_BEFORE_MS = 90 * 86_400_000;
const some = { params: { query: { limit: MOST } } } as const;
const open = { params: { query: { limit: MOST, state: 'open' } } } as const;

/** What waits in the directory: designations and offices for authorities and verifiers, invitations, and what imports were not sure of. */
export async function readDirectoryMatters(acting: Acting, me: Me, now: number): Promise<Matter[]> {
  const { powers, administrator } = acting;
  const verifier = administrator && powers.includes('administer-platform');
  const found = await Promise.all([
    verifier || powers.includes('designate') ? readOffices(acting, me, verifier, now) : [],
    powers.includes('administer-organisation') ? readInvitations() : [],
    verifier ? readProposals() : [],
  ]);
  return found.flat();
}

async function readOffices({ organisation }: Acting, me: Me, verifier: boolean, now: number): Promise<Matter[]> {
  const [designations, offices, partners] = await Promise.all([
    listed(answerOf(api.GET('/api/contacts/designations', some))),
    listed(answerOf(api.GET('/api/contacts/offices', { ...some, headers: asMyself }))),
    listed(answerOf(api.GET('/api/contacts/partners', { headers: asMyself }))),
  ]);
  const places = offices.flatMap((office): Place[] => {
    const partner = partners.find(({ code }) => code === office.partner);
    return partner ? [{ office, partner, own: partner.authorityOrganisationId === (organisation?.id ?? '') }] : [];
  });
  const inReview = designations.filter(({ status }) => IN_REVIEW.includes(status));
  return places.flatMap((place) => [
    ...inReview.filter(({ officeId }) => officeId === place.office.id).flatMap((one) => ofDesignation(one, place, me, verifier)),
    ...(place.own ? ofOffice(place, designations, now) : []),
  ]);
}

interface Place {
  readonly office: Office;
  readonly partner: Partner;
  /** We name who holds it. */
  readonly own: boolean;
}

const placed = ({ office, partner, own }: Place) => ({ title: [partnerName(partner), office.theme].filter(Boolean).join(', '), note: null, other: own ? null : partner.authorityOrganisationId, zone: null });

export function ofDesignation(one: Pick<Designation, 'id' | 'status' | 'submittedAt' | 'submittedBy' | 'personRef'>, place: Place, me: Pick<Me, 'id'>, verifier: boolean): Matter[] {
  // Nobody verifies what they sent themselves, or their own appointment.
  const mayVerify = verifier && one.submittedBy !== me.id && one.personRef !== me.id;
  if (!mayVerify && !place.own) return [];
  const ours = [...(mayVerify ? ['verifier'] : []), ...(place.own ? ['authority'] : [])];
  return [{ ...placed(place), id: one.id, workflow: 'contacts.designation', state: one.status, to: `/people/designations/${one.id}`, ours, since: one.submittedAt, due: null, step: `designation.${one.status}` }];
}

/** An empty office, or one whose letter ends soon and has no successor: reminders, whatever the table says. */
export function ofOffice(place: Place, designations: readonly Pick<Designation, 'id' | 'officeId' | 'status' | 'rank' | 'validTo'>[], now: number): Matter[] {
  const { id, vacantSince } = place.office;
  const of = designations.filter(({ officeId }) => officeId === id);
  if (of.some(({ status }) => [...IN_REVIEW, 'confirmed'].includes(status))) return [];
  const reminder = { ...placed(place), id, workflow: 'contacts.office', state: place.office.status, to: `/people/offices/${id}/designate`, ours: ['authority'], turn: 'us' as const };
  if (vacantSince !== null) return [{ ...reminder, since: vacantSince, due: null, step: 'office.vacant', action: 'submit' }];
  const ending = of.find(({ status, rank, validTo }) => status === 'active' && rank === 0 && validTo !== null && Date.parse(validTo) - now < REMINDED_BEFORE_MS);
  return ending ? [{ ...reminder, since: null, due: ending.validTo, step: 'office.ending', action: 'submit' }] : [];
}

async function readInvitations(): Promise<Matter[]> {
  const invitations = await listed(answerOf(api.GET('/api/contacts/invitations', { params: { query: { limit: MOST, status: 'open' } } })));
  return invitations.map(ofInvitation);
}

/** It waits for whoever has its code; if that ends, it has to be given anew. */
const ofInvitation = ({ id, status, organisationId, issuedAt, expiresAt }: Invitation): Matter => ({
  id, workflow: 'contacts.invitation', state: status, title: '', note: null, to: '/people/access', other: organisationId, zone: null, ours: ['organisation'], since: issuedAt, due: expiresAt, step: 'invitation', turn: 'them',
});

async function readProposals(): Promise<Matter[]> {
  const [matches, rows] = await Promise.all([
    listed(answerOf(api.GET('/api/contacts/match-proposals', { ...open, headers: asMyself }))),
    listed(answerOf(api.GET('/api/touring/bulk/proposals', { ...open, headers: asMyself }))),
  ]);
  return [...together('matches', matches, ({ text }) => text), ...together('imports', rows, ({ content }) => ('title' in content ? content.title : ''))];
}

/** Imports ask hundreds of times: they are one decision, with a page of its own. */
function together<P extends { readonly proposedAt: string }>(what: string, proposals: readonly P[], titleOf: (proposal: P) => string): Matter[] {
  if (proposals.length === 0) return [];
  const titles = [...new Set(proposals.map(titleOf))].filter(Boolean);
  const since = proposals.map(({ proposedAt }) => proposedAt).toSorted()[0]!;
  const shown = `${titles.slice(0, 2).join(', ')}${titles.length > 2 ? ' …' : ''}`;
  return [{ id: what, workflow: 'contacts.match', state: 'open', title: shown, note: null, to: '/administration/proposals', other: null, zone: null, ours: ['secretariat'], since, due: null, step: `proposals.${what}`, count: proposals.length, turn: 'us', action: 'decide' }];
}
