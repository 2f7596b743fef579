import type { Constellation } from './constellation';
import { type RuleFinding, note } from './finding';
import { endOfPeriod } from './rows';
import type { Instrument } from './rule';

/**
 * Whether an agreement is in force at the contract's date and covers the work. A partial date counts from the end of its period; an undated
 * confirmed agreement counts as in force, with a warning; one that was only announced may or may not exist.
 */
export function forceAndScope(instrument: Instrument, { signedOn, form }: Constellation): readonly RuleFinding[] {
  return [...force(instrument, signedOn), ...scope(instrument, form)];
}

function force({ id, signedOn, inForceOn, existence, confidence, source: { url: source } }: Instrument, day: string | undefined): readonly RuleFinding[] {
  const about = { article: 'entry into force', confidence, source, missing: [{ kind: 'row', name: `${id} in force` }] } as const;
  if (existence === 'announced') return [note('unknown', 'only-announced', about)];
  if (day === undefined) return [note('unknown', 'no-contract-date', { ...about, missing: [{ kind: 'row', name: 'signedOn' }] })];
  const since = inForceOn ?? signedOn;
  if (since !== undefined && day < endOfPeriod(since)) return [note('failed', 'not-in-force', { ...about, actual: day, bound: endOfPeriod(since), missing: [] })];
  return inForceOn === undefined ? [note('warned', 'day-in-force-not-found', { ...about, missing: [] })] : [];
}

function scope({ id, forms, formsNotRead, confidence, source: { url: source } }: Instrument, form: Constellation['form']): readonly RuleFinding[] {
  if (forms.includes(form)) return [];
  if (formsNotRead.includes(form)) return [note('unknown', 'scope-not-read', { article: 'scope', confidence, source, missing: [{ kind: 'row', name: `${id} whether it covers ${form}` }] })];
  return [note('failed', 'work-not-covered', { article: 'scope', actual: form, bound: forms.join(', '), confidence, source })];
}
