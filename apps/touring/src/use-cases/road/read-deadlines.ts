import { type Caller, Queries } from '@caravanserai/access';
import type { Decision } from '@caravanserai/kernel';
import { accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { deadlinesFeed } from '../../domain/road/deadlines-feed';
import { deadlineWords, type PaperLanguage } from '../../domain/road/paper-words';
import { deadlinesOfStay } from '../../store/road/deadlines-of-stay';
import { ReferenceRules } from '../../store/reference-rules';
import { partiesOf, stayById } from '../../store/road/stays';

/** The calendar of documents: every day by which something must be done, reckoned from the stop's days as they stand. */
@Injectable()
export class ReadDeadlines {
  constructor(
    private readonly queries: Queries,
    private readonly rules: ReferenceRules,
  ) {}

  async list(caller: Caller, stayId: string) {
    const found = await this.read(caller, stayId);
    return found.ok ? accept({ items: found.value.deadlines, nextCursor: null }) : found;
  }

  /** The open ones as a file that a calendar reads. */
  async feed(caller: Caller, stayId: string, language: PaperLanguage): Promise<Decision<{ text: string }>> {
    const found = await this.read(caller, stayId);
    if (!found.ok) return found;
    const { deadlines, stay } = found.value;
    const words = deadlineWords[language];
    return accept({ text: deadlinesFeed(deadlines, { stopId: stay.id, title: stay.title, changedAt: stay.changedAt, version: stay.version }, ({ what }) => words[what] ?? what) });
  }

  private read(caller: Caller, stayId: string) {
    return this.queries.one(caller, 'read-stay', async (tx) => {
      const stay = await stayById(tx, stayId);
      return stay && { resource: { parties: partiesOf(stay) }, state: { stay, deadlines: await deadlinesOfStay(tx, stay, await this.rules.read()) } };
    });
  }
}
