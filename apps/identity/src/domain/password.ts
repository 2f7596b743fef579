import { accept, reject, type Decision } from '@caravanserai/kernel';
import { COMMON_WORDS } from './common-passwords';

export type PasswordRefusal = 'password-too-short' | 'password-too-long' | 'password-common';

export const PASSWORD_LENGTH_MIN = 12;
export const PASSWORD_LENGTH_MAX = 1_024;
/** So many characters must be there that nobody guesses first, beside common words, sequences and repetitions. */
const OWN_LENGTH_MIN = 4;
const USERNAME_LENGTH_MIN = 3;

/** The same password typed on two keyboards is equal, whichever way the accents are composed (NIST SP 800-63B, 3.1.1.2). */
export const composedPassword = (password: string): string => password.normalize('NFKC');

/**
 * Whether a password may be chosen. Length and what everybody tries first decide, nothing else: rules that ask for digits or signs make
 * people write "Password1!" (NIST SP 800-63B, 3.1.1.2 and appendix A).
 */
export function decidePassword(password: string, username: string): Decision<void, PasswordRefusal> {
  const length = [...composedPassword(password)].length;
  if (length < PASSWORD_LENGTH_MIN) return reject('password-too-short');
  if (password.length > PASSWORD_LENGTH_MAX) return reject('password-too-long');
  return isCommon(password, username) ? reject('password-common') : accept();
}

function isCommon(password: string, username: string): boolean {
  const words = username.length < USERNAME_LENGTH_MIN ? COMMON_WORDS : [...COMMON_WORDS, username];
  // The longest first: "administrator" must not leave "istrator" behind.
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((text, word) => text.replaceAll(word, ' '), composedPassword(password).toLowerCase());
  const own = withoutSequences(rest.replaceAll(YEAR, ' ').replaceAll(REPEATED, ' ')).replaceAll(/[^\p{L}\p{N}]/gu, '');
  return [...own].length < OWN_LENGTH_MIN;
}

const YEAR = /(19|20)\d\d/g;
/** Three times the same, one to eight characters long: "aaa", "abcabcabc". */
const REPEATED = /(.{1,8}?)\1{2,}/gu;

/** Takes out "1234", "fedc" and their like: three characters or more, each the next or the one before of its neighbour. */
function withoutSequences(text: string): string {
  const characters = [...text];
  const step = (index: number) => (characters[index + 1]?.codePointAt(0) ?? Number.NaN) - (characters[index]?.codePointAt(0) ?? Number.NaN);
  const inSequence = (index: number) => [index - 2, index - 1, index].some((at) => Math.abs(step(at)) === 1 && step(at) === step(at + 1));
  return characters.filter((_, index) => !inSequence(index)).join('');
}
