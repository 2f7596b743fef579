import { Injectable } from '@nestjs/common';
import { ServiceCalls, type Asking } from '../upstreams/service-calls';

/** What somebody tells of themselves with the code that they were given. */
export interface Redemption {
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
}

/** In the directory's own code; `input-refused` with the fields that it means. */
export interface RedeemRefusal {
  readonly code: string;
  readonly status: number;
  readonly fields: readonly string[];
}

interface Problem {
  readonly code?: string;
  readonly errors?: readonly { field: string }[];
}

/** Brings the code of an invitation to the directory, as the account that is signed in. */
@Injectable()
export class RedeemInvitation {
  constructor(private readonly calls: ServiceCalls) {}

  /** @param key of this form: sent twice it redeems once. @returns null when the account is a person now. */
  async run(redemption: Redemption, asking: Asking, key: string): Promise<RedeemRefusal | null> {
    const answer = await this.calls.post('contacts', '/invitations/redeem', asking, redemption, key);
    if (!answer || answer.status >= 500) return { code: 'directory-unavailable', status: 503, fields: [] };
    if (answer.status < 300) return null;
    const { code = 'request-refused', errors = [] } = answer.body as Problem;
    return { code, status: answer.status, fields: errors.map(({ field }) => field) };
  }
}
