import type { Weekday } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { RuleBook } from '../domain/rule-book';
import { type Trade, TradeRows } from './rules/trade-rows';

/** What holds and stays are judged by, from the dated rows; `touring_place_hold` reads the same rows itself. */
@Injectable()
export class ReferenceRules {
  private known: { readonly of: Trade; readonly book: RuleBook } | undefined;

  constructor(private readonly trade: TradeRows) {}

  async read(): Promise<RuleBook> {
    const trade = await this.trade.read();
    if (this.known?.of !== trade) this.known = { of: trade, book: bookOf(trade) };
    return this.known.book;
  }
}

function bookOf({ rows }: Trade): RuleBook {
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  return new RuleBook(
    of('hold-rule').map(({ code, value, validFrom, source }) => ({ code, value: value['value'] as number, unit: value['unit'] as string, validFrom, source })),
    of('weekend').map(({ code, value, validFrom }) => ({ partner: code, days: value['days'] as Weekday[], validFrom })),
  );
}
