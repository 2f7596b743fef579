import type { ImportSummary } from './tally';

const whole = new Intl.NumberFormat('en');

/** The summary as a person reads it: what was read and what became of it, then what was made of it. */
export function summaryTable(summary: ImportSummary): string {
  const { read, created, unchanged, rejected, proposed, ready } = summary.rows;
  const outcomes = summary.dryRun ? { read, ready, rejected } : { read, created, unchanged, rejected, proposed };
  const sum = summary.balanced ? 'balanced' : 'NOT BALANCED';
  const lines = [
    `${summary.file}: ${summary.format}${summary.dryRun ? ', dry run, nothing was sent' : ''}`,
    ...section(`rows (${sum})`, outcomes),
    ...section('made of them', summary.made),
    ...section('left apart', summary.leftApart),
    ...section('venues', Object.values(summary.venues).some((number) => number > 0) ? summary.venues : {}),
    ...section('time zone by', summary.zones),
    ...section('rejected for', summary.refusals),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, counts: Readonly<Record<string, number | undefined>>): readonly string[] {
  const entries = Object.entries(counts);
  if (entries.length === 0) return [];
  const width = Math.max(...entries.map(([name]) => wordsOf(name).length));
  return [`  ${title}`, ...entries.map(([name, number]) => `    ${wordsOf(name).padEnd(width)}  ${whole.format(number ?? 0).padStart(9)}`)];
}

/** `stopsOfTours` as "stops of tours"; codes and fields stay as they are. */
function wordsOf(name: string): string {
  return /^[a-z]+([A-Z][a-z]+)+$/.test(name) ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : name;
}
