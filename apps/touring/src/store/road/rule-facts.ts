import { addDays } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import type { CoverTerms } from '../../domain/road/cover';
import type { Customs } from '../../domain/road/leg-terms';
import type { DocumentKind, DocumentTerms } from '../../domain/road/paperwork';
import type { ArrivalFact, LegFact, PermitFact, PolicyFact } from '../../domain/rules/facts-of-cargo';
import { factsOf } from './facts';
import { legsOfStay } from './legs';
import { objectsOf } from './objects';
import { documentsOf, type Recorded } from './papers';
import type { Stay } from './stays';

/** What belongs to one stay, in the words of the rules. */
export interface StayCargo {
  readonly stay: Stay;
  readonly objectIds: readonly string[];
  readonly legs: readonly LegFact[];
  readonly customs: readonly Customs[];
  readonly documents: readonly DocumentTerms[];
  readonly deliveredAt: Date | null;
  readonly unpackedAt: Date | null;
  readonly reports: readonly { readonly objectId: string; readonly filedAtMs: number }[];
}

export async function cargoOf(tx: Transaction, stay: Stay): Promise<StayCargo> {
  const objectIds = (await objectsOf(tx, stay.id, stay.offerId)).map(({ id }) => id);
  const [legs, said] = [await legsOfStay(tx, stay.id), await factsOf(tx, stay.id)];
  const arrived = legs.flatMap(({ toStopId, deliveredAt }) => (toStopId === stay.id && deliveredAt !== null ? [deliveredAt] : [])).toSorted((a, b) => b.getTime() - a.getTime());
  const signed = await tx.query<{ objectId: string; at: Date }>(`select object_id as "objectId", signed_at as at from condition_report where stay_id = $1 and occasion = 'incoming' and signed_at is not null`, [stay.id]);
  return {
    stay,
    objectIds,
    // The first two letters of a UN/LOCODE are the country by ISO 3166-1.
    legs: legs.map(({ id, fromStopId, toStopId, terms: { from, to, departs, arrives } }) => ({
      id, fromStopId, toStopId, objectIds, fromCountry: from.slice(0, 2), toCountry: to.slice(0, 2), departsOn: departs.slice(0, 10), arrivesOn: arrives.slice(0, 10), vehicles: null, vehiclesBooked: null,
    })),
    customs: legs.map(({ terms }) => terms.customs),
    documents: (await documentsOf(tx, stay.id)).map(({ terms }) => terms),
    deliveredAt: arrived[0] ?? said.get('received')?.at ?? null,
    unpackedAt: said.get('unpacked')?.at ?? null,
    reports: signed.map(({ objectId, at }) => ({ objectId, filedAtMs: at.getTime() })),
  };
}

export const policyOf = ({ id, terms }: Recorded<CoverTerms>): PolicyFact => ({
  id,
  kind: terms.type,
  from: terms.from,
  to: terms.to,
  sumInsuredMinor: terms.agreedValue.minor,
  currency: terms.agreedValue.currency,
  anyOneConveyanceMinor: terms.limitConveyance?.minor ?? null,
});

const permitKinds: Partial<Record<DocumentKind, PermitFact['kind']>> = { 'cites-permit': 'cites', 'export-licence': 'export-licence', 'import-licence': 'import-licence', immunity: 'immunity' };
const forEver = '9999-12-31';

/** A paper that names no objects serves for all, and one that names no border for each. */
export const permitsOf = ({ objectIds, documents }: StayCargo): PermitFact[] =>
  documents.flatMap(({ kind, number, issuedOn, expiresOn, refusedOn, objectIds: named }, at) => {
    const known = permitKinds[kind];
    if (known === undefined || issuedOn === null || refusedOn !== null) return [];
    const validTo = expiresOn === null || expiresOn >= forEver ? forEver : addDays(expiresOn, 1);
    return [{ id: number ?? `${kind}-${at + 1}`, kind: known, fromCountry: null, toCountry: null, objectIds: named.length > 0 ? named : objectIds, validFrom: issuedOn, validTo }];
  });

export const arrivalOf = ({ stay, objectIds, deliveredAt, unpackedAt, reports }: StayCargo): ArrivalFact[] =>
  deliveredAt === null ? [] : [{ stopId: stay.id, deliveredAtMs: deliveredAt.getTime(), unpackedAtMs: unpackedAt?.getTime() ?? null, objectIds, reports }];
