import type { Power } from './people';
import type { Ids } from './scene';

/**
 * Who may do what, route by route, written by hand from the architecture and the domain documents and not from the code.
 *
 *   n  nobody signed in                         s  another organisation of the same country, with every power there
 *   u  an account that no person has claimed    f  an organisation of another country, with every power there
 *   p  the party's own person with the power    e  had the power until an hour ago
 *   w  the party's own person with every power  r  had the power until it was revoked
 *      but this one                             i  f, claiming to act for the party
 *   c  the counterpart in the same matter       q  p, not saying for whom they act
 *   a  an administrator of the platform         k  another service, with a token of services
 *
 *   +  done: a read is answered 200, a command is refused for nothing but the stale version that it is sent with (412)
 *   1  401   3  403   4  404, as if there were no such thing
 */
export const roles = 'nu pwc sf eriq ak';

/** Whose right it is: which party of the scene, and by which power. */
type Right = readonly [party: Party, power?: Power];
export type Party = 'organiser' | 'host' | 'authority' | 'owner' | 'holder';
export type Table = Readonly<Record<string, readonly [right: Right, cells: string]>>;

const organiser: Right = ['organiser', 'manage-tours'];
const host: Right = ['host', 'manage-tours'];
const negotiator: Right = ['organiser', 'negotiate'];
const signatory: Right = ['organiser', 'sign'];
const museum: Right = ['organiser', 'administer-organisation'];
const authority: Right = ['authority', 'designate'];
/** The person whom the thing is about, who needs no power for it; where one would do as well, w lacks that one. */
const owner: Right = ['owner'];
const holder: Right = ['holder', 'designate'];

/** The same in every service. What machines collect is open at the service's own port, which listens on loopback, and the gateway passes none of it on. */
export const ofEveryService: Table = {
  'GET /health/live': [organiser, '++ +++ ++ ++++ +1'],
  'GET /health/ready': [organiser, '++ +++ ++ ++++ +1'],
  'GET /metrics': [organiser, '++ +++ ++ ++++ +1'],
  'GET /lifecycles': [organiser, '++ +++ ++ ++++ +1'],
  'GET /ops/outbox': [organiser, '13 333 33 3333 +1'],
  'GET /ops/timers': [organiser, '13 333 33 3333 +1'],
  'GET /ops/audit': [organiser, '13 333 33 3333 +1'],
  'GET /ops/parked-events': [organiser, '13 333 33 3333 +1'],
  'GET /ops/parked-records': [organiser, '13 333 33 3333 +1'],
  'POST /ops/parked-events/{number}/redrive': [organiser, '13 333 33 3333 +1'],
  'POST /ops/parked-events/{number}/discard': [organiser, '13 333 33 3333 +1'],
  'POST /ops/parked-events/{number}/skip-gap': [organiser, '13 333 33 3333 +1'],
  'GET /ops/parked-events/summary': [organiser, '13 333 33 3333 +1'],
  'GET /ops/mendings': [organiser, '13 333 33 3333 +1'],
  'POST /ops/mendings': [organiser, '13 333 33 3333 +1'],
  'POST /ops/mendings/{number}/confirm': [organiser, '13 333 33 3333 +1'],
  'POST /ops/mendings/{number}/withdraw': [organiser, '13 333 33 3333 +1'],
  'GET /internal/operations': [organiser, '11 111 11 1111 1+'],
  'GET /ops/rebuild': [organiser, '13 333 33 3333 +1'],
  'POST /ops/rebuild': [organiser, '13 333 33 3333 +1'],
};

/** Served, and by design in no OpenAPI document: the document itself, and pages for people. */
export const undocumented: Readonly<Record<string, Table>> = {
  contacts: { 'GET /openapi.json': [organiser, '++ +++ ++ ++++ +1'] },
  touring: { 'GET /openapi.json': [organiser, '++ +++ ++ ++++ +1'] },
  coproduction: { 'GET /openapi.json': [organiser, '++ +++ ++ ++++ +1'] },
  dashboard: { 'GET /openapi.json': [organiser, '++ +++ ++ ++++ +1'] },
  notifications: {
    'GET /openapi.json': [organiser, '++ +++ ++ ++++ +1'],
    // It shows mail only where nobody but the users of this machine can see it; in production administrators alone.
    'GET /mailbox': [organiser, '++ +++ ++ ++++ +1'],
    'GET /mailbox/{id}': [organiser, '++ +++ ++ ++++ +1'],
  },
};

