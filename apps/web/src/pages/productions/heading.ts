import type { Words } from '../../texts/use-words';

/** A clause by the name that its text gives it, else by that of the catalogue in the reader's language. */
export function headingOf(t: Words, { id, title, isHidden }: { readonly id: string; readonly title: string | null; readonly isHidden?: boolean }): string {
  if (isHidden) return t('clause.hidden', { id });
  if (/^(FREE|SIDE)-/.test(id)) return title ?? id;
  return t(`clause.${id}`, { defaultValue: title ?? id });
}
