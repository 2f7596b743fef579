import type { LightClassRow } from './light-class';

/** How a space is lit. Minutes of each weekday, Monday first. A lux left open (null) is that of the object's class. */
export interface LightPlan {
  readonly lux: number | null;
  readonly openMinutes: readonly number[];
  readonly maintenanceMinutes: readonly number[];
  readonly maintenanceLux: number | null;
  readonly nightLux: number | null;
}

const dayMinutes = 1_440;

/**
 * Lux minutes of one weekday (1 is Monday): lux x open + maintenance lux x maintenance + night lux x the rest of the 24 hours. Whole
 * numbers throughout; the level does not matter, only the total does (reciprocity). A day of 23 or 25 hours counts as 24.
 */
export function luxMinutesOn(isoWeekday: number, plan: LightPlan, row: LightClassRow, ownLux: number | null = null): number {
  const open = plan.openMinutes[isoWeekday - 1] as number;
  const maintenance = plan.maintenanceMinutes[isoWeekday - 1] as number;
  const [lux, maintenanceLux, nightLux] = [ownLux ?? plan.lux ?? row.targetLux, plan.maintenanceLux ?? row.maintenanceLux, plan.nightLux ?? row.nightLux];
  return lux * open + maintenanceLux * maintenance + nightLux * (dayMinutes - open - maintenance);
}

/** Lux minutes of the seven weekdays, Monday first. */
export const luxMinutesOfWeek = (plan: LightPlan, row: LightClassRow, ownLux: number | null = null): number[] =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => luxMinutesOn(day, plan, row, ownLux));

export const weeklyLuxHours = (plan: LightPlan, row: LightClassRow, ownLux: number | null = null): number =>
  luxMinutesOfWeek(plan, row, ownLux).reduce((sum, minutes) => sum + minutes, 0) / 60;

/** Weeks that the rest of an allowance lasts, to the hundredth below; none once it is used up, null for a plan without any light. */
export function weeksLeft(allowanceLuxHours: number, usedLuxHours: number, weekly: number): number | null {
  if (weekly === 0) return null;
  return Math.max(0, Math.floor(((allowanceLuxHours - usedLuxHours) * 100) / weekly) / 100);
}

/** Hours that an allowance lasts at one level and nothing else. */
export const hoursAt = (lux: number, allowanceLuxHours: number): number => allowanceLuxHours / lux;

