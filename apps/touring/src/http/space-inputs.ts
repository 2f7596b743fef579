import { IsCode, IsDateOnly, IsId, IsTitle, IsWholeNumber, IsZone, PageQuery } from '@caravanserai/hosting';
import { type SecurityLevel, securityLevels } from '../domain/offer-terms';

export class SpaceBody {
  @IsTitle(200)
  name: string;

  @IsZone({ optional: true, description: 'Left out: that of the organisation' })
  zone?: string;

  @IsWholeNumber(1, 100_000)
  floorAreaM2: number;

  @IsWholeNumber(1, 100_000, { optional: true })
  wallLengthM?: number;

  @IsWholeNumber(1, 10_000, { optional: true })
  clearHeightCm?: number;

  @IsCode(securityLevels)
  securityLevel: SecurityLevel;

  @IsDateOnly({ description: 'Of the facility report on which these figures stand' })
  reportDate: string;
}

export class SpacesQuery extends PageQuery {
  @IsId({ optional: true })
  organisationId?: string;
}

export class CalendarQuery {
  @IsDateOnly({ optional: true, description: 'First day; left out: today' })
  from?: string;

  @IsDateOnly({ optional: true, description: 'The day after the last one; left out: three years later' })
  to?: string;
}
