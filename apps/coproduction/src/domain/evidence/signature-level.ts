/** How a party signed: with a passkey, with a key that its browser keeps, or by nothing but being signed in. */
export const signingMethods = ['passkey', 'key', 'account'] as const;
export type SigningMethod = (typeof signingMethods)[number];

/**
 * What a signature can be called, and never more. `advanced-type` means that what Article 26 of Regulation (EU) 910/2014 asks for is
 * there as evidence (linked to the signer, identifies them, under their sole control, detects change); no body has assessed it. Nothing
 * here is a qualified signature: that takes a certificate and a device of a qualified provider.
 */
export const signatureLevels = ['advanced-type', 'simple', 'account-only'] as const;
export type SignatureLevel = (typeof signatureLevels)[number];

export const levelReasons = [
  'not-qualified', 'no-key-of-the-signer', 'key-leaves-no-device', 'nobody-verified-at-the-key', 'verified-at-the-key',
  'key-confirmed-by-another', 'key-not-confirmed', 'assessed-by-nobody',
] as const;
export type LevelReason = (typeof levelReasons)[number];

export interface StatedLevel {
  readonly level: SignatureLevel;
  readonly reasons: readonly LevelReason[];
}

/** @param confirmed whether somebody else of the organisation has confirmed that the key is this person's. */
export function levelOf(method: SigningMethod, confirmed: boolean): StatedLevel {
  if (method === 'account') return { level: 'account-only', reasons: ['not-qualified', 'no-key-of-the-signer'] };
  const whose = confirmed ? 'key-confirmed-by-another' : 'key-not-confirmed';
  // The browser keeps its key from being copied, but whoever sits at it may sign: sole control is not shown.
  if (method === 'key') return { level: 'simple', reasons: ['not-qualified', 'key-leaves-no-device', 'nobody-verified-at-the-key', whose] };
  const common = ['not-qualified', 'key-leaves-no-device', 'verified-at-the-key', whose] as const;
  return confirmed ? { level: 'advanced-type', reasons: [...common, 'assessed-by-nobody'] } : { level: 'simple', reasons: common };
}
