import { type IsoDate, addDays } from '@caravanserai/kernel';
import type { Finding } from '../rules/finding';
import { type LightPlan, luxMinutesOfWeek, weeklyLuxHours, weeksLeft } from './dose';
import { allowanceKept, type Display, hours, ledgerOf, rollingLuxMinutes, usedBefore } from './ledger';
import type { LightClass, LightClassRow } from './light-class';
import { type RestRule, restsInTheDark } from './rest';

/** A display as planned; without a plan nobody can say what it costs in light. */
export interface PlannedDisplay {
  readonly stopId: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** On this object; null: as the plan says. */
  readonly lux: number | null;
  readonly plan: LightPlan | null;
}

export interface LightSensitive {
  readonly id: string;
  readonly lightClass: LightClass;
  readonly allowanceLuxHours: number;
  readonly row: LightClassRow;
}

/** The days of a display as doses; those without a plan fall away. */
export function doses(displays: readonly PlannedDisplay[], row: LightClassRow): Display[] {
  return displays.flatMap(({ stopId, from, to, lux, plan }) => (plan === null ? [] : [{ stopId, from, to, luxMinutes: luxMinutesOfWeek(plan, row, lux) }]));
}

/** R15 and R30 of one object. A ledger with a gap in it can be broken by what is known already, but not kept. */
export function lightFindings(object: LightSensitive, displays: readonly PlannedDisplay[], rest: RestRule): Finding[] {
  const ledger = allowanceKept({ ...object, displays: doses(displays, object.row) });
  const gap = displays.some(({ plan, from, to }) => plan === null && from < to);
  const kept: Finding = ledger.verdict === 'holds' && gap ? { ...ledger, verdict: 'unknown', missing: ['light-plan'] } : ledger;
  return [kept, restsInTheDark({ ...object, displays }, rest)];
}

export interface DosePoint {
  readonly day: IsoDate;
  /** Lux hours of the 365 days that end with this one. */
  readonly luxHours: number;
}

const stepDays = 7;

/** The rolling sum every seventh day, and on the last day: a curve for the eye, since the rule itself looks at every day. */
export function doseCurve(displays: readonly Display[]): DosePoint[] {
  const ledger = ledgerOf(displays);
  if (ledger.first === null) return [];
  const { first } = ledger;
  const rolling = rollingLuxMinutes(ledger);
  return rolling.flatMap((minutes, day) => (day % stepDays === 0 || day === rolling.length - 1 ? [{ day: addDays(first, day), luxHours: hours(minutes) }] : []));
}

export interface Forecast {
  readonly usedLuxHours: number;
  readonly leftLuxHours: number;
  /** By the standard week of the trade's calculator: open 8 hours, 11 on Friday, 2 of maintenance, at the levels of the class. */
  readonly weeklyLuxHours: number;
  readonly weeksLeft: number | null;
}

const hour = 60;
const standardWeek: LightPlan = {
  lux: null, maintenanceLux: null, nightLux: null, openMinutes: [8, 8, 8, 8, 11, 8, 8].map((open) => open * hour), maintenanceMinutes: new Array<number>(7).fill(2 * hour),
};

export function forecast({ row, allowanceLuxHours }: LightSensitive, displays: readonly Display[], day: IsoDate): Forecast {
  const used = usedBefore(day, ledgerOf(displays));
  const weekly = weeklyLuxHours(standardWeek, row);
  return { usedLuxHours: used, leftLuxHours: Math.max(0, Math.round((allowanceLuxHours - used) * 100) / 100), weeklyLuxHours: weekly, weeksLeft: weeksLeft(allowanceLuxHours, used, weekly) };
}
