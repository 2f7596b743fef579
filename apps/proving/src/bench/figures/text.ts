import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryFolder } from '@caravanserai/local';
import { type Figure, atMost, figure } from '../figure';
import type { Ground } from '../ground/ground';
import { type Rounds, interleaved } from '../rounds';
import { median, medianRatio } from '../statistics';

/** As much of coproduction's texts as is measured; by its compiled files, since an application imports no other. */
interface Texts {
  clauseHash(clause: unknown): string;
  textRoot(outline: unknown): string;
  sectionsOf(refs: readonly unknown[]): object;
  redlineOf(before: unknown, after: unknown): readonly unknown[];
}
interface Diff {
  diffWordsWithSpace(before: string, after: string, options: { intlSegmenter: Intl.Segmenter }): readonly unknown[];
}

const clauseCount = 200;
/** Half a page each: 250 words, half of them in English and half in a script without spaces. */
const wordsPerClause = 250;
const vocabulary = 'the party shall pay its share of production costs before premiere and keep every set costume light plan insured until it is returned'.split(' ');
const signs = '首演制作费用由各方按比例承担并应在交付之前支付任何一方不得转让其权利'.split('');

function clause(index: number, changed: boolean): object {
  const at = (word: number) => (changed && word % 40 === 7 ? 'amended' : vocabulary[(index * 31 + word * 17 + word * word) % vocabulary.length]!);
  const sign = (word: number) => (changed && word % 40 === 9 ? '改' : signs[(index * 13 + word * 7 + word * word) % signs.length]!);
  const half = wordsPerClause / 2;
  const words = `${Array.from({ length: half }, (_, word) => at(word)).join(' ')}.\n${Array.from({ length: half }, (_, word) => sign(word)).join('')}。`;
  return { id: `FREE-${index + 1}`, title: `Clause ${index + 1}`, fields: {}, words, sideLetter: null };
}

/** One clause in five has another wording, a few words of each. */
const version = (after: boolean) => Array.from({ length: clauseCount }, (_, index) => clause(index, after && index % 5 === 0));

/** Hash and root of a contract of two hundred clauses, and the redline of two versions of a hundred pages. */
export async function textFigures(_ground: Ground, rounds: Rounds): Promise<Figure[]> {
  const { texts, diff } = loaded();
  const [before, after] = [draft(texts, version(false)), draft(texts, version(true))];
  const [plainBefore, plainAfter] = [before, after].map(({ clauses }) => clauses.map(({ clause: one }) => (one as { words: string }).words).join('\n')) as [string, string];
  const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
  const roots = await interleaved(rounds, { tree: timed(() => draft(texts, version(false))), plain: timed(() => createHash('sha256').update(JSON.stringify(version(false))).digest('hex')) });
  const redlines = await interleaved(rounds, { clauses: timed(() => texts.redlineOf(before, after)), words: timed(() => diff.diffWordsWithSpace(plainBefore, plainAfter, { intlSegmenter: segmenter })) });
  return [
    figure({ name: 'hash and root of 200 clauses', unit: 'ms', value: median(roots.tree), baseline: median(roots.plain), ratio: medianRatio(roots.tree, roots.plain), aim: atMost(50, 'ms') }),
    figure({ name: 'redline of two versions of 100 pages', unit: 'ms', value: median(redlines.clauses), baseline: median(redlines.words), ratio: medianRatio(redlines.clauses, redlines.words), aim: atMost(200, 'ms') }),
  ];
}

function draft(texts: Texts, clauses: readonly object[]) {
  const entries = clauses.map((one) => ({ hash: texts.clauseHash(one), clause: one }));
  const refs = entries.map(({ hash, clause: one }) => ({ id: (one as { id: string }).id, hash }));
  const outline = { header: { format: 'caravanserai-production-1', number: 1 }, parties: [], ...texts.sectionsOf(refs), ruleEdition: 'bench' };
  return { outline, root: texts.textRoot(outline), clauses: entries };
}

function loaded(): { texts: Texts; diff: Diff } {
  const compiled = createRequire(__filename);
  const folder = join(repositoryFolder('deploy/kafka/pom.xml'), 'apps', 'coproduction');
  const files = ['domain/production/text', 'use-cases/production/compare-drafts'];
  const texts = Object.assign({}, ...files.map((file) => compiled(join(folder, 'dist', `${file}.js`)) as object)) as Texts;
  return { texts, diff: createRequire(join(folder, 'package.json'))('diff') as Diff };
}

/** Milliseconds of one run: the median of as many as fit into the time, twenty at the most. */
const timed = (work: () => unknown) => async (seconds: number): Promise<number> => {
  const end = performance.now() + seconds * 1_000;
  const durations: number[] = [];
  while (durations.length === 0 || (durations.length < 20 && performance.now() < end)) {
    const began = performance.now();
    work();
    durations.push(performance.now() - began);
  }
  return median(durations);
};
