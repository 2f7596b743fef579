import { type Caller, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import { sideBySide } from '../../domain/treaty/side-by-side';
import { TreatyBook } from '../../store/treaty/treaty-book';
import { instrumentsOf } from '../../store/treaty/treaty-views';

export interface RowsAsked {
  readonly limit: number;
  readonly after?: string;
  readonly kind?: string;
  readonly instrument?: string;
  readonly country?: string;
}

interface KeptRow {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly row: Readonly<Record<string, string | number | string[]>>;
  readonly enteredAt: Date;
  readonly current: boolean;
}

/** Instruments, their rules and the rows behind them, for everybody. */
@Injectable()
export class ReadTreaties {
  constructor(
    private readonly queries: Queries,
    private readonly book: TreatyBook,
  ) {}

  async instruments(caller: Caller, { limit, after }: { readonly limit: number; readonly after?: string }) {
    const book = await this.book.read();
    return this.queries.list(caller, 'list-instruments', () => {
      const cursor = readCursor(after, ['text']);
      const asked = instrumentsOf(book).filter(({ id }) => cursor === null || id > String(cursor[0]));
      return Promise.resolve(page(asked.slice(0, limit + 1), limit, ({ id }) => [id]));
    });
  }

  rows(caller: Caller, { limit, after, kind, instrument, country }: RowsAsked) {
    return this.queries.list(caller, 'list-treaty-rows', async (tx) => {
      const cursor = readCursor(after, ['number'])?.[0] ?? 0;
      const rows = await tx.query<KeptRow>(
        `select id::text, kind, key, row, entered_at as "enteredAt", not exists (select from treaty_row later where later.key = one.key and later.id > one.id) as current
         from treaty_row one
         where one.id > $1 and ($2::text is null or kind = $2) and ($3::text is null or row ->> 'instrument' = $3)
           and ($4::text is null or row ->> 'country' = $4 or row -> 'between' ? $4)
         order by one.id limit $5`,
        [cursor, kind ?? null, instrument ?? null, country ?? null, limit + 1],
      );
      return page(rows.map(shown), limit, ({ id }) => [Number(id)]);
    });
  }

  async conventions(caller: Caller, between: readonly [string, string], on: string) {
    const book = await this.book.read();
    return this.queries.list(caller, 'compare-conventions', () => {
      const { missing, memberships, provisions, governing } = sideBySide(book, between, on);
      return Promise.resolve({ between: [...between], on, governing, missing: [...missing], memberships: [...memberships], provisions: [...provisions] });
    });
  }
}

const shown = ({ id, kind, key, row, enteredAt, current }: KeptRow) => ({ id, kind, key, current, row: { ...row }, enteredAt: enteredAt.toISOString() });
