import { fieldsOf, isClauseId } from './clause-catalogue';
import type { FieldRule, FieldRules } from './field-rules';

/** A clause as it was read from lines of text; `problems` are the lines that no rule could take. */
export interface ReadClause {
  readonly id: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly words: string | null;
  readonly problems: readonly string[];
}

/** Turns lines of path and value back into fields by the clause's rules: what `fieldLines` wrote is read without loss. */
export function fieldsOfLines(id: string, rows: readonly (readonly string[])[]): Pick<ReadClause, 'fields' | 'problems'> {
  const rules = isClauseId(id) ? fieldsOf(id) : {};
  const fields: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [path = '', value = ''] of rows) if (!put(fields, rules, stepsOf(path.trim()), value)) problems.push(`${path}: ${value}`);
  return { fields, problems };
}

/** `lines[2].amount` as `['lines', 1, 'amount']`; people count from one. */
function stepsOf(path: string): (string | number)[] {
  return path.split('.').flatMap((part) => {
    const [, name = part, index] = /^(\w+)(?:\[(\d+)\])?$/.exec(part) ?? [];
    return index === undefined ? [name] : [name, Number(index) - 1];
  });
}

function put(into: Record<string, unknown>, rules: FieldRules, [step, ...rest]: readonly (string | number)[], value: string): boolean {
  const rule = typeof step === 'string' && Object.hasOwn(rules, step) ? rules[step] : undefined;
  if (rule === undefined) return false;
  const made = make(into[step as string], rule, rest, value);
  if (made === undefined) return false;
  into[step as string] = made;
  return true;
}

/** The value with this line in it; undefined where the line fits no rule. */
function make(before: unknown, rule: FieldRule, rest: readonly (string | number)[], value: string): unknown {
  if (rule.is === 'group' || rule.is === 'money') {
    const rules: FieldRules = rule.is === 'group' ? rule.fields : { minor: { is: 'digits' }, currency: { is: 'currency' } };
    const group = { ...((before as Record<string, unknown> | undefined) ?? {}) };
    return put(group, rules, rest, value) ? group : undefined;
  }
  if (rule.is === 'list') return makeList((before as unknown[] | undefined) ?? [], rule, rest, value);
  if (rest.length > 0) return undefined;
  if (rule.is === 'whole' || rule.is === 'basis-points') return /^-?\d{1,15}$/.test(value.trim()) ? Number(value.trim()) : value;
  if (rule.is === 'flag') return value.trim() === 'true' ? true : value.trim() === 'false' ? false : value;
  return value;
}

function makeList(before: readonly unknown[], rule: Extract<FieldRule, { is: 'list' }>, [index, ...rest]: readonly (string | number)[], value: string): unknown {
  if (index === undefined) return value.trim() === '[]' ? [] : undefined;
  // The next or an earlier entry; a gap would put something where nobody wrote anything.
  if (typeof index !== 'number' || index < 0 || index > before.length) return undefined;
  const made = make(before[index], rule.of, rest, value);
  return made === undefined ? undefined : [...before.slice(0, index), made, ...before.slice(index + 1)];
}
