import type { Caller } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { standingAfter } from '../../domain/money/account-book';
import { type AccountDefinition, reckoningOf, withShares } from '../../domain/money/account-definition';
import { type BalanceView, type WholeView, balanceView, wholeOf } from '../../store/money/account-view';
import { receiptsByDay } from '../../store/money/accounts';
import { ReadAccount } from './read-account';

export interface Supposition {
  /** Total receipts in minor units of the account; left out, what has come in. */
  readonly received?: string;
  readonly tiers?: Parameters<typeof withShares>[1];
}

export interface WhatIf {
  readonly balance: BalanceView;
  readonly whole: readonly WholeView[];
}

/** How it would stand with other receipts or other shares. Nothing is stored. */
@Injectable()
export class SupposeAccount {
  constructor(private readonly accounts: ReadAccount) {}

  async execute(caller: Caller, accountId: string, supposition: Supposition): Promise<Decision<WhatIf>> {
    const read = await this.accounts.read(caller, accountId, async (tx, { definition, id }) => ({ definition, receipts: await receiptsByDay(tx, id) }));
    if (!read.ok) return read;
    const { definition, receipts } = read.value;
    const { received, tiers = [] } = supposition;
    const unknown = tiers.find(({ tier }) => !definition.tiers.some(({ id }) => id === tier));
    if (unknown) return reject('tier-unknown', { tier: unknown.tier });
    return supposed(withShares(definition, tiers), received === undefined ? receipts : [{ at: '', minor: BigInt(received), currency: definition.currency }]);
  }
}

function supposed(definition: AccountDefinition, receipts: Parameters<typeof standingAfter>[0]): Decision<WhatIf> {
  const reckoning = reckoningOf(definition);
  if (!reckoning.ok) return reckoning;
  const { course, worth } = reckoning.value;
  return accept({ balance: balanceView(course, standingAfter(receipts, worth), false), whole: wholeOf(course) });
}
