import { diffArrays } from 'diff';
import { segmentWords } from '../../domain/production/segment-words';

/** A stretch of text that both have, or that only one of them has. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * What has to be struck out of `before` and put in to make `after` of it, by words. Lines that are the same at both ends are set aside first:
 * two versions of a long contract share most of theirs.
 */
export function compareWords(before: string, after: string): Stretch[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [a, b] = [before.split('\n'), after.split('\n')];
  const lines = diffArrays(a, b);
  const stretches: Stretch[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { value, added, removed } = lines[index]!;
    const next = lines[index + 1];
    if (removed && next?.added) {
      stretches.push(...wordsOf(textOf(value), textOf(next.value)));
      index++;
    } else stretches.push({ kind: added ? 'added' : removed ? 'removed' : 'same', text: textOf(value) });
  }
  return joined(withoutLastBreak(stretches));
}

/** Every line carries its break, so that lines can be joined in any number; the one after the last line is taken off at the end. */
const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

function wordsOf(before: string, after: string): Stretch[] {
  return diffArrays(segmentWords(before), segmentWords(after)).map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }));
}

/** Each side ends in a break that its text does not have: it is the last of what that side has. */
function withoutLastBreak(stretches: readonly Stretch[]): Stretch[] {
  const result = [...stretches];
  const strip = (kinds: readonly Stretch['kind'][]) => {
    const at = result.findLastIndex(({ kind }) => kinds.includes(kind));
    const last = result[at]!;
    if (!last.text.endsWith('\n')) throw new Error('A side of the comparison does not end in a break.');
    result[at] = { ...last, text: last.text.slice(0, -1) };
    return at;
  };
  const [before, after] = [result.findLastIndex(({ kind }) => kind !== 'added'), result.findLastIndex(({ kind }) => kind !== 'removed')];
  if (before === after) strip(['same', 'added', 'removed']);
  else if (result[before]!.kind !== 'same' && result[after]!.kind !== 'same') { strip(['removed']); strip(['added']); }
  else return splitLast(result, before, after);
  return result;
}

/** One side ends within a stretch that both have, the other after it: the break they share is both's last and one's inner one. */
function splitLast(stretches: Stretch[], before: number, after: number): Stretch[] {
  const shared = Math.min(before, after);
  const tail = Math.max(before, after);
  const same = stretches[shared]!;
  const longer = stretches[tail]!;
  const result = [...stretches];
  result[shared] = { ...same, text: same.text.slice(0, -1) };
  result[tail] = { ...longer, text: `\n${longer.text.slice(0, -1)}` };
  return result;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches.filter(({ text }) => text !== '')) {
    const last = result.at(-1);
    if (last?.kind === stretch.kind) result[result.length - 1] = { kind: last.kind, text: last.text + stretch.text };
    else result.push(stretch);
  }
  return result;
}

/** What a reader of the redline gets who takes all changes, or none. */
export const accepted = (stretches: readonly Stretch[]): string => stretches.filter(({ kind }) => kind !== 'removed').map(({ text }) => text).join('');
export const refused = (stretches: readonly Stretch[]): string => stretches.filter(({ kind }) => kind !== 'added').map(({ text }) => text).join('');
