/**
 * True for a UUID in the form in which PostgreSQL gives it back. Capitals are refused although RFC 9562 lets readers accept them:
 * ids are compared as text, and two spellings of one id would be two ids.
 */
export function isUuid(text: unknown): boolean {
  return typeof text === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