const contacts: Table = {
  'GET /partners': [organiser, '++ +++ ++ ++++ +1'],
  'GET /partners/{code}': [organiser, '++ +++ ++ ++++ +1'],
  'PUT /partners/{code}/authority': [authority, '13 333 33 3333 +1'],
  'PUT /partners/{code}/participation': [authority, '13 333 33 3333 +1'],
  'GET /organisations': [museum, '++ +++ ++ ++++ +1'],
  'GET /organisations/{id}': [museum, '++ +++ ++ ++++ +1'],
  'POST /organisations': [museum, '13 333 33 3333 +1'],
  'PUT /organisations/{id}': [museum, '13 +33 33 3333 +1'],
  'POST /organisations/{id}/close': [museum, '13 333 33 3333 +1'],
  'POST /organisations/{id}/reopen': [museum, '13 333 33 3333 +1'],
  'GET /mandates': [museum, '13 +3+ ++ 333+ +1'],
  'POST /mandates': [museum, '13 +33 33 3333 +1'],
  'POST /mandates/{id}/revoke': [museum, '14 +44 44 4443 +1'],
  'GET /invitations': [museum, '13 +3+ ++ 333+ +1'],
  'POST /invitations': [museum, '13 +33 33 3333 +1'],
  'POST /invitations/redeem': [museum, '1+ +++ ++ ++++ +1'],
  'POST /invitations/{id}/withdraw': [museum, '14 +44 44 4443 +1'],
  'GET /me': [owner, '13 +++ ++ ++++ +1'],
  'PUT /me': [owner, '13 +++ ++ ++++ +1'],
  'POST /people/{ref}/erase': [owner, '14 +44 44 444+ +1'],
  'GET /accounts': [owner, '13 333 33 3333 +1'],
  'POST /accounts/{id}/unlink': [owner, '14 +44 44 444+ +1'],
  'GET /offices': [authority, '++ +++ ++ ++++ +1'],
  'GET /offices/{id}': [authority, '++ +++ ++ ++++ +1'],
  'POST /offices': [authority, '13 333 33 3333 +1'],
  'PUT /offices/{id}': [authority, '13 +33 33 3333 +1'],
  'POST /offices/{id}/confirm-details': [authority, '13 +33 33 3333 31'],
  'POST /offices/{id}/confirm-details (holder)': [holder, '13 +33 33 333+ 31'],
  'POST /offices/{id}/designations': [authority, '13 +33 33 3333 31'],
  'GET /designations': [authority, '13 +3+ ++ 333+ +1'],
  'GET /designations/{id}': [authority, '14 +44 44 444+ +1'],
  'GET /designations/{id} (holder)': [holder, '14 +44 44 444+ +1'],
  'POST /designations/{id}/resubmit': [authority, '14 +44 44 4443 31'],
  'POST /designations/{id}/cancel': [authority, '14 +44 44 4443 31'],
  'POST /designations/{id}/revoke': [authority, '14 +44 44 4443 31'],
  'POST /designations/{id}/verify': [authority, '14 344 44 4443 +1'],
  'POST /designations/{id}/confirm': [authority, '14 344 44 4443 +1'],
  'POST /designations/{id}/return': [authority, '14 344 44 4443 +1'],
  'POST /designations/{id}/reject': [authority, '14 344 44 4443 +1'],
  'POST /designations/{id}/suspend': [authority, '14 344 44 4443 +1'],
  'POST /designations/{id}/resume': [authority, '14 344 44 4443 +1'],
  'POST /designations/{id}/resign': [holder, '14 +44 44 444+ 31'],
  'POST /designations/{id}/resign (authority)': [authority, '14 344 44 4443 31'],
  'PUT /designations/{id}/name-published': [holder, '14 +44 44 444+ 31'],
  'PUT /designations/{id}/name-published (authority)': [authority, '14 344 44 4443 31'],
  'POST /designations/{id}/absences': [authority, '14 +44 44 4443 31'],
  'POST /designations/{id}/absences (holder)': [holder, '14 +44 44 444+ 31'],
  'POST /bulk/organisations': [museum, '13 333 33 3333 +1'],
  'POST /bulk/match-venues': [museum, '13 333 33 3333 +1'],
  'GET /match-proposals': [museum, '13 333 33 3333 +1'],
  'POST /match-proposals/{id}/decide': [museum, '14 444 44 4444 +1'],
  'GET /internal/mandates/check': [organiser, '11 111 11 1111 1+'],
  'GET /internal/mandates/{id}': [organiser, '11 111 11 1111 1+'],
  'GET /internal/people/{ref}': [owner, '11 111 11 1111 1+'],
  'GET /internal/recipients': [organiser, '11 111 11 1111 1+'],
};

