import type { Transaction } from '@caravanserai/persistence';
import { Invitation } from './mandate.entity';

/** An invitation as it is answered: without its code, which is shown once by the command that makes it. */
export const invitationView = ({ codeHash: _, limitMinor, limitCurrency, ...invitation }: Invitation) => ({
  ...invitation,
  limit: limitOf({ limitMinor, limitCurrency }),
});

export const limitOf = ({ limitMinor, limitCurrency }: Pick<Invitation, 'limitMinor' | 'limitCurrency'>) =>
  limitMinor === null || limitCurrency === null ? null : { minor: limitMinor, currency: limitCurrency };

export const lockInvitation = (tx: Transaction, where: { id: string } | { codeHash: string }): Promise<Invitation | null> =>
  tx.manager.findOne(Invitation, { where, lock: { mode: 'pessimistic_write' } });
