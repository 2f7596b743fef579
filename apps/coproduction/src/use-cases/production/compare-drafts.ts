import type { Caller } from '@caravanserai/access';
import type { Decision } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { clauseText } from '../../domain/production/clause-lines';
import type { Clause } from '../../domain/production/text';
import { type Stretch, compareWords } from './compare-words';
import { type Draft, draftSeen } from './read-drafts';
import { ReadProduction } from './read-production';

export interface ClauseRedline {
  readonly id: string;
  readonly change: 'same' | 'changed' | 'added' | 'removed';
  /** Null where the reader may not see the clause: that it has changed shows in its hash. */
  readonly stretches: readonly Stretch[] | null;
}

export interface Redline {
  readonly from: number;
  readonly to: number;
  readonly clauses: readonly ClauseRedline[];
}

/** What has changed between two drafts, clause by clause and word by word. */
@Injectable()
export class CompareDrafts {
  constructor(private readonly production: ReadProduction) {}

  execute(caller: Caller, productionId: string, { from, to }: { readonly from: number; readonly to: number }): Promise<Decision<Redline>> {
    return this.production.see(caller, productionId, async (tx, seen) => {
      const [before, after] = [await draftSeen(tx, seen, from), await draftSeen(tx, seen, to)];
      return before && after && { from, to, clauses: redlineOf(before, after) };
    });
  }
}

type Compared = Pick<Draft, 'outline' | 'clauses'>;

/** By clause: one that was moved is the same clause, and its text is compared with its own. */
export function redlineOf(before: Compared, after: Compared): ClauseRedline[] {
  const [old, now] = [byId(before), byId(after)];
  const gone = [...old.keys()].filter((id) => !now.has(id));
  return [...now.keys(), ...gone].map((id) => clauseRedline(id, old.get(id), now.get(id)));
}

type Entry = { readonly hash: string; readonly clause: Clause | null };

function byId({ outline, clauses }: Compared): Map<string, Entry> {
  const ids = new Map([...outline.clauses, ...(outline.schedules ? [outline.schedules] : []), ...(outline.rates ? [outline.rates] : [])].map(({ id, hash }) => [hash, id]));
  return new Map(clauses.map((entry) => [ids.get(entry.hash)!, entry]));
}

function clauseRedline(id: string, before: Entry | undefined, after: Entry | undefined): ClauseRedline {
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : before.hash === after.hash ? 'same' : 'changed';
  const hidden = before?.clause === null || after?.clause === null;
  if (hidden) return { id, change, stretches: null };
  return { id, change, stretches: compareWords(before?.clause ? clauseText(before.clause) : '', after?.clause ? clauseText(after.clause) : '') };
}
