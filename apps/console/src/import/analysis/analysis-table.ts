import type { FileAnalysis } from './analysis';

/** Lines of each list that a terminal shows; all of them are in the JSON. */
const shownMax = 12;

/** The analysis as a person reads it. */
export function analysisTable({ file, format, rows, counts, gapDays, found, times }: FileAnalysis): string {
  const gaps = gapDays === null ? [] : [`  gaps between stops: ${gapDays.least} to ${gapDays.most} days, ${gapDays.median} in the middle`];
  const lines = [
    `${file}: ${format}, ${rows.read} rows, ${rows.refused} of them not read; nothing was sent`,
    ...numbers('counted', counts),
    ...gaps,
    ...(times === null ? [] : numbers(`times, written as midnight of ${times.zone}`, Object.fromEntries(Object.entries(times).filter(([, value]) => typeof value === 'number')) as Record<string, number>)),
    ...list('impossible', found.impossible.map(({ tour, what }) => `${tour}: ${what}`)),
    ...list('open at two places at once', found.overlaps.map(({ tour, what }) => `${tour}: ${what}`)),
    ...list('two at the same hour', found.days.filter(({ sameTime }) => sameTime !== null).map(({ date, at }) => `${date}: ${at.join('; ')}`)),
    ...list('perhaps one place (proposed, not merged)', found.variants.map(({ reason, texts }) => `${texts.join(' = ')} (${reason})`)),
  ];
  return `${lines.join('\n')}\n`;
}

function numbers(title: string, counts: Readonly<Record<string, number>>): readonly string[] {
  const width = Math.max(...Object.keys(counts).map((name) => wordsOf(name).length));
  return [`  ${title}`, ...Object.entries(counts).map(([name, number]) => `    ${wordsOf(name).padEnd(width)}  ${String(number).padStart(7)}`)];
}

function list(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > shownMax ? [`    and ${lines.length - shownMax} more, see --json`] : [];
  return [`  ${title}`, ...lines.slice(0, shownMax).map((line) => `    ${line}`), ...more];
}

const wordsOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
