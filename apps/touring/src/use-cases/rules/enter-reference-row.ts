import { type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept } from '@caravanserai/kernel';
import { logTransition } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { ReferenceRow } from '../../domain/rules/reference-book';
import { mayEnter } from '../../domain/rules/reference-change';
import { rowColumns, TradeRows } from '../../store/rules/trade-rows';

/** An administrator enters a further dated row. Nothing that stands is touched: what was decided by an older row stays explicable. */
@Injectable()
export class EnterReferenceRow {
  constructor(
    private readonly commands: Commands,
    private readonly trade: TradeRows,
  ) {}

  async execute(caller: Caller, row: ReferenceRow) {
    const done = await this.commands.run(caller, {
      action: 'enter-reference-row',
      load: async (tx) => ({ resource: {}, state: await tx.query<ReferenceRow>(`select ${rowColumns} from reference_row where kind = $1`, [row.kind]) }),
      execute: async (tx, known, acting): Promise<Decision<ReferenceRow>> => {
        const may = mayEnter(row, known);
        if (!may.ok) return may;
        const { kind, code, validFrom, validTo, value, source, confidence, owner } = row;
        await tx.query('insert into reference_row (kind, code, valid_from, valid_to, value, source, confidence, owner) values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8)', [
          kind, code, validFrom, validTo, JSON.stringify(value), source, confidence, owner,
        ]);
        await logTransition(tx, acting, { of: 'touring.reference-row', id: `${kind}/${code}/${validFrom}`, action: 'enter-row', from: null, to: 'in-force-when-its-day-comes' });
        return accept(row);
      },
      constraints: { reference_row_pkey: 'reference-row-exists' },
    });
    if (done.ok) await this.trade.renew();
    return done;
  }
}
