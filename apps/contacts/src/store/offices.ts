import type { Transaction } from '@caravanserai/persistence';
import { In, IsNull, Not } from 'typeorm';
import { officeStatus, type OfficeStatus, type Tenure } from '../domain/office-status';
import { Designation } from './designation.entity';
import { Absence, Office } from './office.entity';
import { PersonVault } from './person.entity';

/** Offices as everybody sees them: the office, its mailbox and its state; a name only where its holder chose so. */
export async function officeViews(tx: Transaction, offices: readonly Office[]) {
  const designations = await tx.manager.findBy(Designation, { officeId: In(offices.map(({ id }) => id)), activatedAt: Not(IsNull()) });
  const absences = await tx.manager.findBy(Absence, { designationId: In(designations.map(({ id }) => id)) });
  const states = offices.map((office) => statusOf(office, designations, absences, tx.now));
  const published = await publishedNames(tx, designations, states);
  return offices.map((office, n) => {
    const { inForce, ...state } = states[n] as OfficeStatus;
    const holder = designations.find(({ id }) => id === inForce);
    return { ...office, ...state, holder: holder ? { ordinal: holder.ordinal, rank: holder.rank, since: holder.activatedAt, name: published.get(holder.personRef) ?? null } : null };
  });
}

export function statusOf(office: Office, designations: readonly Designation[], absences: readonly Absence[], now: Date): OfficeStatus {
  const { openedAt, detailsConfirmedAt } = office;
  const tenures = designations.filter(({ officeId }) => officeId === office.id).map(tenureOf);
  const away = absences.map(({ designationId, absentFrom: from, absentTo: to }) => ({ designationId, from, to }));
  return officeStatus({ openedAt, detailsConfirmedAt, tenures, absences: away }, now);
}

const tenureOf = ({ id, rank, activatedAt, endedAt, validTo, suspendedAt }: Designation): Tenure => ({
  designationId: id,
  rank,
  from: activatedAt as Date,
  to: endedAt ?? validTo,
  suspendedAt,
});

async function publishedNames(tx: Transaction, designations: readonly Designation[], states: readonly OfficeStatus[]): Promise<Map<string, string>> {
  const inForce = new Set(states.map((state) => state.inForce));
  const willing = designations.filter(({ id, namePublished }) => namePublished && inForce.has(id)).map(({ personRef }) => personRef);
  const vault = await tx.manager.findBy(PersonVault, { personRef: In(willing) });
  return new Map(vault.map(({ personRef, displayName }) => [personRef, displayName]));
}

export async function statusAt(tx: Transaction, office: Office, at: Date): Promise<OfficeStatus> {
  const designations = await tx.manager.findBy(Designation, { officeId: office.id, activatedAt: Not(IsNull()) });
  const absences = await tx.manager.findBy(Absence, { designationId: In(designations.map(({ id }) => id)) });
  return statusOf(office, designations, absences, at);
}

/** The designation that answers for the office now. */
export async function designationInForce(tx: Transaction, office: Office): Promise<Designation | null> {
  const { inForce } = await statusAt(tx, office, tx.now);
  return inForce === null ? null : tx.manager.findOneBy(Designation, { id: inForce });
}