const touring: Table = {
  'GET /offers': [organiser, '++ +++ ++ ++++ +1'],
  'POST /offers': [organiser, '13 +3+ ++ 3333 31'],
  'GET /offers/{id}': [organiser, '++ +++ ++ ++++ +1'],
  'GET /offers/{id} (draft)': [organiser, '44 ++4 44 444+ +1'],
  'GET /offers/{id}/steps': [organiser, '14 ++4 44 444+ +1'],
  'PUT /offers/{id}': [organiser, '13 +33 33 3333 31'],
  'PUT /offers/{id} (draft)': [organiser, '14 +34 44 4443 31'],
  'POST /offers/{id}/submit': [organiser, '13 +33 33 3333 31'],
  'POST /offers/{id}/close': [organiser, '13 +33 33 3333 31'],
  'POST /offers/{id}/withdraw': [organiser, '13 +33 33 3333 31'],
  'POST /offers/{id}/publish': [organiser, '13 333 33 3333 +1'],
  'POST /offers/{id}/publish (draft)': [organiser, '14 334 44 4443 +1'],
  'POST /offers/{id}/request-changes': [organiser, '13 333 33 3333 +1'],
  'POST /offers/{id}/reject': [organiser, '13 333 33 3333 +1'],
  'GET /offers/{id}/description': [organiser, '++ +++ ++ ++++ +1'],
  'PUT /offers/{id}/description': [organiser, '13 +33 33 3333 31'],
  'PUT /offers/{id}/description (draft)': [organiser, '14 +34 44 4443 31'],
  'GET /offers/{id}/objects': [organiser, '++ +++ ++ ++++ +1'],
  'POST /offers/{id}/objects': [organiser, '13 +33 33 3333 31'],
  'GET /offers/{id}/matches': [organiser, '1+ +++ ++ ++++ +1'],
  'GET /objects/{id}': [organiser, '14 ++4 44 444+ +1'],
  'PUT /objects/{id}': [organiser, '14 +34 44 4443 31'],
  'POST /objects/{id}/withdraw': [organiser, '14 +34 44 4443 31'],
  'POST /objects/{id}/consents': [organiser, '14 +34 44 4443 31'],
  'GET /objects/{id}/light-passport': [organiser, '14 ++4 44 444+ +1'],
  'GET /tours': [organiser, '++ +++ ++ ++++ +1'],
  'POST /tours': [organiser, '13 +33 33 3333 31'],
  'GET /tours/{id}': [organiser, '++ +++ ++ ++++ +1'],
  'POST /tours/{id}/end': [organiser, '13 +33 33 3333 31'],
  'GET /tours/{id}/route-plans': [organiser, '14 ++4 44 444+ +1'],
  'GET /tours/{id}/common-slots': [organiser, '14 ++4 44 444+ +1'],
  'POST /tours/{id}/route-plans': [organiser, '13 +33 33 3333 31'],
  'POST /tours/{id}/cancel-route-search': [organiser, '13 +33 33 3333 31'],
  'POST /tours/{id}/holds': [host, '13 +33 33 3333 31'],
  'GET /spaces': [host, '1+ +++ ++ ++++ +1'],
  'POST /spaces': [host, '13 +++ ++ 3333 +1'],
  'GET /spaces/{id}': [host, '1+ +++ ++ ++++ +1'],
  'GET /spaces/{id}/calendar': [host, '14 ++4 44 444+ +1'],
  // A facility report is its house's own; no administrator of the platform reads it.
  'GET /spaces/{id}/facility-reports': [host, '14 ++4 44 444+ 41'],
  'POST /spaces/{id}/facility-reports': [host, '13 +33 33 3333 31'],
  'GET /spaces/{id}/facility-reports/{number}': [host, '14 ++4 44 444+ 41'],
  'POST /spaces/{id}/climate-logs': [host, '13 +33 33 3333 31'],
  'POST /spaces/{id}/light-plans': [host, '13 +33 33 3333 31'],
  'GET /spaces/{id}/facility': [host, '14 ++4 44 444+ 41'],
  'GET /spaces/{id}/facility-readings': [host, '14 ++4 44 444+ 41'],
  'GET /stops': [organiser, '13 +++ ++ 333+ +1'],
  'GET /stops/{id}': [organiser, '14 +++ 44 444+ +1'],
  'GET /stops/{id} (host)': [host, '14 +++ 44 444+ +1'],
  'GET /stops/{id}/steps': [organiser, '14 +++ 44 444+ +1'],
  'GET /stops/{id}/objects': [organiser, '14 +++ 44 444+ +1'],
  'PUT /stops/{id}/objects': [organiser, '14 +33 44 4443 31'],
  'POST /stops/{id}/submit-facility-report': [host, '14 +33 44 4443 31'],
  'POST /stops/{id}/release': [host, '14 +33 44 4443 31'],
  'POST /stops/{id}/challenge': [host, '14 +33 44 4443 31'],
  'POST /stops/{id}/answer-challenge': [host, '14 +33 44 4443 31'],
  'POST /stops/{id}/accept-conditions': [host, '14 +33 44 4443 31'],
  'POST /stops/{id}/decline': [organiser, '14 +33 44 4443 31'],
  'POST /stops/{id}/extend-hold': [organiser, '14 +33 44 4443 +1'],
  'POST /stops/{id}/nudge': [organiser, '14 333 44 4443 +1'],
  // Each side for itself, which is looked at behind the door; the secretariat for either.
  'POST /stops/{id}/assign': [organiser, '14 +3+ 44 4443 +1'],
  'POST /stops/{id}/assess-facility': [organiser, '14 +33 44 4443 31'],
  'POST /stops/{id}/send-contract': [organiser, '14 +33 44 4443 31'],
  'GET /hold-rules': [organiser, '++ +++ ++ ++++ +1'],
  'GET /rules': [organiser, '++ +++ ++ ++++ +1'],
  'PUT /rules/{rule}/level': [organiser, '13 333 33 3333 +1'],
  'GET /reference-rows': [organiser, '++ +++ ++ ++++ +1'],
  'POST /reference-rows': [organiser, '13 333 33 3333 +1'],
  'GET /tours/{id}/rules': [organiser, '14 ++4 44 444+ +1'],
  'GET /stops/{id}/rules': [organiser, '14 +++ 44 444+ +1'],
  'GET /tours/{id}/requests': [organiser, '14 ++4 44 444+ +1'],
  'GET /stops/{id}/rivals': [organiser, '14 +++ 44 444+ +1'],
  'GET /tours/{id}/hold-ledger': [organiser, '13 +++ 44 333+ +1'],
  'GET /tours/{id}/hold-ledger/verification': [organiser, '13 +++ 44 333+ +1'],
  'GET /tours/{id}/hold-ledger/lines': [organiser, '13 +++ 44 333+ +1'],
  'GET /stops/{id}/moves': [organiser, '14 +++ 44 444+ +1'],
  'GET /stops/{id}/move-preview': [organiser, '14 +++ 44 444+ +1'],
  'POST /stops/{id}/move': [organiser, '14 +3+ 44 4443 31'],
  'POST /moves/{id}/accept': [organiser, '14 +3+ 44 4443 31'],
  'POST /moves/{id}/decline': [organiser, '14 +3+ 44 4443 31'],
  'POST /moves/{id}/withdraw': [organiser, '14 +3+ 44 4443 31'],
  'GET /sagas/{stopId}': [organiser, '14 +++ 44 444+ +1'],
  'GET /sagas/{stopId} (host)': [host, '14 +++ 44 444+ +1'],
  'GET /stays': [organiser, '13 +++ ++ 333+ +1'],
  'GET /stays/{id}': [organiser, '14 +++ 44 444+ +1'],
  'GET /stays/{id} (host)': [host, '14 +++ 44 444+ +1'],
  'POST /stays/{id}/advance': [organiser, '14 +3+ 44 4443 31'],
  'POST /stays/{id}/advance (host)': [host, '14 +3+ 44 4443 31'],
  'POST /stays/{id}/facts': [organiser, '14 +3+ 44 4443 31'],
  'POST /stays/{id}/report': [host, '14 +33 44 4443 31'],
  'POST /stays/{id}/cancel': [organiser, '14 +3+ 44 4443 31'],
  'POST /stays/{id}/covers': [organiser, '14 +3+ 44 4443 31'],
  'POST /stays/{id}/documents': [organiser, '14 +3+ 44 4443 31'],
  'POST /stays/{id}/files': [organiser, '14 +3+ 44 4443 31'],
  // What the two sides show each other; the secretariat may look, a stranger learns of nothing.
  'GET /stays/{id}/files/{fileId}': [organiser, '14 +++ 44 444+ +1'],
  'GET /stays/{id}/deadlines': [organiser, '14 +++ 44 444+ +1'],
  'GET /stays/{id}/deadlines/feed': [organiser, '14 +++ 44 444+ +1'],
  'GET /stays/{id}/checklist': [organiser, '14 +++ 44 444+ +1'],
  'GET /stays/{id}/checklist/paper': [organiser, '14 +++ 44 444+ +1'],
  'GET /stays/{id}/objects': [organiser, '14 +++ 44 444+ +1'],
  'POST /stays/{id}/incidents': [organiser, '14 +3+ 44 4443 31'],
  'POST /incidents/{id}/close': [organiser, '14 +33 44 4443 31'],
  'GET /stays/{id}/condition-reports': [host, '14 +++ 44 444+ +1'],
  'POST /stays/{id}/condition-reports': [host, '14 +3+ 44 4443 31'],
  'GET /condition-reports/{id}': [host, '14 +++ 44 444+ +1'],
  'POST /condition-reports/{id}/advance': [host, '14 +3+ 44 4443 31'],
  'PUT /stays/{id}/public-event': [host, '14 +33 44 4443 31'],
  'POST /stays/{id}/public-event/advance': [host, '14 +33 44 4443 31'],
  'GET /public-events': [organiser, '++ +++ ++ ++++ +1'],
  // Of the money of a tour everybody may know that there is a tour; what it costs is for its organiser, the hosts of its confirmed stops and administrators.
  'GET /tours/{id}/costs': [organiser, '13 +++ 44 333+ +1'],
  'GET /tours/{id}/costs (host)': [host, '13 +++ 44 333+ +1'],
  'POST /tours/{id}/costs': [organiser, '13 +3+ 33 3333 31'],
  'GET /tours/{id}/cost-splits': [organiser, '13 +++ 44 333+ +1'],
  'POST /tours/{id}/cost-splits': [organiser, '13 +33 33 3333 31'],
  // Who does not say for which of the many hosts they speak is none of them.
  'POST /cost-splits/{id}/answer': [['host', 'sign'], '14 +33 44 4444 31'],
  'GET /tours/{id}/carbon': [organiser, '13 +++ 44 333+ +1'],
  'GET /tours/{id}/carbon/table': [organiser, '13 +++ 44 333+ +1'],
  'POST /tours/{id}/carbon/statement': [organiser, '13 +33 33 3333 31'],
  'GET /stays/{id}/cancellation-quote': [organiser, '14 +++ 44 444+ +1'],
  'GET /stays/{id}/settlement': [organiser, '14 +++ 44 444+ +1'],
  'POST /stays/{id}/settlement': [organiser, '14 +33 44 4443 31'],
  'POST /stays/{id}/settlement/advance': [organiser, '14 +33 44 4443 31'],
  'POST /stays/{id}/settlement/sign': [signatory, '14 +3+ 44 4443 31'],
  'GET /legs': [organiser, '13 +++ ++ 333+ +1'],
  'POST /legs': [organiser, '13 +33 33 3333 31'],
  'GET /legs/{id}': [organiser, '14 +++ 44 444+ +1'],
  'GET /legs/{id} (host)': [host, '14 +++ 44 444+ +1'],
  'PUT /legs/{id}': [organiser, '14 +33 44 4443 31'],
  'PUT /legs/{id}/couriers': [organiser, '14 +33 44 4443 31'],
  'POST /legs/{id}/advance': [organiser, '14 +33 44 4443 31'],
  'GET /couriers-diary': [organiser, '13 +++ ++ 333+ +1'],
  'POST /bulk/recorded-tours': [organiser, '13 333 33 3333 +1'],
  'POST /bulk/recorded-engagements': [organiser, '13 333 33 3333 +1'],
  'GET /bulk/proposals': [organiser, '13 333 33 3333 +1'],
  'POST /bulk/proposals/{id}/decide': [organiser, '14 444 44 4444 +1'],
};

