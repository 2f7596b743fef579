import { type Caller, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import { inForceOn } from '../../domain/rules/reference-change';
import type { RuleLevel } from '../../domain/rules/rule';
import { rules } from '../../domain/rules/rule-list';
import { TradeRows } from '../../store/rules/trade-rows';

export interface ReferenceAsked {
  readonly limit: number;
  readonly after?: string;
  readonly kind?: string;
}

interface LevelRow {
  readonly rule: string;
  readonly level: RuleLevel;
  readonly reason: string;
  readonly setAt: Date;
}

/** The list of rules with the levels of this installation, and the dated facts they are judged by: for everybody, so that a refusal can be checked. */
@Injectable()
export class ReadRules {
  constructor(
    private readonly queries: Queries,
    private readonly trade: TradeRows,
  ) {}

  rules(caller: Caller) {
    return this.queries.list(caller, 'list-rules', async (tx) => {
      const set = await tx.query<LevelRow>('select distinct on (rule) rule, level, reason, set_at as "setAt" from rule_level order by rule, id desc');
      const items = rules.map(({ id, title, level: declaredLevel, actor, needs, explanation, source }) => {
        const change = set.find(({ rule }) => rule === id);
        return { id, title, declaredLevel, level: change?.level ?? declaredLevel, reason: change?.reason ?? null, setAt: change?.setAt.toISOString() ?? null, actor, needs: [...needs], explanation, source };
      });
      return { items, nextCursor: null };
    });
  }

  referenceRows(caller: Caller, { limit, after, kind }: ReferenceAsked) {
    return this.queries.list(caller, 'list-reference-rows', async (tx) => {
      const cursor = readCursor(after, ['text', 'text', 'date']);
      const { rows } = await this.trade.read();
      const inForce = inForceOn(tx.now.toISOString().slice(0, 10), rows);
      const isAfter = (row: (typeof rows)[number]) => cursor === null || keyOf(row) > cursor.join('\0');
      const asked = rows.filter((row) => (kind === undefined || row.kind === kind) && isAfter(row)).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      const shown = asked.slice(0, limit + 1).map((row) => ({ ...row, value: { ...row.value }, inForce: inForce(row) }));
      return page(shown, limit, (row) => [row.kind, row.code, row.validFrom]);
    });
  }
}

const keyOf = ({ kind, code, validFrom }: { kind: string; code: string; validFrom: string }): string => [kind, code, validFrom].join('\0');
