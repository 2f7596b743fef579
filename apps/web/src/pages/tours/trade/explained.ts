type Numbers = Readonly<Record<string, number | string | null>>;

/**
 * A reason with its numbers. A rule speaks of a stop and of the whole tour in one sentence, so a clause of which nothing is known is
 * left out; a single number that is not known reads as a dash.
 */
export function explained(sentence: string, numbers: Numbers, write: (value: number | string) => string = String): string {
  const known = (name: string) => numbers[name] !== undefined && numbers[name] !== null;
  const asked = (clause: string) => [...clause.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
  const [clauses, between] = [sentence.replace(/\.$/, '').split(/ ?; /), / ; /.test(sentence) ? ' ; ' : '; '];
  const told = clauses.filter((clause) => asked(clause).length === 0 || asked(clause).some(known)).join(between);
  const filled = told.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => (known(name) ? write(numbers[name]!) : '–'));
  return `${filled.charAt(0).toUpperCase()}${filled.slice(1)}.`;
}

const FIRST = { broken: 0, unknown: 1, holds: 2 } as const;
const HARD = { 'block-save': 0, 'block-confirm': 1, 'block-ready': 2, warn: 3, off: 4 } as const;

interface Ranked {
  readonly verdict: keyof typeof FIRST;
  readonly level: keyof typeof HARD;
  readonly rule: string;
}

/** What is broken first, the hardest of it first; then what is not known, and what holds in the end. */
export const byUrgency = (left: Ranked, right: Ranked): number =>
  FIRST[left.verdict] - FIRST[right.verdict] || HARD[left.level] - HARD[right.level] || Number(left.rule.slice(1)) - Number(right.rule.slice(1));
