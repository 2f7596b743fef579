import type { Answer } from '../domain/treaty/answer';
import type { Fix } from '../domain/treaty/nearest-fix';

/** A verdict for reading: one paragraph per instrument, the one that governs named first. */
export function verdictTable(answer: Answer): string {
  const assumed = [
    ...answer.assumed.bilateral.map(({ between, treaty }) => `agreement of ${between.join(' and ')}: ${treaty}`),
    ...answer.assumed.party.map(({ instrument, country, is }) => `${country} is ${is ? '' : 'not '}bound by ${instrument}`),
  ];
  const paragraphs = answer.instruments.map((one) => [`${one.id}: ${one.verdict}`, ...details(one)].join('\n'));
  const differences = answer.differences.map(({ instrument, field, used, other }) => `${instrument} ${field}: ${used.value} (${used.confidence}) counts, not ${other.value} (${other.confidence}, ${other.source})`);
  return [`Governs: ${answer.governing}`, ...list('Assumed', assumed), ...paragraphs, ...list('Sources that differ', differences)].join('\n\n');
}

const list = (title: string, lines: readonly string[]): readonly string[] => (lines.length > 0 ? [[`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n')] : []);

function details({ failed, warnings, unknowns, openFacts, fixes }: Answer['instruments'][number]): readonly string[] {
  return [
    ...failed.map(({ article, actual, bound, confidence }) => `  fails ${article}: ${actual ?? '-'}, bound ${bound ?? '-'} (${confidence})`),
    ...unknowns.map((line) => `  unknown: ${line}`),
    ...warnings.map((line) => `  warning: ${line}`),
    ...(openFacts.length > 0 ? [`  to be told: ${openFacts.join(', ')}`] : []),
    ...fixes.flatMap(fixLines),
  ];
}

function fixLines({ target, movedBasisPoints, alternatives, structural }: Fix): readonly string[] {
  if (structural) return structural.map(({ change, of, count, article }) => `  for ${target}: ${change} ${of}${count === null ? '' : ` (${count})`}, ${article}`);
  return alternatives.map((moves) => `  for ${target}: move ${movedBasisPoints} basis points, ${moves.map(({ from, to, basisPoints }) => `${basisPoints} from ${from} to ${to}`).join(', ')}`);
}
