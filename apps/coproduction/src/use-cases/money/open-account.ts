import { randomUUID } from 'node:crypto';
import { type Caller, Commands } from '@caravanserai/access';
import { accountOpened } from '@caravanserai/contracts';
import { type Decision, accept } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { checkSeats, organisationsOf } from '../../domain/money/account';
import { nothingReceived } from '../../domain/money/account-book';
import { type AccountDefinition, reckoningOf } from '../../domain/money/account-definition';
import { checkAgreed } from '../../domain/money/agreed';
import { accountLifecycle } from '../../domain/money/account-lifecycle';
import { AccountPartyRow, AccountRow } from '../../store/money/account.entity';
import { type AccountView, accountView } from '../../store/money/account-view';
import { seatsOfRow } from '../../store/money/accounts';
import { findProduction } from '../../store/production/productions';
import { factsOf } from './account-facts';

export interface AccountGiven {
  readonly agreementId: string;
  /** The root that was signed, under which the waterfall was agreed. */
  readonly root: string;
  readonly title: string;
  readonly keeperId: string;
  readonly definition: AccountDefinition;
}

/** The lead of an executed agreement opens its collection account; the waterfall is kept as it was agreed and can't be changed. */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, given: AccountGiven): Promise<Decision<AccountView>> {
    return this.commands.run(caller, {
      action: 'open-account',
      load: async () => ({ resource: { parties: { lead: caller.actingFor } }, state: caller.actingFor! }),
      execute: (tx, leadId) => this.open(tx, { ...given, leadId }),
      constraints: { one_account_per_agreement: 'account-already-open' },
    });
  }

  private async open(tx: Transaction, { leadId, ...given }: AccountGiven & { leadId: string }): Promise<Decision<AccountView>> {
    const row: AccountRow = { ...given, id: randomUUID(), version: 1, status: accountLifecycle.initial, leadId, openedAt: tx.now, closedOn: null };
    const seats = checkSeats(seatsOfRow(row));
    if (!seats.ok) return seats;
    const reckoning = reckoningOf(given.definition);
    if (!reckoning.ok) return reckoning;
    // An agreement that was not made here is known by its id and root alone.
    const production = await findProduction(tx, given.agreementId);
    const agreed = production === null ? accept() : checkAgreed(production, leadId, given.root, reckoning.value.course.waterfall);
    if (!agreed.ok) return agreed;
    // TypeORM's partial types don't know readonly lists; the row is complete.
    await tx.manager.insert(AccountRow, row as never);
    await tx.manager.insert(AccountPartyRow, organisationsOf(seatsOfRow(row)).map((organisationId) => ({ accountId: row.id, organisationId })));
    await this.outbox.add(tx, accountOpened, row.id, { ...factsOf(row), root: row.root, tiers: given.definition.tiers.length });
    return accept(accountView(row, nothingReceived));
  }
}
