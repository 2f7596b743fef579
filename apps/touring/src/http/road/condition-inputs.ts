import { IsCode, IsId, IsListOf, IsListOfKind, IsText, IsTitle, IsWholeNumber, PageQuery } from '@caravanserai/hosting';
import { type ConditionContent, type ConditionNote, defects, type Occasion, occasions, reasons, showings, stabilities, works } from '../../domain/road/condition';
import { reportSteps, type ReportStep } from '../../use-cases/road/advance-condition-report';
import type { ConditionGiven } from '../../use-cases/road/write-condition-report';
import { idKind } from './stay-inputs';

export class ConditionNoteField {
  @IsTitle(200, { description: 'The part of the object: upper left corner, lid, frame' })
  part: string;

  @IsCode(defects)
  defect: ConditionNote['defect'];

  @IsWholeNumber(0, 100_000, { optional: true })
  sizeMm?: number;

  @IsText(2_000, { optional: true })
  words?: string;

  @IsListOfKind(idKind, { max: 20, description: 'Files of this stay' })
  photographIds: string[];
}

export class ConditionReportBody {
  @IsId()
  objectId: string;

  @IsCode(occasions)
  occasion: Occasion;

  @IsCode(works)
  work: ConditionContent['work'];

  @IsCode(showings)
  showing: ConditionContent['showing'];

  @IsCode(stabilities)
  stability: ConditionContent['stability'];

  @IsCode(reasons)
  reason: ConditionContent['reason'];

  @IsTitle(100, { optional: true, description: 'Number of the crate' })
  crate?: string;

  @IsListOf(() => ConditionNoteField, { max: 200 })
  notes: ConditionNoteField[];

  @IsListOfKind(idKind, { max: 50, description: 'Files of this stay' })
  photographIds: string[];
}

export class ConditionStepBody {
  @IsCode(reportSteps)
  step: ReportStep;

  @IsText(4_000, { optional: true, description: 'A dispute says why; stays in this service' })
  remark?: string;
}

export class ConditionReportsQuery extends PageQuery {
  @IsCode(occasions, { optional: true })
  occasion?: Occasion;
}

export function conditionGiven({ objectId, occasion, work, showing, stability, reason, crate, notes, photographIds }: ConditionReportBody): ConditionGiven {
  const written = notes.map(({ part, defect, sizeMm, words, photographIds: shown }) => ({ part, defect, sizeMm: sizeMm ?? null, words: words ?? null, photographIds: shown }));
  return { objectId, occasion, content: { work, showing, stability, reason, crate: crate ?? null, notes: written, photographIds } };
}