const coproduction: Table = {
  'GET /agreements': [negotiator, '13 +++ ++ 333+ +1'],
  'GET /agreements/{id}': [negotiator, '14 +++ 44 444+ +1'],
  'GET /agreements/{id}/versions': [negotiator, '14 +++ 44 444+ +1'],
  'GET /agreements/{id}/versions/{number}/text': [negotiator, '14 +++ 44 444+ +1'],
  'GET /agreements/{id}/history': [negotiator, '14 +++ 44 444+ +1'],
  'GET /agreements/{id}/verification': [negotiator, '14 +++ 44 444+ +1'],
  'POST /agreements/{id}/propose-terms': [negotiator, '14 +3+ 44 4443 31'],
  'POST /agreements/{id}/accept-terms': [negotiator, '14 +3+ 44 4443 31'],
  'POST /agreements/{id}/reopen': [negotiator, '14 +3+ 44 4443 31'],
  'POST /agreements/{id}/decline': [negotiator, '14 +3+ 44 4443 31'],
  'POST /agreements/{id}/withdraw': [negotiator, '14 +3+ 44 4443 31'],
  'POST /agreements/{id}/extend-deadline': [negotiator, '14 333 44 4443 +1'],
  'POST /agreements/{id}/nudge': [negotiator, '14 333 44 4443 +1'],
  'POST /agreements/{id}/assign': [negotiator, '14 +3+ 44 4443 +1'],
  'POST /agreements/{id}/sign': [signatory, '14 +3+ 44 4443 31'],
  'POST /agreements/{id}/withdraw-signature': [signatory, '14 +3+ 44 4443 31'],
  'GET /agreements/{id}/signing': [signatory, '13 +3+ 44 3333 31'],
  'GET /agreements/{id}/pdf': [negotiator, '14 +++ 44 444+ +1'],
  'GET /agreements/{id}/bundle': [negotiator, '14 +++ 44 444+ +1'],
  'GET /productions/{id}/signing': [signatory, '13 +3+ 44 3333 31'],
  'POST /productions/{id}/sign': [signatory, '14 +3+ 44 4443 31'],
  'GET /signing-keys': [owner, '13 +++ ++ ++++ +1'],
  'POST /signing-keys': [signatory, '13 +++ ++ 3333 +1'],
  'POST /signing-keys/{id}/confirm': [museum, '14 +44 44 4443 41'],
  'POST /signing-keys/{id}/give-up': [owner, '14 +44 44 444+ 41'],
  // Whoever holds a paper may ask about it: that is what its root is printed for.
  'GET /evidence/issuer': [organiser, '++ +++ ++ ++++ +1'],
  'GET /evidence/verify/{root}': [organiser, '++ +++ ++ ++++ +1'],
  'GET /evidence/verifier': [organiser, '++ +++ ++ ++++ +1'],
  'GET /productions': [negotiator, '13 +++ ++ 333+ +1'],
  'POST /productions': [negotiator, '13 +3+ ++ 3333 31'],
  'GET /productions/{id}': [negotiator, '14 +++ 44 444+ +1'],
  // Who may take which step follows from the seat at the table, and is refused there; the door is open to all who sit at it.
  'POST /productions/{id}/clauses': [negotiator, '14 +++ 44 4443 31'],
  'POST /productions/{id}/steps': [negotiator, '14 +++ 44 4443 31'],
  'POST /productions/{id}/amendments': [negotiator, '14 +++ 44 4443 31'],
  'GET /productions/{id}/drafts': [negotiator, '14 +++ 44 444+ +1'],
  'GET /productions/{id}/drafts/{number}': [negotiator, '14 +++ 44 444+ +1'],
  'GET /productions/{id}/proof': [negotiator, '14 +++ 44 444+ +1'],
  'GET /productions/{id}/redline': [negotiator, '14 +++ 44 444+ +1'],
  'GET /productions/{id}/history': [negotiator, '14 +++ 44 444+ +1'],
  'GET /productions/{id}/map': [negotiator, '14 +++ 44 444+ +1'],
  'POST /productions/{id}/verdict': [negotiator, '14 +++ 44 4443 31'],
  'GET /productions/{id}/verdict': [negotiator, '14 +++ 44 444+ +1'],
  'GET /productions/{id}/drafts/{number}/word': [negotiator, '14 +++ 44 444+ +1'],
  'POST /productions/{id}/word': [negotiator, '14 +++ 44 4443 31'],
  'POST /productions/{id}/translations': [negotiator, '14 +++ 44 4443 31'],
  'GET /productions/{id}/clauses/{clause}/comments': [negotiator, '14 +++ 44 444+ +1'],
  'POST /productions/{id}/clauses/{clause}/comments': [negotiator, '14 +++ 44 4443 31'],
  'GET /production-catalogue': [negotiator, '1+ +++ ++ ++++ +1'],
  'GET /money/accounts': [negotiator, '13 +++ ++ 333+ +1'],
  'POST /money/accounts': [negotiator, '13 +3+ ++ 3333 31'],
  'GET /money/accounts/{id}': [negotiator, '14 +++ 44 444+ +1'],
  'GET /money/accounts/{id}/receipts': [negotiator, '14 +++ 44 444+ +1'],
  'POST /money/accounts/{id}/receipts': [negotiator, '14 +33 44 4443 31'],
  'POST /money/accounts/{id}/close': [signatory, '14 +33 44 4443 31'],
  'GET /money/accounts/{id}/statement': [negotiator, '14 +++ 44 444+ +1'],
  'GET /money/accounts/{id}/statement/{format}': [negotiator, '14 +++ 44 444+ +1'],
  'POST /money/accounts/{id}/what-if': [negotiator, '14 +++ 44 4443 +1'],
  'POST /treaties/verdict': [negotiator, '1+ +++ ++ ++++ +1'],
  'GET /treaties/instruments': [negotiator, '++ +++ ++ ++++ +1'],
  'GET /treaties/rows': [negotiator, '++ +++ ++ ++++ +1'],
  'POST /treaties/rows': [negotiator, '13 333 33 3333 +1'],
  'GET /treaties/conventions': [negotiator, '++ +++ ++ ++++ +1'],
  'POST /bulk/precedents': [negotiator, '13 333 33 3333 +1'],
  'GET /precedents': [negotiator, '1+ +++ ++ ++++ +1'],
  'GET /precedents/pairs': [negotiator, '1+ +++ ++ ++++ +1'],
};

