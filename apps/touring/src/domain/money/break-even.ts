export interface HostAccount {
  readonly feeMinor: number;
  readonly shareMinor: number;
  readonly ownCostsMinor: number;
  readonly grantsMinor: number;
  /** What a visitor leaves after tax and costs of the ticket. */
  readonly netYieldMinor: number;
}

/** What the host has to earn from its visitors, in minor units; below zero where grants are more than all that it bears. */
export const openMinor = ({ feeMinor, shareMinor, ownCostsMinor, grantsMinor }: HostAccount): number => feeMinor + shareMinor + ownCostsMinor - grantsMinor;

/** F10: how many visitors pay what the host bears; a part of a visitor is one more. Null where no visitor leaves anything and something is to be borne. */
export function breakEvenVisitors(account: HostAccount): number | null {
  const open = openMinor(account);
  if (open <= 0) return 0;
  return account.netYieldMinor <= 0 ? null : Math.ceil(open / account.netYieldMinor);
}
