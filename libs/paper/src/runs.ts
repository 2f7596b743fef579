/** A stretch of text in one face. */
export interface Run<F> {
  readonly face: F;
  readonly text: string;
}

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WESTERN = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2015\u2018-\u201e\u2026\u20ac]*$/;
/** Spaces, digits and punctuation belong to no script: they stay in the face of what stands before them. */
const OF_NO_SCRIPT = /^[\p{sc=Common}\p{sc=Inherited}]+$/u;
/**
 * Characters that show nothing but change what is read around them. Joiners, the soft hyphen and the break without a space are
 * spelling; the rest could make a contract read otherwise than it is stored, so they are printed by their number.
 */
const HIDDEN = /(?![\u00ad\u200b-\u200d])[\p{Cc}\p{Cf}]/u;

/**
 * Cuts a text where the face must change. A character that no face holds is printed as its number, `[U+1F600]`, because evidence
 * must not lose it in silence.
 * @param faces in the order of preference; the first must hold what western languages write.
 * @param holds whether a face has every glyph of the cluster.
 */
export function runsOf<F>(text: string, faces: readonly F[], holds: (face: F, cluster: string) => boolean): Run<F>[] {
  if (WESTERN.test(text)) return text === '' ? [] : [{ face: faces[0]!, text }];
  const runs: { face: F; text: string }[] = [];
  for (const { segment } of clusters.segment(text.normalize('NFC'))) {
    const last = runs.at(-1);
    const found = HIDDEN.test(segment) ? undefined : faceOf(segment, last?.face, faces, holds);
    const face = found ?? faces[0]!;
    const shown = found === undefined ? numbersOf(segment) : segment;
    if (last?.face === face) last.text += shown;
    else runs.push({ face, text: shown });
  }
  return runs;
}

function faceOf<F>(cluster: string, current: F | undefined, faces: readonly F[], holds: (face: F, cluster: string) => boolean): F | undefined {
  if (current !== undefined && OF_NO_SCRIPT.test(cluster) && holds(current, cluster)) return current;
  return faces.find((face) => holds(face, cluster));
}

const numbersOf = (cluster: string): string =>
  [...cluster].map((character) => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`).join('');
