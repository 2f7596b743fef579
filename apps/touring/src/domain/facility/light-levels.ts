import type { LightClassRow } from '../light/light-class';
import { type About, type FacilityFinding, found, notKnown } from './gap';

export interface LightNeeds {
  readonly id: string;
  readonly maxLux: number | null;
}

export interface LightGiven {
  /** On the object, as planned or as the report says is possible. */
  readonly lux: number | null;
  readonly uvMicrowattPerLumen: number | null;
}

/** R12: no more lux on the object than it or its class bears, and no more ultraviolet in each lumen than the limit. */
export function lightIsGentle(object: LightNeeds, row: LightClassRow, given: LightGiven, uvLimit: number): FacilityFinding[] {
  return [
    atMost({ rule: 'R12', gap: 'lux', subject: object.id }, given.lux, object.maxLux ?? row.maxLux),
    atMost({ rule: 'R12', gap: 'uv', subject: object.id }, given.uvMicrowattPerLumen, uvLimit),
  ];
}

function atMost(about: About, given: number | null, most: number): FacilityFinding {
  return given === null ? notKnown(about, [about.gap], { most }) : found(about, given <= most, { most, given });
}
