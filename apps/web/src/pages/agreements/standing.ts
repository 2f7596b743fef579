import { actorOf, roles, type Agreement, type Entry, type Role, type Text } from './agreement';

/** How a party stands to one clause. Consent is to whole texts; which clauses are still to be talked about follows from the last text that it stood behind. */
export interface Standing {
  readonly role: Role;
  readonly mark: 'agreed' | 'older' | 'open' | 'objects';
  /** The text that it stands behind, or stood behind last. */
  readonly number: number | null;
}

interface Stand {
  readonly number: number | null;
  readonly objects: boolean;
}

/** The last text that each party stood behind, and whether it has taken the text back to the table or turned it down since. */
export function standsOf(history: readonly Pick<Entry, 'entry'>[]): Readonly<Record<Role, Stand>> {
  const stands: Record<Role, Stand> = { organiser: { number: null, objects: false }, host: { number: null, objects: false } };
  let head = 1;
  for (const { entry: { fact } } of history) {
    if (fact.action === 'draft') stands.organiser = { number: 1, objects: false };
    const by = actorOf(fact);
    if (by === undefined) continue;
    if (fact.action === 'propose-terms') head = fact.number;
    if (['propose-terms', 'accept-terms', 'agree-text'].includes(fact.action)) stands[by] = { number: head, objects: false };
    if (['reopen', 'decline', 'withdraw'].includes(fact.action)) stands[by] = { ...stands[by], objects: true };
  }
  return stands;
}

/** One line for each clause of the text on the table, with what each party makes of it. */
export function standingOf({ text, parties }: Pick<Agreement, 'text' | 'parties'>, texts: readonly Text[], history: readonly Pick<Entry, 'entry'>[]): ReadonlyMap<string, readonly Standing[]> {
  const stands = standsOf(history);
  const clauseIn = (number: number, id: string) => texts.find((one) => one.number === number)?.clauses.find((clause) => clause.id === id)?.hash;
  const one = (role: Role, id: string, hash: string): Standing => {
    const { number, objects } = stands[role];
    if (parties.find((party) => party.role === role)?.hasConsented) return { role, mark: 'agreed', number: text.number };
    if (objects) return { role, mark: 'objects', number };
    // After a reopened text nobody is bound to it: the same text is open again until it is consented to or answered.
    if (number === null || number === text.number) return { role, mark: 'open', number: null };
    return { role, mark: clauseIn(number, id) === hash ? 'agreed' : 'older', number };
  };
  return new Map(text.clauses.map(({ id, hash }) => [id, roles.map((role) => one(role, id, hash))]));
}

export const isOpen = (standing: readonly Standing[]): boolean => standing.some(({ mark }) => mark !== 'agreed');

/** How many clauses are open, and with which parties. */
export function openOf(standings: ReadonlyMap<string, readonly Standing[]>): { readonly count: number; readonly all: number; readonly withRoles: readonly Role[] } {
  const open = [...standings.values()].filter(isOpen);
  return { count: open.length, all: standings.size, withRoles: roles.filter((role) => open.some((one) => one.some((standing) => standing.role === role && standing.mark !== 'agreed'))) };
}

/** Clauses in their order, with neighbours that all agree on put together where there are at least three. */
export function grouped(ids: readonly string[], open: (id: string) => boolean): (readonly string[])[] {
  const runs: string[][] = [];
  for (const id of ids) {
    const last = runs.at(-1);
    if (last && !open(id) && !open(last[0]!)) last.push(id);
    else runs.push([id]);
  }
  return runs.flatMap((run) => (run.length >= 3 ? [run] : run.map((id) => [id])));
}

/** The text against which changes are marked: the last one that we stood behind, or the one before where we stand behind this one; null for the first. */
export function comparedWith(head: number, ours: number | null): number | null {
  if (ours !== null && ours !== head) return ours;
  return head > 1 ? head - 1 : null;
}
