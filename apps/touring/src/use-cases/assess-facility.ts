import { randomUUID } from 'node:crypto';
import type { Acting, Caller } from '@caravanserai/access';
import { stopFacilityAssessed } from '@caravanserai/contracts';
import { type Decision, accept } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type Assessment, assessmentHolds, gapsBetween, gapsFound, type Judgement } from '../domain/facility';
import { stopLifecycle } from '../domain/stop-lifecycle';
import { todayIn } from '../domain/today';
import type { StopInPlace } from '../store/locks';
import { Offer, termsOf } from '../store/offer.entity';
import { ReferenceRules } from '../store/reference-rules';
import type { Stop } from '../store/stop.entity';
import { judgedReport } from './facility/submitted-gaps';
import { Line } from './line';
import { StopChanges } from './stop-changes';
import { StopCommands } from './stop-commands';

const steps = {
  passed: { action: 'pass-facility', facility: 'passed' },
  conditional: { action: 'set-facility-conditions', facility: 'conditional' },
  failed: { action: 'fail-facility', facility: 'failed' },
} as const;

/** The organiser's registrar judges the venue for this work: never the host, whose own report is judged. */
@Injectable()
export class AssessFacility {
  constructor(
    private readonly stops: StopCommands,
    private readonly changes: StopChanges,
    private readonly line: Line,
    private readonly rules: ReferenceRules,
  ) {}

  async execute(caller: Caller, stopId: string, assessment: Assessment) {
    return this.stops.run(caller, stopId, 'assess-facility', async (tx, place, acting) => {
      const { action, facility } = steps[assessment.verdict];
      const allowed = stopLifecycle.next(place.stop.state, action);
      if (!allowed.ok) return allowed;
      const holds = await this.holds(tx, place, assessment);
      if (!holds.ok) return holds;
      const assessed = await this.changes.mustApply(tx, acting, place.stop, action, { facility });
      await keep(tx, acting, place.stop.id, assessment);
      await this.stops.tell(tx, stopFacilityAssessed, place, { verdict: assessment.verdict });
      if (assessment.verdict === 'failed') await this.line.closeUp(tx, [assessed]);
      return accept(assessed);
    });
  }

  private async holds(tx: Transaction, place: StopInPlace, assessment: Assessment): Promise<Decision<unknown>> {
    const book = await this.rules.read();
    const today = todayIn(place.space.zone, tx.now);
    return assessmentHolds(assessment, await judgementOn(tx, place), today, book.value('facility-report-age', today));
  }
}

/** By the report that the host handed in with the stop; where it handed in none, by the measures registered with the space. */
async function judgementOn(tx: Transaction, place: StopInPlace): Promise<Judgement> {
  const offer = await tx.manager.findOneByOrFail(Offer, { id: place.tour.offerId as string });
  const judged = await judgedReport(tx, place, offer);
  if (judged !== null) return { reportDate: judged.reportDate, gaps: gapsFound(judged.findings) };
  return { reportDate: place.space.reportDate, gaps: gapsBetween(termsOf(offer).needs, place.space) };
}

async function keep(tx: Transaction, acting: Acting, stopId: Stop['id'], { verdict, conditions }: Assessment): Promise<void> {
  await tx.query(
    `insert into facility_assessment (id, stop_id, verdict, assessed_at, account_key, acting_for, measures, measures_by, measures_due)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [randomUUID(), stopId, verdict, tx.now, acting.accountKey, acting.actingFor, conditions?.measures ?? null, conditions?.by ?? null, conditions?.due ?? null],
  );
}
