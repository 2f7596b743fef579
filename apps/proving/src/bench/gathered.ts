/** Puts what follows a flag, up to the next one, into one value with commas: `--only a b` is `--only a,b`. */
export function gathered(words: readonly string[], flag: string): string[] {
  const start = words.indexOf(flag);
  if (start === -1) return [...words];
  const next = words.findIndex((word, index) => index > start && word.startsWith('-'));
  const end = next === -1 ? words.length : next;
  return [...words.slice(0, start + 1), ...(end > start + 1 ? [words.slice(start + 1, end).join(',')] : []), ...words.slice(end)];
}
