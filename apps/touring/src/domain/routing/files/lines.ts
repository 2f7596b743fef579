import { BadRouteFile } from './route-file';

export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Lines that say something, with their numbers; comments begin with #. */
export function sayingLines(text: string): Line[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, at) => ({ number: at + 1, text: line.replace(/#.*/, '').trim() }))
    .filter(({ text: said }) => said !== '');
}

const decimal = /^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/;

export function numbersOf({ number, text }: Line): number[] {
  return text.split(/[\s,;]+/).map((word) => {
    if (!decimal.test(word)) throw new BadRouteFile(number, `"${word.slice(0, 30)}" is no number`);
    return Number(word);
  });
}

/** The smallest power of ten, up to a million, that makes every number whole. */
export function scaleOf(numbers: Iterable<number>): number {
  let scale = 1;
  for (const value of numbers) while (scale < 1_000_000 && Math.abs(value * scale - Math.round(value * scale)) > 1e-6 * Math.max(1, Math.abs(value))) scale *= 10;
  return scale;
}
