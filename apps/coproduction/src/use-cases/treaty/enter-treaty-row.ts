import { type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { type RowEntered, rowToKeep } from '../../domain/treaty/enter-row';
import { TreatyBook } from '../../store/treaty/treaty-book';

export interface RowKept {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
}

/** An administrator enters a further row; it counts from then on. Who did and when stays with the row, and nothing that stands is touched. */
@Injectable()
export class EnterTreatyRow {
  constructor(
    private readonly commands: Commands,
    private readonly book: TreatyBook,
  ) {}

  async execute(caller: Caller, entered: RowEntered): Promise<Decision<RowKept>> {
    const done = await this.commands.run(caller, {
      action: 'enter-treaty-row',
      load: () => Promise.resolve({ resource: { parties: {} }, state: null }),
      execute: async (tx, _state, acting): Promise<Decision<RowKept>> => {
        const kept = rowToKeep(entered);
        if (!kept.ok) return kept;
        const { kind, key, row } = kept.value;
        const [written] = await tx.query<{ id: string }>(
          'insert into treaty_row (kind, key, row, entered_at, account_key, person_ref, acting_for) values ($1, $2, $3::jsonb, $4, $5, $6, $7) returning id::text',
          [kind, key, JSON.stringify(row), tx.now, acting.accountKey, acting.personRef, acting.actingFor],
        );
        return accept({ id: written?.id ?? '', kind, key });
      },
    });
    if (done.ok) this.book.forget();
    return done;
  }
}
