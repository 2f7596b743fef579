import type { Caller } from '@caravanserai/access';
import { type Decision, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import type { Actor, ProductionAtHand } from '../../domain/production/commands';
import { constellationOfText } from '../../domain/production/constellation-of-text';
import { decideStep } from '../../domain/production/decide';
import { textsOnTable, verdictFactsHash } from '../../domain/production/decide-text';
import type { Answer } from '../../domain/treaty/answer';
import type { Book } from '../../domain/treaty/book';
import { type StoredVerdict, recompute, storedVerdict } from '../../domain/treaty/stored-verdict';
import { TreatyBook } from '../../store/treaty/treaty-book';
import { ActOnProduction, type StepAnswer } from './act-on-production';
import { ReadProduction } from './read-production';

export interface VerdictOfProduction {
  readonly verdictHash: string;
  readonly edition: string;
  readonly outcome: string;
  readonly answer: Answer;
  /** Whether the facts it was kept with still give it by the rules and rows of today: `same`, `differs`, or `other-edition`. */
  readonly recomputed: string;
}

/** Has the treaty engine judge a film's text as it stands, and keeps the verdict with what it was reckoned from. */
@Injectable()
export class JudgeProduction {
  constructor(
    private readonly act: ActOnProduction,
    private readonly book: TreatyBook,
    private readonly production: ReadProduction,
  ) {}

  async execute(caller: Caller, productionId: string, form: string): StepAnswer {
    const book = await this.book.read();
    let kept: StoredVerdict | null = null;
    return this.act.run(caller, {
      action: 'step-production',
      productionId,
      decide: (at, actor, now) => {
        kept = judged(at, book, form, now);
        return kept === null ? reject('verdict-facts-missing') : recorded(at, kept, actor, now);
      },
      afterwards: async (tx) => {
        await tx.query('insert into production_verdict (production_id, hash, verdict) values ($1, $2, $3) on conflict do nothing', [productionId, kept!.hash, JSON.stringify(kept)]);
      },
    });
  }

  /** The latest verdict, with whether it can be reckoned again. */
  async read(caller: Caller, productionId: string): Promise<Decision<VerdictOfProduction>> {
    const book = await this.book.read();
    return this.production.see(caller, productionId, async (tx, { at: { production } }) => {
      if (production.verdict === null) return null;
      const [row] = await tx.query<{ verdict: StoredVerdict }>('select verdict from production_verdict where production_id = $1 and hash = $2', [productionId, production.verdict.verdictHash]);
      if (!row) return null;
      const { hash: verdictHash, edition, answer } = row.verdict;
      return { verdictHash, edition, outcome: outcomeOf(answer), answer, recomputed: recompute(row.verdict, book) };
    });
  }
}

function judged(at: ProductionAtHand, book: Book, form: string, now: string): StoredVerdict | null {
  const asked = constellationOfText(at.production, textsOnTable(at), { form, signedOn: now.slice(0, 10) });
  return asked && storedVerdict(asked, book);
}

function recorded(at: ProductionAtHand, { hash, edition, answer }: StoredVerdict, actor: Actor, now: string) {
  const verdict = { verdictHash: hash, factsHash: verdictFactsHash(at.production), edition, outcome: outcomeOf(answer) };
  return decideStep(at, { step: 'record-verdict', verdict }, actor, now);
}

/** The word of the instrument that governs; where none is sure to, it is unknown. */
const outcomeOf = ({ governing, instruments }: Answer): string => instruments.find(({ id }) => id === governing)?.verdict ?? 'UNKNOWN';
