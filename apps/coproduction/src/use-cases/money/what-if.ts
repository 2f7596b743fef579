import { type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type Standing, standingAfter } from '../../domain/money/account-book';
import { type SharesOfTier, reckoningOf, withShares } from '../../domain/money/account-definition';
import { type Kept, type Terms, kept } from '../../domain/money/account-terms';
import type { AccountRow } from '../../store/money/account.entity';
import { type BalanceView, type WholeView, balanceView, wholeOf } from '../../store/money/account-view';
import { findAccount, receiptsByDay, resourceOf, termsOf } from '../../store/money/accounts';

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

/** Other shares are supposed of the terms that hold now, so that what was paid under earlier ones stays paid. */
async function suppose(tx: Transaction, row: AccountRow, { received, tiers = [] }: Supposition): Promise<Decision<WhatIf>> {
  const terms = await termsOf(tx, row);
  const current = terms.at(-1)!;
  const unknown = tiers.find(({ tier }) => !current.definition.tiers.some((known) => known.id === tier));
  if (unknown) return reject('tier-unknown', { tier: unknown.tier });
  const supposed = { ...current, definition: withShares(current.definition, tiers) };
  const reckoning = reckoningOf(supposed.definition);
  if (!reckoning.ok) return reckoning;
  const account = kept([...terms.slice(0, -1), supposed] satisfies Terms[], await receiptsByDay(tx, row.id));
  return accept(shown(account, received === undefined ? account.standing : withTotal(account, received, current.definition.currency)));
}

const withTotal = ({ worth }: Kept, received: string, currency: string): Standing => standingAfter([{ at: '', minor: BigInt(received), currency }], worth);

const shown = ({ course }: Kept, standing: Standing): WhatIf => ({ balance: balanceView(course, standing, false), whole: wholeOf(course) });
