import { createHmac } from 'node:crypto';
import { sha256Hex } from '@caravanserai/kernel/hash';
import { invitationCode, readInvitationCode } from '../domain/invitation-code';

/**
 * Codes of invitations. A code is made from the invitation's id by a key that the database does not know: so the answer to a
 * repeated command shows the same code, although no table, not even that of kept answers, ever holds it.
 */
export class InvitationCodes {
  constructor(private readonly secret: string) {}

  of(invitationId: string): string {
    const bytes = createHmac('sha256', this.secret).update(`invitation-code\n${invitationId}`).digest();
    return invitationCode(bytes.subarray(0, 20));
  }

  /** What is stored of a code, however it is typed. 160 random bits need neither salt nor a slow hash. */
  hashOf(typed: string): string {
    return sha256Hex(readInvitationCode(typed));
  }
}