const notifications: Table = {
  'GET /inbox': [owner, '13 +++ ++ ++++ +1'],
  'GET /inbox/unread-count': [owner, '13 +++ ++ ++++ +1'],
  'GET /inbox/{id}': [owner, '14 +44 44 444+ 41'],
  'GET /inbox/{id}/why': [owner, '14 +44 44 444+ 41'],
  'POST /inbox/{id}/read': [owner, '14 +44 44 444+ 41'],
  'GET /preferences': [owner, '13 +++ ++ ++++ +1'],
  'PUT /preferences': [owner, '13 +++ ++ ++++ +1'],
};

/** Whoever may act for an organisation by any power sees what it takes part in; the workspace is the administrators' alone. */
const dashboard: Table = {
  'GET /workflows': [organiser, '13 +++ ++ 333+ +1'],
  'GET /figures/{view}': [organiser, '13 +++ ++ 333+ +1'],
  'GET /instances': [organiser, '13 +++ ++ 333+ +1'],
  'GET /instances/{workflow}/{instance}': [organiser, '14 +++ 44 444+ +1'],
  'GET /instances/{workflow}/{instance} (host)': [host, '14 +++ 44 444+ +1'],
  'GET /steps/stream': [organiser, '13 +++ ++ 333+ +1'],
  'GET /export/{format}': [organiser, '13 +++ ++ 333+ +1'],
  'GET /services/health': [organiser, '13 333 33 3333 +1'],
  'POST /logs': [organiser, '13 333 33 3333 +1'],
  'GET /logs': [organiser, '13 333 33 3333 +1'],
  'GET /logs/{id}/summary': [organiser, '14 444 44 4444 +1'],
  'DELETE /logs/{id}': [organiser, '13 333 33 3333 +1'],
};

