import type { Caller } from '@caravanserai/access';
import { page } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { maySeeText } from '../../domain/production/seen';
import { type Clause, type TextOutline, type Translation, clauseProof, refsOf, staleInTranslation } from '../../domain/production/text';
import { ReadProduction, type SeenProduction } from './read-production';

export interface DraftLine {
  readonly number: number;
  readonly root: string;
  readonly seq: number;
  readonly putAt: Date;
}

export interface DraftsPage {
  readonly items: readonly DraftLine[];
  readonly nextCursor: string | null;
}

/** One draft with the clauses its reader may see; of the others it shows id and hash, which is enough to reckon the root. */
export interface Draft {
  readonly number: number;
  readonly root: string;
  readonly outline: TextOutline;
  readonly clauses: readonly { readonly hash: string; readonly clause: Clause | null }[];
}

type DraftRow = DraftLine & { readonly outline: TextOutline };

/** All texts that were ever on the table, as far as the reader's sight goes. */
@Injectable()
export class ReadDrafts {
  constructor(private readonly production: ReadProduction) {}

  list(caller: Caller, productionId: string, { limit, after }: { limit: number; after: number }): Promise<Decision<DraftsPage>> {
    return this.production.see(caller, productionId, async (tx, { at }) => {
      const rows = await tx.query<DraftLine>(
        'select number, root, seq, put_at as "putAt" from production_draft where production_id = $1 and number > $2::bigint and number <= $3 order by number limit $4',
        [productionId, after, at.production.draft.number, limit + 1],
      );
      return page(rows, limit, ({ number }) => [number]);
    });
  }

  read(caller: Caller, productionId: string, number: number): Promise<Decision<Draft & { readonly translations: readonly TranslationView[] }>> {
    return this.production.see(caller, productionId, async (tx, seen) => {
      const draft = await draftSeen(tx, seen, number);
      return draft && { ...draft, translations: await translationsOf(tx, productionId, draft.outline, draft.root) };
    });
  }

  /** That one clause belongs to the draft's root, without the rest of the text. */
  prove(caller: Caller, productionId: string, number: number, clauseId: string) {
    return this.production.see(caller, productionId, async (tx, seen) => {
      const draft = await draftSeen(tx, seen, number);
      const proof = draft && clauseProof(draft.outline, clauseId as Clause['id']);
      return proof && { root: draft.root, ...proof };
    });
  }
}

export async function draftSeen(tx: Transaction, { at, reader }: SeenProduction, number: number): Promise<Draft | null> {
  const { productionId, draft } = at.production;
  if (number > draft.number) return null;
  const [row] = await tx.query<DraftRow>('select number, root, outline from production_draft where production_id = $1 and number = $2', [productionId, number]);
  if (!row) return null;
  const clauses = refsOf(row.outline).map(({ hash }) => {
    const clause = at.clauses.get(hash)!;
    return { hash, clause: maySeeText(clause, reader) ? clause : null };
  });
  return { number, root: row.root, outline: row.outline, clauses };
}

export interface TranslationView extends Translation {
  /** The clauses of this draft that the translation has in another wording; none where it translates this very root. */
  readonly stale: readonly string[];
}

/** The newest translation of each language, with what in it is of an older wording. */
async function translationsOf(tx: Transaction, productionId: string, outline: TextOutline, root: string): Promise<TranslationView[]> {
  const rows = await tx.query<{ translation: Translation }>(
    `select distinct on (language) translation from production_translation where production_id = $1 order by language, (translates_root = $2) desc, put_at desc`,
    [productionId, root],
  );
  return rows.map(({ translation }) => ({ ...translation, stale: staleInTranslation(outline, translation) }));
}
