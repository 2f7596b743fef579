import type { Words } from '../../texts/use-words';
import type { Party } from './production';

const PATH = /(^|\n)([a-z][A-Za-z0-9]*(?:\[\d+\])?(?:\.[a-z][A-Za-z0-9]*(?:\[\d+\])?)*)(?=: )/g;

/**
 * A stretch of a redline as people read it: fields by their words and parties by their names. Values stay as they are compared, and where
 * that is in small units the field says so. What is cut within a field or an id stays as it is.
 */
export function readable(text: string, t: Words, parties: readonly Pick<Party, 'organisationId' | 'name'>[]): string {
  const named = parties.reduce((before, { organisationId, name }) => before.replaceAll(organisationId, name), text);
  return named.replaceAll(PATH, (_, start: string, path: string) => start + pathInWords(path, t));
}

function pathInWords(path: string, t: Words): string {
  const steps = path.split('.').map((step) => {
    const [, name = step, index] = /^(\w+?)(?:\[(\d+)\])?$/.exec(step) ?? [];
    return `${t(`field.${name}`, { defaultValue: name })}${index === undefined ? '' : ` ${index}`}`;
  });
  return steps.join(' › ') + unitOf(path, t);
}

function unitOf(path: string, t: Words): string {
  if (/asisPoints$/.test(path)) return ` (${t('redline.hundredths')})`;
  return /\b(amount|total|cap|minor)$/.test(path) ? ` (${t('redline.smallest')})` : '';
}
