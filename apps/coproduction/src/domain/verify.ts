import { hashOf } from '@caravanserai/kernel/hash';
import { type Agreement, foldLog } from './agreement';
import { type LogLink, firstBrokenSeq } from './agreement-log';
import { type AgreementVersion, versionRoot } from './agreement-version';

/** What the service has stored of one agreement besides its log. */
export interface StoredAgreement {
  readonly status: string;
  readonly version: number;
  readonly versions: readonly { readonly root: string; readonly version: AgreementVersion }[];
  readonly liveSignatureIds: readonly string[];
}

export interface Verification {
  readonly intact: boolean;
  readonly entries: number;
  readonly lastHash: string | null;
  readonly faults: readonly VerificationFault[];
}

export interface VerificationFault {
  readonly code: 'log-broken' | 'text-does-not-match-its-hash' | 'text-not-in-log' | 'state-is-not-the-fold';
  /** `seq` of the entry or number of the version where it shows; null where it is the agreement's own row. */
  readonly at: number | null;
}

/** Reads everything again from the first entry and says whether anything was changed behind the log's back. */
export function verifyAgreement(log: readonly LogLink[], stored: StoredAgreement): Verification {
  const brokenSeq = firstBrokenSeq(log);
  // A log that isn't whole has no fold worth comparing with.
  const faults = brokenSeq === null
    ? [...textFaults(log, stored), ...stateFaults(foldLog(log.map(({ entry }) => entry)), stored)]
    : [{ code: 'log-broken' as const, at: brokenSeq }];
  return { intact: faults.length === 0, entries: log.length, lastHash: log.at(-1)?.hash ?? null, faults };
}

function textFaults(log: readonly LogLink[], { versions }: StoredAgreement): VerificationFault[] {
  const logged = log.map(({ entry: { fact } }) => fact).filter((fact) => fact.action === 'draft' || fact.action === 'propose-terms');
  const changed = versions.flatMap(({ root, version }, index) =>
    versionRoot(version) === root ? [] : [{ code: 'text-does-not-match-its-hash' as const, at: index + 1 }]);
  const longest = Math.max(logged.length, versions.length);
  const unlogged = Array.from({ length: longest }, (_, index) => index).flatMap((index) =>
    logged[index]?.root === versions[index]?.root ? [] : [{ code: 'text-not-in-log' as const, at: index + 1 }]);
  return [...changed, ...unlogged];
}

function stateFaults(folded: Agreement, { status, version, liveSignatureIds }: StoredAgreement): VerificationFault[] {
  const live = folded.signatures.filter(({ voided }) => voided === null).map(({ signatureId }) => signatureId);
  const same = hashOf([folded.status, folded.version, live.sort()]) === hashOf([status, version, [...liveSignatureIds].sort()]);
  return same ? [] : [{ code: 'state-is-not-the-fold', at: null }];
}
