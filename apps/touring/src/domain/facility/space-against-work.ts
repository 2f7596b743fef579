import type { IsoDate } from '@caravanserai/kernel';
import type { LightTable, LightClass } from '../light/light-class';
import type { SpaceNeeds } from '../offer-terms';
import type { LoggedClimate } from './climate-log';
import { type ClimateNeeds, type ClimateRange, climateSuits } from './climate';
import { type Crate, type CratePath, cratesArrive } from './crates';
import type { FacilityFinding } from './gap';
import { lightIsGentle } from './light-levels';
import { measuresSuffice, securitySuffices, type SpaceMeasures } from './measures';
import { type CrateStore, crateStoreSuffices, type GalleryWorks, hazardsAreAnswered, type Hazards, worksEndInTime } from './surroundings';

/** What a work asks of a venue: the space, its crates, and each object that travels. */
export interface WorkNeeds {
  readonly space: SpaceNeeds;
  readonly crates: readonly Crate[];
  /** What waits in the store, where `crates` are but the hardest ones of it. */
  readonly stored?: readonly Crate[];
  readonly objects: readonly (ClimateNeeds & { readonly lightClass: LightClass; readonly maxLux: number | null })[];
}

/** What a facility report says of a space. */
export interface SpaceGiven {
  readonly measures: SpaceMeasures;
  readonly path: CratePath;
  readonly climate: LoggedClimate | null;
  readonly lowestLux: number | null;
  readonly uvMicrowattPerLumen: number | null;
  readonly hazards: Hazards;
  readonly crateStore: CrateStore | null;
  readonly galleryWorksEnd: GalleryWorks;
}

/** The dated figures, as they are in force on the day asked about. */
export interface FacilityLimits {
  readonly profile: ClimateRange;
  readonly uvMicrowattPerLumen: number;
  readonly climateLogDays: number;
  readonly galleryWorksDays: number;
  readonly lightTable: LightTable;
}

/** R7 to R14 on one space. Without a day of delivery nothing can be said of works in the gallery, so nothing is. */
export function spaceAgainstWork(work: WorkNeeds, given: SpaceGiven, limits: FacilityLimits, delivery: IsoDate | null): FacilityFinding[] {
  return [
    ...measuresSuffice(work.space, given.measures),
    ...cratesArrive(work.crates, given.path),
    ...securitySuffices(work.space, given.measures),
    ...climateSuits(work.objects, limits.profile, given.climate, limits.climateLogDays),
    ...(work.objects.length === 0 ? [] : hazardsAreAnswered(given.hazards)),
    ...work.objects.flatMap((object) =>
      lightIsGentle(object, limits.lightTable[object.lightClass], { lux: given.lowestLux, uvMicrowattPerLumen: given.uvMicrowattPerLumen }, limits.uvMicrowattPerLumen)),
    ...crateStoreSuffices(work.stored ?? work.crates, given.crateStore),
    ...(delivery === null ? [] : worksEndInTime(work.space.securityLevel, given.galleryWorksEnd, delivery, limits.galleryWorksDays)),
  ];
}
