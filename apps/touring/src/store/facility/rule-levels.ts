import type { Transaction } from '@caravanserai/persistence';

/** Which of these rules keep a stop from being confirmed here: all that no row sets to a lower level. */
export async function rulesThatBlock(tx: Transaction, rules: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ rule: string; level: string }>('select distinct on (rule) rule, level from rule_level where rule = any ($1) order by rule, id desc', [rules]);
  const lowered = new Set(rows.filter(({ level }) => level === 'warn' || level === 'off' || level === 'block-ready').map(({ rule }) => rule));
  return new Set(rules.filter((rule) => !lowered.has(rule)));
}
