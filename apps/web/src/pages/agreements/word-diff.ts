export interface Piece {
  readonly text: string;
  readonly kind: 'same' | 'gone' | 'new';
}

/** Words with the space behind them (a space that does not break, as within a number, is part of its word); scripts that put none between words are compared letter by letter. */
const words = (text: string): string[] => text.match(/[\p{Script=Han}\p{Script=Thai}]|[^ \t\r\n\p{Script=Han}\p{Script=Thai}]+[ \t\r\n]*|[ \t\r\n]+/gu) ?? [];

/** What has changed from one text to another, word by word: the longest common run stays, the rest goes or comes. Meant for clauses, not for books. */
export function wordDiff(before: string, after: string): Piece[] {
  const [old, now] = [words(before), words(after)];
  const bare = (word: string) => word.trimEnd();
  // common[i][j]: how many words the rests from i and j have in common.
  const common = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) common[i]![j] = bare(old[i]!) === bare(now[j]!) ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  }
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && bare(old[i]!) === bare(now[j]!)) {
      put(pieces, 'same', now[j]!);
      i += 1;
      j += 1;
    } else if (i < old.length && (j === now.length || common[i + 1]![j]! >= common[i]![j + 1]!)) {
      put(pieces, 'gone', old[i]!);
      i += 1;
    } else {
      put(pieces, 'new', now[j]!);
      j += 1;
    }
  }
  return pieces;
}

function put(pieces: Piece[], kind: Piece['kind'], text: string): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
  else pieces.push({ kind, text });
}

/** How many places have changed, and how many words have gone or come. */
export function changesIn(pieces: readonly Piece[]): { readonly places: number; readonly words: number } {
  const changed = pieces.map(({ kind }) => kind !== 'same');
  return { places: changed.filter((one, index) => one && !changed[index - 1]).length, words: pieces.filter(({ kind }) => kind !== 'same').reduce((sum, { text }) => sum + words(text.trim()).length, 0) };
}
