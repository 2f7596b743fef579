import { IsDateOnly, IsText } from '@caravanserai/hosting';

/** The four days of a stay in the calendar of the venue, as of a hold. */
export class TriedDates {
  @IsDateOnly({ example: '2027-02-22' })
  delivery: string;

  @IsDateOnly({ example: '2027-03-08' })
  opening: string;

  @IsDateOnly({ example: '2027-06-08' })
  closing: string;

  @IsDateOnly({ example: '2027-06-15' })
  dispatch: string;
}

export class MoveBody extends TriedDates {
  @IsText(4_000, { optional: true, description: 'Stays in this service; events carry no words' })
  remark?: string;
}
