import { besideTransaction, Clock } from '@caravanserai/persistence';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReferenceBook, type ReferenceRow } from '../../domain/rules/reference-book';
import type { RuleLevel } from '../../domain/rules/rule';
import type { LevelsSet } from '../../domain/rules/rule-list';

/** The dated facts of the trade, and how hard this installation lets each rule bite. */
export interface Trade {
  readonly book: ReferenceBook;
  readonly rows: readonly ReferenceRow[];
  readonly levels: LevelsSet;
}

/** Another process learns of a new row after so long; the one that entered it reads them anew. */
const trustedMs = 15_000;

export const rowColumns = `kind, code, valid_from as "validFrom", valid_to as "validTo", value, source, confidence, owner`;

/**
 * Read often and changed a few times a year, so each process keeps them, from its start. Nobody waits for a second reading: a command
 * that holds locks and waits for another connection may wait for those that hold all connections and wait for its locks.
 */
@Injectable()
export class TradeRows implements OnApplicationBootstrap {
  private kept: Promise<Trade> | undefined;
  private readAtMs = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.read();
  }

  read(): Promise<Trade> {
    if (this.kept === undefined) return this.renew();
    // What can not be read now stays as it was; the next reader looks again.
    if (Math.abs(this.clock.now().getTime() - this.readAtMs) >= trustedMs) besideTransaction(() => this.renew().catch(() => (this.readAtMs = 0)));
    return this.kept;
  }

  /** For who has entered a row, after the commit. */
  renew(): Promise<Trade> {
    const before = this.kept;
    this.readAtMs = this.clock.now().getTime();
    const trade = this.readRows();
    // The first reading is waited for by all; a later one replaces what is there when it has come.
    this.kept ??= trade;
    return trade.then(
      () => (this.kept = trade),
      (error: unknown) => {
        this.kept = before;
        throw error;
      },
    );
  }

  private async readRows(): Promise<Trade> {
    const rows: ReferenceRow[] = await this.dataSource.query(`select ${rowColumns} from reference_row order by kind, code, valid_from`);
    const levels: Array<{ rule: string; level: RuleLevel }> = await this.dataSource.query('select distinct on (rule) rule, level from rule_level order by rule, id desc');
    return { rows, book: new ReferenceBook(rows), levels: new Map(levels.map(({ rule, level }) => [rule, level])) };
  }
}
