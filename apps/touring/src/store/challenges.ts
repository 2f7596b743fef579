import type { Transaction } from '@caravanserai/persistence';

export interface Challenge {
  readonly stopId: string;
  readonly challengerStopId: string;
}

const columns = 'stop_id as "stopId", challenger_stop_id as "challengerStopId"';

/** Whom this stop has ever challenged, answered or not: nobody is asked twice by the same. */
export async function askedBy(tx: Transaction, challengerStopId: string): Promise<Set<string>> {
  const rows = await tx.query<{ stopId: string }>('select stop_id as "stopId" from challenge where challenger_stop_id = $1', [challengerStopId]);
  return new Set(rows.map(({ stopId }) => stopId));
}

export async function openChallenge(tx: Transaction, { stopId, challengerStopId }: Challenge, answerBy: Date): Promise<void> {
  await tx.query(`insert into challenge (stop_id, challenger_stop_id, asked_at, answer_by, outcome) values ($1, $2, $3, $4, 'open')`, [
    stopId,
    challengerStopId,
    tx.now,
    answerBy,
  ]);
}

/** Ends what is open against these stops; gives what has been ended. */
export function settleChallengesOf(tx: Transaction, stopIds: readonly string[], outcome: 'kept' | 'released'): Promise<Challenge[]> {
  return tx.query(`update challenge set outcome = $2 where stop_id = any ($1) and outcome = 'open' returning ${columns}`, [stopIds, outcome]);
}

/** Ends what these stops have opened against others, because they wait for the answer no more. */
export function dropChallengesBy(tx: Transaction, challengerStopIds: readonly string[]): Promise<Challenge[]> {
  return tx.query(`update challenge set outcome = 'dropped' where challenger_stop_id = any ($1) and outcome = 'open' returning ${columns}`, [challengerStopIds]);
}

/** The next moment by which this stop must answer somebody, or null when nobody waits. */
export async function earliestAnswer(tx: Transaction, stopId: string): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(`select min(answer_by) as at from challenge where stop_id = $1 and outcome = 'open'`, [stopId]);
  return row?.at ?? null;
}
