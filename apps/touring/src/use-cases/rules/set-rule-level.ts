import { type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept } from '@caravanserai/kernel';
import { logTransition } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { RuleLevel } from '../../domain/rules/rule';
import { rules } from '../../domain/rules/rule-list';
import { TradeRows } from '../../store/rules/trade-rows';

export interface LevelChange {
  readonly level: RuleLevel;
  readonly reason: string;
}

/** How hard a rule bites in this installation, with the reason why; each change is a row of its own. */
@Injectable()
export class SetRuleLevel {
  constructor(
    private readonly commands: Commands,
    private readonly trade: TradeRows,
  ) {}

  async execute(caller: Caller, id: string, { level, reason }: LevelChange) {
    const done = await this.commands.run(caller, {
      action: 'set-rule-level',
      load: async () => (rules.some((rule) => rule.id === id) ? { resource: {}, state: null } : null),
      execute: async (tx, _, acting): Promise<Decision<{ id: string; level: RuleLevel; reason: string; setAt: string }>> => {
        await tx.query('insert into rule_level (rule, level, reason, set_at, account_key, acting_for) values ($1, $2, $3, $4, $5, $6)', [
          id, level, reason, tx.now, acting.accountKey, acting.actingFor,
        ]);
        await logTransition(tx, acting, { of: 'touring.rule', id, action: 'set-level', from: null, to: level });
        return accept({ id, level, reason, setAt: tx.now.toISOString() });
      },
    });
    if (done.ok) await this.trade.renew();
    return done;
  }
}
