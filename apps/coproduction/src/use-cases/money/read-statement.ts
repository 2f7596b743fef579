import type { Caller } from '@caravanserai/access';
import type { Decision } from '@caravanserai/kernel';
import { accept } from '@caravanserai/kernel';
import { writePaper } from '@caravanserai/paper';
import { Injectable } from '@nestjs/common';
import { kept, termsBefore } from '../../domain/money/account-terms';
import { type Period, statementOf } from '../../domain/money/statement';
import { statementCsv } from '../../domain/money/statement-csv';
import { receiptsByDay, termsOf } from '../../store/money/accounts';
import { type StatementView, statementView } from '../../store/money/statement-view';
import { statementPaper } from './statement-paper';
import { ReadAccount } from './read-account';

export const statementFormats = ['csv', 'pdf'] as const;
export type StatementFormat = (typeof statementFormats)[number];

export interface StatementFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array | string;
}

/** The statement of a period, under the terms of its end; drawn again it is the same, because the book and its terms only go forward. */
@Injectable()
export class ReadStatement {
  constructor(private readonly accounts: ReadAccount) {}

  execute(caller: Caller, accountId: string, period: Period): Promise<Decision<StatementView>> {
    return this.accounts.read(caller, accountId, async (tx, row) => {
      const [terms, receipts] = [termsBefore(await termsOf(tx, row), period.to), await receiptsByDay(tx, row.id)];
      const standingBefore = (day: string) => kept(termsBefore(terms, day), receipts.filter(({ at }) => at < day)).standing;
      const statement = statementOf({ course: kept(terms, receipts).course, standingBefore, closedOn: row.closedOn }, period);
      return statementView(row, terms.at(-1)!, period, statement);
    });
  }

  async file(caller: Caller, accountId: string, period: Period & { readonly format: StatementFormat }): Promise<Decision<StatementFile>> {
    const read = await this.execute(caller, accountId, period);
    if (!read.ok) return read;
    const name = `statement-${period.from}-${period.to}.${period.format}`;
    if (period.format === 'csv') return accept({ name, mediaType: 'text/csv; charset=utf-8', content: statementCsv(read.value) });
    return accept({ name, mediaType: 'application/pdf', content: await writePaper(statementPaper(read.value)) });
  }
}
