import { type Caller, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import { type LogRow, logColumns } from './log-row';

type NumberedRow = LogRow & { readonly number: number };

/** The logs of the workspace, the latest first. */
@Injectable()
export class ListLogs {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, { limit, after }: { limit: number; after?: string }) {
    return this.queries.list(caller, 'list-logs', async (tx) => {
      const [before = null] = readCursor(after, ['number']) ?? [];
      const rows = await tx.query<NumberedRow & Record<string, unknown>>(
        `select ${logColumns}, number from imported_log where $1::bigint is null or number < $1 order by number desc limit $2`,
        [before, limit + 1],
      );
      const { items, nextCursor } = page(rows, limit, ({ number }) => [number]);
      return { items: items.map(({ number: _number, ...row }): LogRow => row), nextCursor };
    });
  }
}
