import { IsCode, IsCountry, IsId, IsLatitude, IsListOfKind, IsLongitude, IsText, IsTitle, PageQuery, isInstant } from '@caravanserai/hosting';
import { engagementLifecycle, type EngagementState, type EngagementStep, engagementSteps } from '../../domain/engagement-lifecycle';
import { type RecordKind, recordKinds } from '../../domain/performing/engagement-parts';
import { type RiderCode, riderCodes } from '../../domain/performing/rider';
import { lineSteps } from '../../use-cases/performing/answer-line';

const instantKind = { name: 'isInstant', check: (value: unknown) => (isInstant(value) ? null : 'must be an instant of RFC 3339'), schema: { type: 'string', format: 'date-time' } };

export class EngagementsQuery extends PageQuery {
  @IsId({ optional: true })
  tourId?: string;

  @IsCode(engagementLifecycle.states, { optional: true })
  state?: EngagementState;
}

export class EnquiryBody {
  @IsId({ description: 'A planned tour of a work that is played, not exhibited' })
  tourId: string;

  @IsId({ description: 'The stage: a space of the presenter' })
  spaceId: string;

  @IsCountry({ description: 'Where the stage lies, ISO 3166-1 alpha-2' })
  country: string;

  @IsLatitude()
  lat: number;

  @IsLongitude()
  lon: number;

  @IsListOfKind(instantKind, { min: 1, max: 100, description: 'When each show starts' })
  shows: string[];
}

export class EngagementStepBody {
  @IsCode(engagementSteps, { description: '`next` of the engagement says what each step still waits for' })
  step: EngagementStep;

  @IsText(2_000, { optional: true, description: 'Needed where a side declines, gives up or cancels' })
  remark?: string;
}

export class LineBody {
  @IsCode(riderCodes)
  line: RiderCode;

  @IsCode(lineSteps)
  step: (typeof lineSteps)[number];

  @IsText(1_000, { optional: true, description: 'What stands in, or under what condition it is waived' })
  words?: string;
}

export class RecordBody {
  @IsCode(recordKinds)
  kind: RecordKind;

  @IsTitle(200, { optional: true, description: 'Number or place of a paper, or why none is needed' })
  reference?: string;
}
