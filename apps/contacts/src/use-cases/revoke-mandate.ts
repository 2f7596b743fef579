import { Commands, type Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { keepRemark } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { decideRevoke, mandateLifecycle } from '../domain/mandate';
import { lockMandate, mandateView, otherAdministrators } from '../store/mandates';
import { EnterMandate } from './enter-mandate';

export interface RevokeInput {
  /** Now when absent. An earlier instant voids what was signed since then and not executed. */
  readonly effectiveAt?: string;
  readonly remark?: string;
}

@Injectable()
export class RevokeMandate {
  constructor(
    private readonly commands: Commands,
    private readonly mandates: EnterMandate,
  ) {}

  execute(caller: Caller, id: string, { effectiveAt, remark }: RevokeInput) {
    return this.commands.run(caller, {
      action: 'revoke-mandate',
      load: async (tx) => {
        const mandate = await lockMandate(tx, id);
        return mandate && { resource: { parties: { organisation: mandate.organisationId }, readBy: 'list-mandates' }, version: mandate.version, state: mandate };
      },
      execute: async (tx, mandate, acting) => {
        const next = mandateLifecycle.next(mandate.status, 'revoke');
        if (!next.ok) return next;
        const others = mandate.power === 'administer-platform' ? await otherAdministrators(tx, tx.now, id) : 0;
        const decision = decideRevoke(mandate, effectiveAt === undefined ? tx.now : new Date(effectiveAt), others);
        if (!decision.ok) return decision;
        const revoked = await this.mandates.revoke(tx, acting, mandate, decision.value.until);
        await keepRemark(tx, acting, { of: 'mandate', id, action: 'revoke' }, remark);
        return accept(mandateView(revoked));
      },
    });
  }
}
