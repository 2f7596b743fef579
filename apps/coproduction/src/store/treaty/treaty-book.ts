import { Clock } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { shippedRules } from '../../data/treaties/shipped';
import type { Book, TreatyRows } from '../../domain/treaty/book';
import { openBook } from '../../domain/treaty/open-book';
import type { BilateralRow, MembershipRow } from '../../domain/treaty/rows';

/** Another process learns of a new row after so long; the one that entered it reads them anew. */
const trustedMs = 15_000;

/** Rows of the day and the rules, made ready; read often and changed a few times a year. */
@Injectable()
export class TreatyBook {
  private kept: Promise<Book> | undefined;
  private readAtMs = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  read(): Promise<Book> {
    const now = this.clock.now().getTime();
    if (this.kept === undefined || Math.abs(now - this.readAtMs) >= trustedMs) {
      this.readAtMs = now;
      this.kept = this.readRows().then((rows) => openBook(rows, shippedRules));
      // A reading that failed is none: the next asker reads again and is told why.
      this.kept.catch(() => this.forget());
    }
    return this.kept;
  }

  /** After a row was entered. */
  forget(): void {
    this.kept = undefined;
  }

  private async readRows(): Promise<TreatyRows> {
    const rows: { kind: string; row: unknown }[] = await this.dataSource.query('select kind, row from treaty_row order by id');
    const of = (kind: string): unknown[] => rows.filter((one) => one.kind === kind).map(({ row }) => row);
    return { memberships: of('membership') as MembershipRow[], bilateral: of('agreement') as BilateralRow[] };
  }
}
