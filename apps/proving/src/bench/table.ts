import type { Figure } from './figure';

const heads = ['figure', 'value', 'unit', 'baseline', 'ratio', 'aim', 'met'];
const numeric = [1, 3, 4];

/** The figures as lines of text with aligned columns. */
export function table(figures: readonly Figure[]): string {
  const rows = [heads, ...figures.map(cells)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (numeric.includes(column) ? cell.padStart(widths[column] as number) : cell.padEnd(widths[column] as number))).join('  ').trimEnd();
  return [line(heads), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.slice(1).map(line)].join('\n');
}

const cells = ({ name, value, unit, baseline, ratio, aim, met }: Figure): string[] => [
  name, shown(value), unit, shown(baseline), shown(ratio), aim ?? '', met === null ? '' : met ? 'yes' : 'NO',
];

const shown = (value: number | null): string => (value === null ? '' : value.toLocaleString('en'));
