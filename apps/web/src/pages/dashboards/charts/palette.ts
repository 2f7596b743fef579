import { type Token } from '../../../theme/tokens';

/** Colours and letters for a canvas, which knows no CSS variables: read from the page as it looks just now. */
export interface Palette {
  readonly of: (token: Token) => string;
  readonly sans: string;
  /** Seven colours that stay apart for colour-blind readers; what comes after them is "other". */
  readonly categories: readonly string[];
}

export const CATEGORIES_MAX = 7;

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const of = (token: Token) => style.getPropertyValue(`--${token}`).trim();
  return { of, sans: style.getPropertyValue('--sans').trim(), categories: ([4, 5, 2, 1, 3, 6, 7] as const).map((number) => of(`c${number}`)) };
}
