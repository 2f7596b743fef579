import { type Caller, Commands } from '@caravanserai/access';
import { accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { refuseText } from '../../domain/production/check-fields';
import { isClauseId } from '../../domain/production/clause-catalogue';
import { type TextOutline, type Translation, refsOf } from '../../domain/production/text';
import { lockProduction, seatsAtTable } from '../../store/production/productions';
import { actorOf } from './act-on-production';

export interface TranslationGiven {
  readonly language: string;
  readonly root: string;
  readonly clauses: readonly { readonly id: string; readonly title: string; readonly words?: string | null }[];
}

/** Puts a translation beside a text. It says which root it translates and changes nothing of what is hashed, agreed or signed. */
@Injectable()
export class TranslateProduction {
  constructor(private readonly commands: Commands) {}

  execute(caller: Caller, productionId: string, given: TranslationGiven) {
    return this.commands.run(caller, {
      action: 'step-production',
      load: async (tx) => {
        const at = await lockProduction(tx, productionId);
        return at && { resource: seatsAtTable(at), version: at.production.version, state: at };
      },
      execute: async (tx, at, acting) => {
        const { production } = at;
        const actor = actorOf(at, acting, tx.now);
        if (!actor.seats.includes('negotiator') && !actor.seats.includes('counsel')) return reject('seat-may-not', { step: 'translate', seats: actor.seats });
        if (given.language === production.language) return reject('language-prevails', { language: given.language });
        const [draft] = await tx.query<{ outline: TextOutline }>('select outline from production_draft where production_id = $1 and root = $2', [productionId, given.root]);
        const translation = draft && translationOf(draft.outline, given);
        if (!translation) return reject('translation-of-no-text', { root: given.root });
        await tx.query(
          `insert into production_translation (production_id, language, translates_root, translation, put_by, put_at) values ($1, $2, $3, $4, $5, $6)
           on conflict (production_id, language, translates_root) do update set translation = excluded.translation, put_by = excluded.put_by, put_at = excluded.put_at`,
          [productionId, given.language, given.root, JSON.stringify(translation), actor.by, tx.now],
        );
        return accept({ body: { id: productionId, language: given.language, translatesRoot: given.root, root: production.draft.root }, version: production.version });
      },
    });
  }
}

/** Null where a clause is none of that text, or not text; side letters stay with their parties and are not translated here. */
function translationOf(outline: TextOutline, { language, root, clauses }: TranslationGiven): Translation | null {
  const hashes = new Map(refsOf(outline).map(({ id, hash }) => [id as string, hash]));
  const translated = clauses.flatMap(({ id, title, words = null }) => {
    const hash = hashes.get(id);
    const sound = isClauseId(id) && !id.startsWith('SIDE-') && hash !== undefined && refuseText(title, 200) === null && (words === null || refuseText(words, 20_000) === null);
    return sound ? [{ id, hash, title, words }] : [];
  });
  return translated.length === clauses.length ? { language, translatesRoot: root, clauses: translated } : null;
}
