import { type Caller, Queries } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { type SagaState, hostingSaga } from '../domain/hosting-saga';
import { Stop } from '../store/stop.entity';

interface RoundRow {
  round: number;
  state: SagaState;
  agreementId: string | null;
  enteredAt: Date;
  overdueAt: Date | null;
}

interface StepRow {
  action: string;
  from: string | null;
  to: string;
  at: Date;
  round: string;
}

/** How far the contract of a stop is, round by round and step by step, and what is overdue. */
@Injectable()
export class ReadSaga {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, stopId: string) {
    return this.queries.one(caller, 'read-saga', async (tx) => {
      const stop = await tx.manager.findOneBy(Stop, { id: stopId });
      const rounds = await tx.query<RoundRow>(
        'select round, state, agreement_id as "agreementId", entered_at as "enteredAt", overdue_at as "overdueAt" from hosting_saga where stop_id = $1 order by round',
        [stopId],
      );
      if (stop === null || rounds.length === 0) return null;
      const steps = await tx.query<StepRow>(
        `select action, from_state as "from", to_state as "to", at, reason as round from transition_log where aggregate_id = $1 and aggregate_type = $2 order by id`,
        [stopId, hostingSaga.workflow],
      );
      const shown = rounds.map((row) => ({ ...row, overdue: row.overdueAt !== null && row.overdueAt < tx.now, steps: stepsOf(row.round, steps) }));
      return { resource: { parties: { organiser: stop.organiserId, host: stop.hostId } }, state: { stopId, rounds: shown } };
    });
  }
}

const stepsOf = (round: number, steps: readonly StepRow[]) => steps.filter((step) => step.round === `round-${round}`).map(({ round: _, ...step }) => step);
