/**
 * The one of a transition's events that carries its step: the last that is told of the workflow's own subject, since the others may tell
 * of things that were made or ended in the same moment. An empty text where nothing is emitted.
 */
export function carryingEvent(workflow: string, emits: readonly string[]): string {
  const own = emits.filter((type) => type.startsWith(`${workflow}.`));
  return (own.length > 0 ? own : emits).at(-1) ?? '';
}
