export type DesignationAction = 'verify' | 'confirm' | 'return' | 'reject' | 'suspend' | 'resume' | 'resubmit' | 'cancel' | 'revoke' | 'resign' | 'publish';

interface Who {
  readonly isAuthority: boolean;
  readonly isVerifier: boolean;
  readonly isHolder: boolean;
}

/** From where each step can be taken and by whom: the platform's own table, for buttons. It decides; this spares the way. */
const STEPS: readonly (readonly [DesignationAction, keyof Who, readonly string[]])[] = [
  ['return', 'isVerifier', ['submitted', 'verifying']],
  ['reject', 'isVerifier', ['submitted', 'verifying']],
  ['suspend', 'isVerifier', ['active']],
  ['cancel', 'isAuthority', ['submitted', 'verifying', 'returned', 'confirmed']],
  ['revoke', 'isAuthority', ['active', 'suspended']],
  ['resign', 'isHolder', ['confirmed', 'active', 'suspended']],
  ['publish', 'isHolder', ['confirmed', 'active', 'suspended']],
  ['verify', 'isVerifier', ['submitted']],
  ['confirm', 'isVerifier', ['verifying']],
  ['resume', 'isVerifier', ['suspended']],
  ['resubmit', 'isAuthority', ['returned']],
];

export const possible = (status: string, who: Who): DesignationAction[] => STEPS.filter(([, role, from]) => who[role] && from.includes(status)).map(([name]) => name);
