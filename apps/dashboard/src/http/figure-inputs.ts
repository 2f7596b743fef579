import { field, type FieldOptions, InputRefused, IsCode, IsCursor, IsId, IsInstant, IsWholeNumberInQuery } from '@caravanserai/hosting';
import { type Standing, standings } from '../domain/cases-behind';
import type { Question } from '../use-cases/question';

const name = /^[^\u0000-\u001f\u007f]{1,200}$/u;
const partnerCode = /^([A-Z]{2}|ASEM:[A-Z]{2,6})$/;

/** What a state, an activity or a workflow is called; imported logs call them as they like. */
function IsName(description: string, max = 200): PropertyDecorator {
  const check = (value: unknown) => (typeof value === 'string' && name.test(value.slice(0, 200)) && value.length <= max ? null : `must be a name of 1 to ${max} characters on one line`);
  return field({ name: 'isName', check, schema: { type: 'string', minLength: 1, maxLength: max } }, { optional: true, description });
}

function IsPartner(options: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => (typeof value === 'string' && partnerCode.test(value) ? null : 'must be the code of a partner, as PT');
  return field({ name: 'isPartner', check, schema: { type: 'string', pattern: partnerCode.source, example: 'PT' } }, options);
}

const sides = ['EUROPE', 'ASIA'] as const;
const periods = ['open', 'started', 'finished'] as const;

/** The one stack of filters, the same for every view and for the lists behind them. */
export class FilterQuery {
  @IsId({ optional: true, description: 'An imported log; left out: the live workflows' })
  log?: string;

  @IsName('As `touring.stop`')
  workflow?: string;

  @IsPartner({ optional: true, description: 'Somebody of this partner takes part' })
  partner?: string;

  @IsCode(sides, { optional: true, description: 'Somebody of this side takes part' })
  side?: string;

  @IsId({ optional: true, description: 'This organisation takes part' })
  organisation?: string;

  @IsName('The present state')
  state?: string;

  @IsInstant({ optional: true, description: 'Begin of the period' })
  from?: string;

  @IsInstant({ optional: true, description: 'End of the period; it is no longer part of it' })
  to?: string;

  @IsCode(periods, { optional: true, description: 'What the period asks of a case: open at some moment of it (usual), begun in it or over in it' })
  period?: (typeof periods)[number];
}

export class FiguresQuery extends FilterQuery {
  @IsCode(['activity', 'state'], { optional: true, description: 'What a process map is made of' })
  by?: 'activity' | 'state';

  @IsWholeNumberInQuery(1, 366, { optional: true, description: 'Days in a step of time; wider where there would be too many steps' })
  stepDays?: number;
}

/** The filters, and what a number counts beside them. */
export class BehindQuery extends FilterQuery {
  @IsCode(standings, { optional: true })
  standing?: Standing;

  @IsName('A state that it has been in')
  reached?: string;

  @IsName('An activity that it has')
  activity?: string;

  @IsName('The activity that comes right after `activity`')
  next?: string;

  @IsName('The whole sequence of activities, separated by commas', 4_000)
  variant?: string;

  @IsWholeNumberInQuery(0, 3, { optional: true, description: 'How many of p50, p85 and p95 its age in the state exceeds' })
  band?: number;
}

export class InstancesQuery extends BehindQuery {
  @IsWholeNumberInQuery(1, 200, { optional: true, description: 'Entries per page', example: 50 })
  limit: number = 50;

  @IsCursor()
  after?: string;
}

/** @throws InputRefused where the period ends before it begins. */
export function questionOf({ log, workflow, partner, side, organisation, state, from, to, period: periodOf }: FilterQuery): Question {
  const [begin, end] = [from, to].map((instant) => (instant === undefined ? undefined : Date.parse(instant)));
  if (begin !== undefined && end !== undefined && end <= begin) throw new InputRefused([{ field: 'to', reason: 'must be after from' }]);
  return { log, filter: { workflow, partner, side, organisation, state, from: begin, to: end, periodOf } };
}
