import { randomUUID } from 'node:crypto';
import { accountOpened, accountTermsAmended } from '@caravanserai/contracts';
import { canonicalJson } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { organisationsOf } from '../../domain/money/account';
import { type AccountDefinition, namedAs } from '../../domain/money/account-definition';
import { accountLifecycle } from '../../domain/money/account-lifecycle';
import { beginsOn } from '../../domain/money/account-terms';
import { agreedDefinition } from '../../domain/money/agreed';
import { rootInForce } from '../../domain/production/decide-force';
import type { ProductionAction } from '../../domain/production/production-lifecycle';
import type { StoredProduction } from '../production/productions';
import { AccountPartyRow, AccountRow } from './account.entity';
import { factsOf } from './account-facts';
import { lockAccountOf, receiptsByDay, seatsOfRow, termsOf } from './accounts';

/** Keeps the collection account of an agreement in step with its text, in the transaction that executes it: nothing of it is typed again. */
@Injectable()
export class KeepAccount {
  constructor(private readonly outbox: Outbox) {}

  /** After a fact of the production was recorded. An amendment has no account itself: what it changes, changes that of its agreement. */
  async follow(tx: Transaction, at: StoredProduction, action: ProductionAction): Promise<void> {
    if (at.production.amends === null && ['complete-signing', 'consolidate'].includes(action)) await this.keep(tx, at);
  }

  /** Opens it, or changes its terms, or finds that all is so already. Where the text leaves something open, its lead opens the account by hand. */
  async keep(tx: Transaction, at: StoredProduction): Promise<void> {
    const definition = agreedDefinition(at);
    if (definition === null) return;
    const account = await lockAccountOf(tx, at.production.productionId);
    if (account === null) await this.open(tx, at, definition);
    else if (account.status === 'open') await this.amend(tx, account, definition, rootInForce(at.production));
  }

  private async open(tx: Transaction, { production }: StoredProduction, definition: AccountDefinition): Promise<void> {
    const { productionId, title, convenor } = production;
    const seats = { leadId: convenor, keeperId: convenor };
    await this.insert(tx, { id: randomUUID(), version: 1, status: accountLifecycle.initial, agreementId: productionId, root: rootInForce(production), title, ...seats, definition, openedAt: tx.now, closedOn: null });
  }

  /** Also what is opened by hand comes here. */
  async insert(tx: Transaction, row: AccountRow): Promise<void> {
    // TypeORM's partial types don't know readonly lists; the row is complete.
    await tx.manager.insert(AccountRow, row as never);
    await tx.manager.insert(AccountPartyRow, organisationsOf(seatsOfRow(row)).map((organisationId) => ({ accountId: row.id, organisationId })));
    await this.outbox.add(tx, accountOpened, row.id, { ...factsOf(row), root: row.root, tiers: row.definition.tiers.length });
  }

  private async amend(tx: Transaction, account: AccountRow, agreed: AccountDefinition, root: string): Promise<void> {
    const current = (await termsOf(tx, account)).at(-1)!.definition;
    const definition = namedAs(current.parties, agreed);
    // In another currency nothing that was paid could go on: such an account is closed by its keeper.
    if (canonicalJson(current) === canonicalJson(definition) || current.currency !== definition.currency) return;
    const from = beginsOn(tx.now.toISOString().slice(0, 10), (await receiptsByDay(tx, account.id)).at(-1)?.at ?? null);
    await tx.query(
      `insert into money_account_terms (account_id, begins_on, root, definition, amended_at) values ($1, $2, $3, $4, $5)`,
      [account.id, from, root, JSON.stringify(definition), tx.now],
    );
    await tx.manager.update(AccountRow, { id: account.id }, { version: account.version + 1 });
    await this.outbox.add(tx, accountTermsAmended, account.id, { ...factsOf(account), root, tiers: definition.tiers.length, from });
  }
}
