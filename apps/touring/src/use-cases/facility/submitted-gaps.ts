import type { IsoDate } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import type { FacilityFinding } from '../../domain/facility/gap';
import { givenBy } from '../../domain/facility/report';
import { spaceAgainstWork } from '../../domain/facility/space-against-work';
import { ConservationFigures } from '../../store/facility/reference';
import { submittedWith } from '../../store/facility/submissions';
import { workNeedsOf } from '../../store/facility/work-needs';
import type { StopInPlace } from '../../store/locks';
import type { Offer } from '../../store/offer.entity';

export interface Judged {
  readonly reportDate: IsoDate;
  readonly findings: readonly FacilityFinding[];
}

/** R7 to R14 on the report that the host handed in with a stop; null where it handed in none, and the registered measures must do. */
export async function judgedReport(tx: Transaction, { stop, space }: StopInPlace, offer: Offer): Promise<Judged | null> {
  const submitted = await submittedWith(tx, stop.id);
  if (submitted === null) return null;
  const { needs, description } = await workNeedsOf(tx, offer);
  const figures = await ConservationFigures.on(tx, tx.now.toISOString().slice(0, 10));
  const given = givenBy(submitted.facts, space, submitted.climate);
  return { reportDate: submitted.reportDate, findings: spaceAgainstWork(needs, given, figures.limits(description), stop.delivery) };
}
