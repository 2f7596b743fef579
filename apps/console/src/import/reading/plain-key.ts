const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/**
 * The key under which two spellings meet: lower case, no accents, letters and digits only, words parted by one blank.
 * "Munch – The Modern Eye" and "Munch: the modern eye" have one key; "K20" and "K21" have two, and so have "Louvre" and "Louvre-Lens".
 */
export function plainKey(text: string): string {
  const plain = text.normalize('NFKD').replace(/[\p{M}\u00ad]/gu, '').toLowerCase().replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter);
  // A title of signs alone ("…", "???") is its own key: with an empty one, all such titles would be the same.
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? [plain.trim()]).join(' ');
}
