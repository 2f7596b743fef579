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

/** A cell that names the row: visible ASCII, since it becomes a part of keys and addresses. */
export function rowIdCell(cells: Cells, field: string): Reading<string> {
  const id = requiredText(cells, field, 100);
  if (!id.ok || /^[\x21-\x7e]+$/.test(id.value)) return id;
  return refused(field, 'not-an-id', `"${id.value}" is no id: letters, digits and signs without blanks.`);
}
