import { plainTextOrNull, textMax } from './plain-text';
import { type Cells, type Reading, refused, taken } from './reading';

/** A cell that must hold text, tidied. */
export function requiredText(cells: Cells, field: string, most = textMax): Reading<string> {
  const text = plainTextOrNull(cells[field] ?? '');
  if (text === null) return refused(field, 'missing', `${field} is empty.`);
  return text.length <= most ? taken(text) : refused(field, 'too-long', `${field} has ${text.length} characters, at most ${most} are taken.`);
}

/** A cell that may be empty. */
export function optionalText(cells: Cells, field: string, most = textMax): Reading<string | null> {
  return plainTextOrNull(cells[field] ?? '') === null ? taken(null) : requiredText(cells, field, most);
}
