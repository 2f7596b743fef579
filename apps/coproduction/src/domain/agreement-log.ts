import { firstBrokenLink, nextInChain } from '@caravanserai/kernel/hash';
import type { AgreementAction } from './agreement-lifecycle';
import type { RecordedEvidence } from './evidence/statement';
import type { Role } from './party';

/**
 * What happened, by the action of the lifecycle table that it was. Together with the versions these facts are all there is to know
 * of an agreement: its state is their fold.
 */
export type Fact =
  | {
      readonly action: 'draft';
      readonly stopId: string;
      readonly round: number;
      readonly organiserId: string;
      readonly hostId: string;
      readonly signBy: string;
      readonly root: string;
    }
  | { readonly action: 'propose-terms'; readonly by: Role; readonly number: number; readonly root: string }
  | Consent<'accept-terms' | 'agree-text'>
  | ByParty<'reopen' | 'decline' | 'withdraw'>
  | {
      readonly action: 'sign';
      readonly by: Role;
      readonly signatureId: string;
      /** The person, by the reference that only `contacts` resolves. */
      readonly signer: string;
      readonly mandateId: string;
      readonly root: string;
      /** How it was given; absent in entries older than signers' keys, which an account alone gave. */
      readonly evidence?: RecordedEvidence;
    }
  | { readonly action: 'withdraw-signature'; readonly by: Role; readonly signatureId: string }
  | { readonly action: 'void-signature'; readonly signatureId: string; readonly mandateId: string; readonly effectiveAt: string }
  | { readonly action: 'extend-deadline'; readonly signBy: string }
  | { readonly action: 'lapse' };

/** One member of the union for each action, so that a fact can be picked by it. */
type Consent<A extends string> = A extends string ? { readonly action: A; readonly by: Role; readonly root: string } : never;
type ByParty<A extends string> = A extends string ? { readonly action: A; readonly by: Role } : never;

export type FactOf<A extends AgreementAction> = Extract<Fact, { action: A }>;

/** Who did it: an account for an organisation, or nobody where an event or a timer did. */
export interface ActedBy {
  readonly accountKey: string;
  readonly personRef: string | null;
  readonly actingFor: string | null;
}

export interface LogEntry {
  readonly agreementId: string;
  /** 1, 2, 3 … without gaps. */
  readonly seq: number;
  /** Instant of the command, RFC 3339 in UTC. */
  readonly at: string;
  readonly actedBy: ActedBy | null;
  readonly fact: Fact;
  /** The reason somebody wrote is kept apart, so that it can be erased; its hash stays and proves which one it was. */
  readonly remark: { readonly remarkId: string; readonly textHash: string } | null;
}

/** An entry with the hash that vouches for it and for all before it. */
export interface LogLink {
  readonly entry: LogEntry;
  readonly hash: string;
}

export function appendLink(log: readonly LogLink[], entry: LogEntry): LogLink[] {
  if (entry.seq !== log.length + 1) throw new Error(`Entry ${entry.seq} can't follow ${log.length} entries.`);
  return [...log, { entry, hash: nextInChain(log.at(-1)?.hash ?? null, entry) }];
}

/** The `seq` at which a log stops being gap-free and unchanged, or null when it is whole. */
export function firstBrokenSeq(log: readonly LogLink[]): number | null {
  const gap = log.findIndex(({ entry }, index) => entry.seq !== index + 1);
  const broken = [gap, firstBrokenLink(log) ?? -1].filter((index) => index >= 0);
  return broken.length === 0 ? null : Math.min(...broken) + 1;
}
