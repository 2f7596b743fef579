import type { Account } from '../store/account.entity';

/**
 * By which the issuer's sessions, grants and tokens know an account: its subject and the epoch of its sign-ins. One number more, and nothing
 * that was given before is anybody's, whoever is just writing it down.
 */
export const accountIdOf = ({ subject, epoch }: Pick<Account, 'subject' | 'epoch'>): string => `${subject}.${epoch}`;

export const subjectOf = (accountId: string): string => accountId.split('.')[0] as string;

export const epochOf = (accountId: string): number => Number(accountId.split('.')[1]);
