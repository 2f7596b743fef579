import { InputRefused } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import { Param } from '@nestjs/common';

/** The number of a text within its agreement, from the path. */
export const NumberParam = (name = 'number') =>
  Param(name, {
    transform(value: unknown): number {
      if (typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value)) return Number(value);
      throw new InputRefused([{ field: name, reason: 'must be a whole number from 1' }]);
    },
  });

/** As much of the reply as a text needs. */
export interface TypedReply {
  type(contentType: string): unknown;
}

/** Text for people goes out as it is; a refusal stays a decision, which becomes problem details like all others. */
export function asPlainText(reply: TypedReply, decision: Decision<string>): string | Decision<string> {
  if (!decision.ok) return decision;
  void reply.type('text/plain; charset=utf-8');
  return decision.value;
}
