import type { Transaction } from '@caravanserai/persistence';
import { Designation, Letter } from './designation.entity';
import { Office } from './office.entity';
import { Partner } from './partner.entity';

/** A designation with what decides about it. */
export interface Seating {
  readonly designation: Designation;
  readonly office: Office;
  /** The organisation that may name and take back, as it is now. */
  readonly authority: string | null;
}

/**
 * Locks the office, then the designation: whatever happens to the seats of one office happens one after the other, so that a
 * succession sees all holders.
 */
export async function lockSeating(tx: Transaction, designationId: string): Promise<Seating | null> {
  const known = await tx.manager.findOneBy(Designation, { id: designationId });
  const office = known && (await lockOffice(tx, known.officeId));
  if (!office) return null;
  const designation = await tx.manager.findOneOrFail(Designation, { where: { id: designationId }, lock: { mode: 'pessimistic_write' } });
  return { designation, office, authority: await authorityOf(tx, office) };
}

/** What the rules of the policy look at. */
export const resourceOf = ({ designation, authority }: Seating) => ({ parties: { authority }, personRef: designation.personRef, readBy: 'read-designation' });

export const lockOffice = (tx: Transaction, id: string): Promise<Office | null> =>
  tx.manager.findOne(Office, { where: { id }, lock: { mode: 'pessimistic_write' } });

export async function authorityOf(tx: Transaction, { partner }: Office): Promise<string | null> {
  return (await tx.manager.findOneByOrFail(Partner, { code: partner })).authorityOrganisationId;
}

/** The letter that counts: the last one attached. */
export const letterOf = (tx: Transaction, designationId: string): Promise<Letter> =>
  tx.manager.findOneOrFail(Letter, { where: { designationId }, order: { attachedAt: 'DESC' } });

export async function designationView(tx: Transaction, designation: Designation) {
  const letters = await tx.manager.find(Letter, { where: { designationId: designation.id }, order: { attachedAt: 'ASC' } });
  return { ...designation, letters: letters.map(({ designationId: _, ...letter }) => letter) };
}
