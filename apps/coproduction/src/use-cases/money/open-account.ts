import { randomUUID } from 'node:crypto';
import { type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { checkSeats } from '../../domain/money/account';
import { type AccountDefinition, reckoningOf } from '../../domain/money/account-definition';
import { checkOpenedByHand } from '../../domain/money/agreed';
import { accountLifecycle } from '../../domain/money/account-lifecycle';
import type { AccountRow } from '../../store/money/account.entity';
import { type AccountView, accountView } from '../../store/money/account-view';
import { initialTerms, seatsOfRow } from '../../store/money/accounts';
import { KeepAccount } from '../../store/money/keep-account';
import { findProduction } from '../../store/production/productions';

export interface AccountGiven {
  readonly agreementId: string;
  /** The root that was signed, under which the waterfall was agreed. */
  readonly root: string;
  readonly title: string;
  readonly keeperId: string;
  readonly definition: AccountDefinition;
}

/** Where no text opens it, the lead of an executed agreement opens its collection account by hand; the waterfall is kept as it was given. */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly commands: Commands,
    private readonly accounts: KeepAccount,
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
    const agreed = production === null ? accept() : checkOpenedByHand(production, leadId, given.root);
    if (!agreed.ok) return agreed;
    await this.accounts.insert(tx, row);
    return accept(accountView(row, [initialTerms(row)], []));
  }
}
