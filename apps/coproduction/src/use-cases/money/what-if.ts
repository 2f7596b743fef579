import { type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { standingAfter } from '../../domain/money/account-book';
import { type AccountDefinition, type SharesOfTier, reckoningOf, withShares } from '../../domain/money/account-definition';
import type { AccountRow } from '../../store/money/account.entity';
import { type BalanceView, type WholeView, balanceView, wholeOf } from '../../store/money/account-view';
import { findAccount, receiptsByDay, resourceOf } from '../../store/money/accounts';

export interface Supposition {
  /** Total receipts in minor units of the account; left out, what has come in. */
  readonly received?: string;
  readonly tiers?: readonly SharesOfTier[];
}

export interface WhatIf {
  readonly balance: BalanceView;
  readonly whole: readonly WholeView[];
}

/** How it would stand with other receipts or other shares. Nothing is stored, and nothing is locked. */
@Injectable()
export class SupposeAccount {
  constructor(private readonly commands: Commands) {}

  execute(caller: Caller, accountId: string, supposition: Supposition): Promise<Decision<WhatIf>> {
    return this.commands.run(caller, {
      action: 'suppose-account',
      load: async (tx) => {
        const row = await findAccount(tx, accountId);
        return row && { resource: resourceOf(row), version: row.version, state: row };
      },
      execute: (tx, row) => suppose(tx, row, supposition),
    });
  }
}

async function suppose(tx: Transaction, { id, definition }: AccountRow, { received, tiers = [] }: Supposition): Promise<Decision<WhatIf>> {
  const unknown = tiers.find(({ tier }) => !definition.tiers.some((known) => known.id === tier));
  if (unknown) return reject('tier-unknown', { tier: unknown.tier });
  const receipts = received === undefined ? await receiptsByDay(tx, id) : [{ at: '', minor: BigInt(received), currency: definition.currency }];
  return reckoned(withShares(definition, tiers), receipts);
}

function reckoned(definition: AccountDefinition, receipts: Parameters<typeof standingAfter>[0]): Decision<WhatIf> {
  const reckoning = reckoningOf(definition);
  if (!reckoning.ok) return reckoning;
  const { course, worth } = reckoning.value;
  return accept({ balance: balanceView(course, standingAfter(receipts, worth), false), whole: wholeOf(course) });
}
