import type { Caller } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { linesMayChange } from '../../domain/performing/engagement-parts';
import type { LineAnswer, RiderCode } from '../../domain/performing/rider';
import { EngagementChanges } from './engagement-changes';
import { EngagementCommands, mustActFor } from './engagement-commands';
import { linesOf } from './engagement-reading';
import { type EngagementView, EngagementViews } from './engagement-view';

export const lineSteps = ['propose-substitute', 'accept-substitute', 'waive'] as const;

export interface AnswerGiven {
  readonly line: RiderCode;
  readonly step: (typeof lineSteps)[number];
  readonly words?: string;
}

/** What the house can't offer is replaced with the company's consent, or the company does without and signs for it. */
@Injectable()
export class AnswerLine {
  constructor(
    private readonly engagements: EngagementCommands,
    private readonly changes: EngagementChanges,
    private readonly views: EngagementViews,
  ) {}

  execute(caller: Caller, id: string, given: AnswerGiven): Promise<Decision<EngagementView>> {
    return this.engagements.run(caller, id, 'answer-rider-line', async (tx, engagement, acting) => {
      const theirs = mustActFor(engagement, acting, given.step === 'propose-substitute' ? 'host' : 'organiser');
      if (!theirs.ok) return theirs;
      if (!linesMayChange(engagement.state)) return reject('part-is-fixed', { part: 'answers', state: engagement.state });
      const answer = answered(given, linesOf(engagement) ?? []);
      if (!answer.ok) return answer;
      const answers = [...engagement.answers.filter(({ line }) => line !== given.line), answer.value];
      await tx.query('update engagement set answers = $2 where id = $1', [id, JSON.stringify(answers)]);
      return accept(await this.views.of(tx, await this.changes.touch(tx, { ...engagement, answers }), acting.actingFor));
    });
  }
}

function answered({ line, step, words }: AnswerGiven, lines: NonNullable<ReturnType<typeof linesOf>>): Decision<LineAnswer> {
  const asked = lines.find((one) => one.line === line);
  if (asked === undefined) return reject('line-unknown', { line });
  const { need, have, state } = asked;
  if (state === 'covered') return reject('line-is-covered', { line });
  if (step === 'accept-substitute') return state === 'substitute-proposed' ? accept({ line, need, have, kind: 'substitute', words: asked.words ?? '', accepted: true }) : reject('nothing-proposed', { line });
  if (words === undefined) return reject('line-without-words', { line });
  return accept(step === 'waive' ? { line, need, have, kind: 'waiver', words, accepted: true } : { line, need, have, kind: 'substitute', words, accepted: false });
}
