import { IsCode, IsDateOnly, IsId, PageQuery, field } from '@caravanserai/hosting';
import { type ObligationState, obligationLifecycle } from '../../domain/afterwards/obligation-lifecycle';
import { IsHash } from '../hash';

const KEY = /^[A-Z]{2,4}-[1-9]\d{0,3}$/;
const key = { name: 'isObligation', check: (value: unknown) => (typeof value === 'string' && KEY.test(value) ? null : 'must be a clause and the place in it, as PAY-1'), schema: { type: 'string', pattern: KEY.source, example: 'PRE-1' } };

export class ObligationsQuery extends PageQuery {
  @IsId({ optional: true, description: 'The party that owes it' })
  party?: string;

  @IsId({ optional: true })
  productionId?: string;

  @IsCode(obligationLifecycle.states, { optional: true })
  state?: ObligationState;

  @IsDateOnly({ optional: true, description: 'Due on this day or later' })
  from?: string;

  @IsDateOnly({ optional: true, description: 'Due before this day' })
  to?: string;
}

export class ObligationStepBody {
  @field(key)
  obligation: string;

  @IsCode(['meet', 'waive'])
  step: 'meet' | 'waive';

  @IsHash({ optional: true, description: 'SHA-256 of what shows that it was done' })
  evidence?: string;
}
