import { IsCode, IsDateOnly, IsListOf, IsWholeNumber } from '@caravanserai/hosting';
import { type JourneyMode, journeyModes } from '../../domain/carbon/carbon-sum';

export class JourneyField {
  @IsWholeNumber(1, 100_000)
  people: number;

  @IsWholeNumber(1, 100_000, { description: 'Of one person, there and back' })
  km: number;

  @IsCode(journeyModes)
  mode: JourneyMode;

  @IsDateOnly({ description: 'The day whose factor counts' })
  day: string;
}

export class SustainabilityBody {
  @IsWholeNumber(0, 100_000)
  cratesTotal: number;

  @IsWholeNumber(0, 100_000, { description: 'Crates that were there before this tour' })
  cratesReused: number;

  @IsWholeNumber(0, 10_000_000, { description: 'Walls, cases and set, in kilograms' })
  setKg: number;

  @IsWholeNumber(0, 10_000_000)
  setReusedKg: number;

  @IsListOf(() => JourneyField, { max: 200, description: 'Journeys that no transport tells of; couriers are counted by their transports' })
  journeys: JourneyField[];
}
