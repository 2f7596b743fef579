/** What is wrong, and where: always a file of the bundle, in the log the event as well. */
export interface Fault {
  readonly file: string;
  /** `seq` of the event, from 1. */
  readonly event?: number;
  readonly code: string;
  readonly detail: string;
}

export type Verdict = 'verified' | 'consistent-issuer-unknown' | 'does-not-verify' | 'unreadable';

export interface Report {
  readonly verdict: Verdict;
  readonly faults: readonly Fault[];
  /** What the bundle says, as far as it could be read; believed only where the verdict says so. */
  readonly said: {
    readonly kind?: string;
    readonly agreementId?: string;
    readonly title?: string;
    readonly versionRoot?: string;
    readonly issuer?: string;
    /** The key that was asked for, where the issuer's is linked with it by statements that both have signed. */
    readonly knownBy?: string;
    readonly events?: number;
    readonly seal?: string;
    readonly checkpoint?: { readonly at: string; readonly size: number };
    readonly signatures?: readonly SignatureSaid[];
  };
}

export interface SignatureSaid {
  readonly party: string;
  readonly signer: string;
  readonly signedAt: string;
  readonly level: string;
  readonly how: 'passkey' | 'key' | 'account';
  readonly voided: boolean;
}

/** The archive itself, where no file can be named. */
export const ARCHIVE = '(archive)';
