import type { Transaction } from '@caravanserai/persistence';
import { Organisation } from './organisation.entity';
import { Partner } from './partner.entity';
import { Person } from './person.entity';

/** For changing it: nobody else changes it, or acts on its being open, until the end of this transaction. */
export const lockOrganisation = (tx: Transaction, id: string): Promise<Organisation | null> =>
  tx.manager.findOne(Organisation, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** For acting on its being as it is: it may be read so by many at once, and changed by none. */
export const holdOrganisation = (tx: Transaction, id: string): Promise<Organisation | null> =>
  tx.manager.findOne(Organisation, { where: { id }, lock: { mode: 'pessimistic_read' } });

export const lockPartner = (tx: Transaction, code: string): Promise<Partner | null> =>
  tx.manager.findOne(Partner, { where: { code }, lock: { mode: 'pessimistic_write' } });

export const lockPerson = (tx: Transaction, ref: string): Promise<Person | null> =>
  tx.manager.findOne(Person, { where: { ref }, lock: { mode: 'pessimistic_write' } });

/** A person who is not erased and will not be before this transaction ends; whoever empowers or names them relies on it. */
export async function holdPerson(tx: Transaction, ref: string): Promise<Person | null> {
  const person = await tx.manager.findOne(Person, { where: { ref }, lock: { mode: 'pessimistic_read' } });
  return person === null || person.erasedAt !== null ? null : person;
}