export const tables: Readonly<Record<string, Table>> = { contacts, touring, coproduction, notifications, dashboard };

/** What is shown of the scene's own things to whoever may ask at all: + for those who find the thing, . for those who do not. */
export const shown: Readonly<Record<string, Readonly<Record<string, readonly [right: Right, thing: keyof Ids, cells: string]>>>> = {
  contacts: {
    'GET /mandates': [museum, 'mandate', '.. +.. .. ...+ +.'],
    'GET /invitations': [museum, 'invitation', '.. +.. .. ...+ +.'],
    'GET /designations': [authority, 'submitted', '.. +.. .. ...+ +.'],
    'GET /me': [owner, 'personRef', '.. +.. .. ...+ ..'],
  },
  touring: {
    'GET /offers': [organiser, 'draft', '.. ++. .. ...+ +.'],
    'GET /stops': [organiser, 'held', '.. +++ .. ...+ +.'],
    'GET /stays': [organiser, 'stay', '.. +++ .. ...+ +.'],
    'GET /legs': [organiser, 'leg', '.. +++ .. ...+ +.'],
    'GET /couriers-diary': [organiser, 'leg', '.. +++ .. ...+ +.'],
    'GET /tours/{id}': [organiser, 'held', '.. +++ .. ...+ +.'],
  },
  coproduction: {
    'GET /agreements': [negotiator, 'agreement', '.. +++ .. ...+ +.'],
    'GET /productions': [negotiator, 'production', '.. +++ .. ...+ +.'],
    'GET /money/accounts': [negotiator, 'moneyAccount', '.. +++ .. ...+ +.'],
  },
  dashboard: { 'GET /instances': [organiser, 'held', '.. +++ .. ...+ +.'] },
  notifications: { 'GET /inbox': [owner, 'notification', '.. +.. .. ...+ ..'] },
};

