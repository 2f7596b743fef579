import type { SecurityLevel, SpaceNeeds } from '../offer-terms';
import { securityLevels } from '../offer-terms';
import { type About, type FacilityFinding, found, notKnown } from './gap';

/** The measures and the security of a space; null where its report does not say. */
export interface SpaceMeasures {
  readonly floorAreaM2: number | null;
  readonly wallLengthM: number | null;
  readonly clearHeightCm: number | null;
  readonly securityLevel: SecurityLevel | null;
}

/** R7: area, running wall and clear height are at least what the work asks for; a measure that it does not ask for is no question. */
export function measuresSuffice(needs: SpaceNeeds, space: SpaceMeasures): FacilityFinding[] {
  return [
    ...measureSuffices('floor-area-m2', needs.floorAreaM2, space.floorAreaM2),
    ...measureSuffices('wall-length-m', needs.runningLengthM, space.wallLengthM),
    ...measureSuffices('clear-height-cm', needs.clearHeightCm, space.clearHeightCm),
  ];
}

function measureSuffices(gap: About['gap'], needed: number | null, given: number | null): FacilityFinding[] {
  if (needed === null) return [];
  const about: About = { rule: 'R7', gap, subject: null };
  return [given === null ? notKnown(about, [gap], { needed, given }) : found(about, given >= needed, { needed, given })];
}

/** R9: the space is secured at least as well as the work asks; limited < moderate < high. */
export function securitySuffices(needs: SpaceNeeds, space: SpaceMeasures): FacilityFinding[] {
  const about: About = { rule: 'R9', gap: 'security-level', subject: null };
  const [needed, given] = [needs.securityLevel, space.securityLevel];
  if (given === null) return [notKnown(about, ['security-level'], { needed, given })];
  const levelsShort = Math.max(0, securityLevels.indexOf(needed) - securityLevels.indexOf(given));
  return [found(about, levelsShort === 0, { needed, given, levelsShort })];
}
