import { IsCode, IsDateOnly, IsFlag, IsListOf, IsListOfKind, IsObjectOf, IsText, IsTitle, IsWholeNumber } from '@caravanserai/hosting';
import { daylights, fireDetections, fireSuppressions, foodAreas, type ReportFacts, wheelchairAccesses } from '../../domain/facility/report';
import { type HazardZone, hazardZones } from '../../domain/facility/surroundings';
import { type SecurityLevel, securityLevels } from '../../domain/offer-terms';
import { codeKind, minutesKind } from './kinds';

type Safety = NonNullable<ReportFacts['safety']>;
const notSaid = { optional: true };

export class MeasuresField {
  @IsWholeNumber(1, 100_000, notSaid)
  floorAreaM2?: number;

  @IsWholeNumber(1, 100_000, notSaid)
  wallLengthM?: number;

  @IsWholeNumber(1, 10_000, notSaid)
  clearHeightCm?: number;

  @IsWholeNumber(1, 1_000_000, { optional: true, description: '5 kN/m2 is 5,000' })
  floorLoadNPerM2?: number;
}

export class DoorwayField {
  @IsCode(['door', 'lift'])
  kind: 'door' | 'lift';

  @IsWholeNumber(1, 5_000)
  widthCm: number;

  @IsWholeNumber(1, 5_000)
  heightCm: number;

  @IsWholeNumber(1, 5_000, { optional: true, description: 'Of a lift' })
  depthCm?: number;

  @IsWholeNumber(1, 100_000, { optional: true, description: 'What a lift carries' })
  maxKg?: number;
}

export class WayField {
  @IsListOf(() => DoorwayField, { max: 40, optional: true, description: 'Every door and lift from the dock to the gallery' })
  openings?: DoorwayField[];

  @IsFlag(notSaid)
  dockRaised?: boolean;

  @IsFlag(notSaid)
  dockLeveller?: boolean;

  @IsFlag(notSaid)
  dockSheltered?: boolean;

  @IsWholeNumber(0, 100_000, notSaid)
  forkliftKg?: number;

  @IsTitle(200, notSaid)
  receivingHours?: string;
}

export class CrateStoreField {
  @IsWholeNumber(0, 100_000)
  areaM2: number;

  @IsWholeNumber(1, 5_000, notSaid)
  heightCm?: number;

  @IsFlag({ optional: true, description: 'Kept at the climate of the exhibition' })
  climateControlled?: boolean;
}

export class AirField {
  @IsWholeNumber(0, 24, notSaid)
  hoursADay?: number;

  @IsTitle(200, notSaid)
  system?: string;
}

export class LightField {
  @IsWholeNumber(0, 100_000, { optional: true, description: 'To which it can be dimmed on an object' })
  lowestLux?: number;

  @IsWholeNumber(0, 100_000, notSaid)
  highestLux?: number;

  @IsWholeNumber(0, 10_000, notSaid)
  uvMicrowattPerLumen?: number;

  @IsCode(daylights, notSaid)
  daylight?: (typeof daylights)[number];
}

export class SafetyField {
  @IsCode(securityLevels, notSaid)
  securityLevel?: SecurityLevel;

  @IsFlag(notSaid)
  intruderAlarm?: boolean;

  @IsFlag(notSaid)
  videoSurveillance?: boolean;

  @IsWholeNumber(0, 1_000, notSaid)
  guardsOpen?: number;

  @IsWholeNumber(0, 1_000, notSaid)
  guardsClosed?: number;

  @IsCode(fireDetections, notSaid)
  fireDetection?: Safety['fireDetection'];

  @IsCode(fireSuppressions, notSaid)
  fireSuppression?: Safety['fireSuppression'];
}

export class SurroundingsField {
  @IsListOfKind(codeKind(hazardZones), { max: 4, optional: true, description: 'Empty: in none' })
  hazardZones?: HazardZone[];

  @IsFlag(notSaid)
  seismicMounts?: boolean;

  @IsFlag({ optional: true, description: "The insurer's consent to the zone is on file" })
  insurerConsent?: boolean;

  @IsFlag({ optional: true, description: 'Building or painting in the gallery is planned' })
  galleryWorks?: boolean;

  @IsDateOnly(notSaid)
  galleryWorksEnd?: string;

  @IsCode(foodAreas, notSaid)
  food?: (typeof foodAreas)[number];
}

export class HouseField {
  @IsWholeNumber(0, 100_000, notSaid)
  staff?: number;

  @IsWholeNumber(0, 100_000_000, notSaid)
  visitorsAYear?: number;

  @IsCode(wheelchairAccesses, notSaid)
  wheelchairAccess?: (typeof wheelchairAccesses)[number];

  @IsFlag({ optional: true, description: 'Whoever reads the report may copy it' })
  copyingAllowed?: boolean;
}

export class ReportFactsField {
  @IsObjectOf(() => MeasuresField, notSaid)
  measures?: MeasuresField;

  @IsObjectOf(() => WayField, notSaid)
  way?: WayField;

  @IsObjectOf(() => CrateStoreField, notSaid)
  crateStore?: CrateStoreField;

  @IsObjectOf(() => AirField, notSaid)
  air?: AirField;

  @IsObjectOf(() => LightField, notSaid)
  light?: LightField;

  @IsObjectOf(() => SafetyField, notSaid)
  safety?: SafetyField;

  @IsObjectOf(() => SurroundingsField, notSaid)
  surroundings?: SurroundingsField;

  @IsObjectOf(() => HouseField, notSaid)
  house?: HouseField;
}

export class ReportBody {
  @IsDateOnly({ description: 'On which the facts were looked at' })
  reportDate: string;

  @IsObjectOf(() => ReportFactsField)
  facts: ReportFactsField;
}

export class ClimateLogBody {
  @IsText(900_000, { description: 'time,relative humidity in per cent,temperature in degrees Celsius; a line of titles first' })
  csv: string;
}

export class LightPlanBody {
  @IsDateOnly({ description: 'From when it holds' })
  validFrom: string;

  @IsWholeNumber(0, 100_000, { nullable: true, description: 'On the objects; null: what the class of each asks for' })
  lux: number | null;

  @IsListOfKind(minutesKind, { min: 7, max: 7, description: 'Minutes open, Monday first' })
  openMinutes: number[];

  @IsListOfKind(minutesKind, { min: 7, max: 7, description: 'Minutes of cleaning and maintenance, Monday first' })
  maintenanceMinutes: number[];

  @IsWholeNumber(0, 100_000, { nullable: true })
  maintenanceLux: number | null;

  @IsWholeNumber(0, 100_000, { nullable: true })
  nightLux: number | null;
}

export class SubmitReportBody {
  @IsWholeNumber(1, 100_000, { description: 'Which version of the report' })
  number: number;
}