/** A list of everything may have more than one page; of such a one this part is looked at. */
export const wholeOf = (route: string): string => (route === 'GET /instances' ? 'workflow=touring.stop' : '');

/** Questions aimed at the very thing, by whoever knows the ids of others: a filter shows nobody more than the whole list does. */
export const aimedAt = (route: string, ids: Ids): readonly string[] =>
  ({
    'GET /mandates': [`organisationId=${ids.organisation}`, `personRef=${ids.personRef}`, 'power=manage-tours'],
    'GET /invitations': [`organisationId=${ids.organisation}`, 'status=open'],
    'GET /designations': [`officeId=${ids.office}`, 'status=submitted'],
    'GET /offers': [`organiserId=${ids.organisation}`, 'state=draft'],
    'GET /stops': [`tourId=${ids.tour}`, `spaceId=${ids.space}`, 'state=hold'],
    'GET /stays': [`tourId=${ids.stayTour}`, 'state=preparing'],
    'GET /legs': [`tourId=${ids.stayTour}`, `stopId=${ids.stay}`],
    'GET /couriers-diary': [`tourId=${ids.stayTour}`],
    'GET /agreements': [`stopId=${ids.reserved}`, 'status=negotiating'],
    'GET /productions': ['status=negotiating', 'kind=stage'],
    'GET /inbox': ['unread=true'],
    'GET /instances': [`organisation=${ids.organisation}&workflow=touring.stop`, 'partner=PT&state=hold', 'workflow=touring.stop&standing=open'],
  })[route] ?? [];
