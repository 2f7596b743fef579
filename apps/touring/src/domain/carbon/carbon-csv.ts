import type { LegCarbon } from './carbon-sum';

const head = ['from', 'to', 'mode', 'km', 'gross_kg', 'freight_g_co2e', 'well_to_tank_g_co2e', 'couriers', 'couriers_g_co2e'];

/** One line for each transport (RFC 4180), with the inputs that the sector's free calculators ask for, so that anybody can reckon it again. */
export function carbonCsv(legs: readonly LegCarbon[]): string {
  const rows = legs.map(({ from, to, mode, km, grossKg, freightGrams, wellToTankGrams, couriers, courierGrams }) => [from, to, mode, km, grossKg, freightGrams, wellToTankGrams, couriers, courierGrams]);
  return [head, ...rows].map((row) => `${row.map((cell) => cell ?? '').join(',')}\r\n`).join('');
}
