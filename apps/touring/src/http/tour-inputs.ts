import { IsCode, IsDateOnly, IsId, IsWholeNumber, PageQuery } from '@caravanserai/hosting';
import { type TourState, tourLifecycle } from '../domain/tour-lifecycle';

export class TourBody {
  @IsId()
  offerId: string;

  @IsWholeNumber(0, 365, { description: 'Days that the set needs at least between two venues: transit, customs, a buffer', example: 7 })
  leastTurnaroundDays: number;
}

export class ToursQuery extends PageQuery {
  @IsId({ optional: true })
  offerId?: string;

  @IsCode(tourLifecycle.states, { optional: true })
  state?: TourState;
}

/** Four days in the calendar of the venue; dispatch and closing are the first days on which that is over. */
export class HoldBody {
  @IsId({ description: 'A space of the organisation that the caller acts for' })
  spaceId: string;

  @IsDateOnly({ description: 'The crates arrive: from here on space and set are taken', example: '2027-02-15' })
  delivery: string;

  @IsDateOnly({ description: 'First day open to the public', example: '2027-03-01' })
  opening: string;

  @IsDateOnly({ description: 'The day after the last one open to the public', example: '2027-06-01' })
  closing: string;

  @IsDateOnly({ description: 'The day on which the space is free again', example: '2027-06-08' })
  dispatch: string;
}
