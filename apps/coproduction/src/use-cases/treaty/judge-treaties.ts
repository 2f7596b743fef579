import { type Caller, Commands } from '@caravanserai/access';
import { InputRefused } from '@caravanserai/hosting';
import { type Decision, accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { developingCountries } from '../../data/treaties/developing-countries';
import { preferencesOf } from '../../domain/treaty/preferential';
import { readConstellation } from '../../domain/treaty/read-constellation';
import { verdictFor } from '../../domain/treaty/verdict-for';
import { TreatyBook } from '../../store/treaty/treaty-book';
import { type TreatyVerdictView, verdictView } from '../../store/treaty/treaty-views';

/** What every instrument says of a constellation by the rows of today. Nothing is stored. */
@Injectable()
export class JudgeTreaties {
  constructor(
    private readonly commands: Commands,
    private readonly book: TreatyBook,
  ) {}

  /** @throws InputRefused for what is right field by field and does not fit together, such as shares that do not close. */
  async execute(caller: Caller, asked: unknown): Promise<Decision<TreatyVerdictView>> {
    const read = readConstellation(asked);
    if (!read.ok) throw new InputRefused(read.faults);
    // Before the command's transaction: who holds a connection must not wait for another.
    const book = await this.book.read();
    return this.commands.run(caller, {
      action: 'judge-treaties',
      load: () => Promise.resolve({ resource: { parties: {} }, state: read.value }),
      execute: (_tx, constellation) => Promise.resolve(accept(verdictView(verdictFor(constellation, book), preferencesOf(constellation, developingCountries, [...book.membership.values()])))),
    });
  }
}
