import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type HoldRule, RuleBook, type WeekendRule } from '../domain/rule-book';

/**
 * The dated reference rows of the trade. They change by migrations only, hence with a restart, so each process reads them once;
 * `touring_place_hold` reads the same rows itself.
 */
@Injectable()
export class ReferenceRules {
  private book: Promise<RuleBook> | undefined;

  constructor(private readonly dataSource: DataSource) {}

  read(): Promise<RuleBook> {
    this.book ??= this.readRows().catch((error: unknown) => {
      this.book = undefined; // A database that was away once must not be remembered for ever.
      throw error;
    });
    return this.book;
  }

  private async readRows(): Promise<RuleBook> {
    const holds: HoldRule[] = await this.dataSource.query('select code, value, unit, valid_from as "validFrom", source from hold_rule order by code, valid_from');
    const weekends: WeekendRule[] = await this.dataSource.query('select partner, days, valid_from as "validFrom" from weekend_rule');
    return new RuleBook(holds, weekends);
  }
}
