import type { Caller } from '@caravanserai/access';
import { type Decision, type Money, accept, daysBetween, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { mayAdvance } from '../../domain/road/stay-guards';
import { recordFact } from '../../store/road/facts';
import { incidentsOf } from '../../store/road/incidents';
import { stayFactsOf } from '../../store/road/stay-facts-of';
import { type StayView, stayView } from '../../store/road/stay-view';
import { StayChanges } from './stay-changes';
import { StayCommands } from './stay-commands';

export interface FinalReport {
  readonly visitors: number;
  readonly openingDays: number;
  readonly income: Money;
  readonly incidents: number;
}

/** The host's report at the end: what the organiser needs for the account, for carbon by visitor and for the next tour. */
@Injectable()
export class ReportStay {
  constructor(
    private readonly stays: StayCommands,
    private readonly changes: StayChanges,
  ) {}

  execute(caller: Caller, stayId: string, { income: amount, ...told }: FinalReport): Promise<Decision<StayView>> {
    return this.stays.run(caller, stayId, 'report-stay', async (tx, stay, acting) => {
      const daysMost = daysBetween(stay.opening, stay.closing);
      if (told.openingDays > daysMost) return reject('opening-days-too-many', { openingDays: told.openingDays, daysMost });
      const recorded = (await incidentsOf(tx, stay.id)).length;
      if (told.incidents < recorded) return reject('incidents-left-out', { incidents: told.incidents, recorded });
      const may = mayAdvance(stay.state, 'report', { ...(await stayFactsOf(tx, stay)), reportFiled: true });
      if (!may.ok) return may;
      await recordFact(tx, acting, stay.id, { kind: 'final-report', at: tx.now, value: { ...told, amount } });
      const reported = await this.changes.apply(tx, acting, stay, 'report');
      return reported.ok ? accept(await stayView(tx, reported.value)) : reported;
    });
  }
}
