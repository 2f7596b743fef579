import { randomUUID } from 'node:crypto';
import { accountLinked, accountUnlinked } from '@caravanserai/contracts';
import { Outbox } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { Account, Person, PersonVault } from '../store/person.entity';

/** What a person tells about themselves; nothing of it may stand anywhere but in the vault. */
export interface PersonalData {
  readonly displayName: string;
  readonly email: string;
  readonly language: string;
  readonly phone: string | null;
}

export interface AccountIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly key: string;
}

/** The steps by which people become known and accounts become theirs. */
@Injectable()
export class EnterPerson {
  constructor(private readonly outbox: Outbox) {}

  async enter(tx: Transaction, ref: string, data: PersonalData): Promise<void> {
    await tx.manager.insert(Person, { ref, version: 1, knownSince: tx.now, erasedAt: null });
    await tx.manager.insert(PersonVault, { personRef: ref, ...data, changedAt: tx.now });
  }

  /** Replaces what is known of a person whose row is locked. */
  async rewrite(tx: Transaction, { ref, version }: Person, data: PersonalData): Promise<number> {
    await tx.manager.update(Person, { ref }, { version: version + 1 });
    await tx.manager.upsert(PersonVault, { personRef: ref, ...data, changedAt: tx.now }, ['personRef']);
    return version + 1;
  }

  /** @throws the violation of `account_is_linked` when it belongs to somebody already. */
  async link(tx: Transaction, actor: ActedBy, personRef: string, { issuer, subject, key }: AccountIdentity): Promise<string> {
    const id = randomUUID();
    await tx.manager.insert(Account, { id, accountKey: key, issuer, subject, personRef, linkedAt: tx.now });
    await logTransition(tx, actor, { of: 'account', id, action: 'link', from: null, to: 'linked' });
    await this.outbox.add(tx, accountLinked, id, { accountId: id, accountKey: key, personRef });
    return id;
  }

  /** Deletes the account: its subject may be a name, so no trace but the hash remains. */
  async unlink(tx: Transaction, actor: ActedBy, { id, accountKey, personRef }: Account): Promise<void> {
    await tx.manager.delete(Account, { id });
    await logTransition(tx, actor, { of: 'account', id, action: 'unlink', from: 'linked', to: 'unlinked' });
    await this.outbox.add(tx, accountUnlinked, id, { accountId: id, accountKey, personRef });
  }
}
