import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what people's journeys, the way of fuel to the tank and slower freight are reckoned, among the dated facts of the trade. */
export class CarbonRows1764200501000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(people);
    await runner.query(wellToTank);
    await runner.query(paces);
  }

  /** Reference rows are a record that loses nothing; without the record of carbon nobody reads these. */
  async down(): Promise<void> {}
}

const defra2009 = 'Defra guidelines of 2009 in Scottish Transport Statistics 30, table 5.15: transport.gov.scot/publication/scottish-transport-statistics-no-30-2011-edition';

const people = `
  -- Milligrams of CO2 for a person carried over a kilometre, direct emissions.
  insert into reference_row (kind, code, valid_from, value, source, confidence, owner)
    select 'person-emission-factor', code, '2000-01-01', jsonb_build_object('mode', mode, 'upToKm', up_to_km, 'mgPerPersonKm', factor), source, confidence, 'secretariat' from (values
      ('road', 'road', null::integer, 129000, '${defra2009}; cars with 1.6 people', 'secondary'),
      ('coach', 'coach', null, 31000, '${defra2009}', 'secondary'),
      ('rail', 'rail', null, 57000, '${defra2009}; national railways', 'secondary'),
      ('sea', 'sea', null, 116000, '${defra2009}; ferries', 'secondary'),
      ('air-short-haul', 'air', 3700, 97000, '${defra2009}; the border of the short haul is practice', 'secondary'),
      ('air-long-haul', 'air', null, 113000, '${defra2009}', 'secondary')
    ) as factor (code, mode, up_to_km, factor, source, confidence);
`;

const wellToTank = `
  -- Milligrams of CO2e for a tonne over a kilometre, let out before the fuel is in the tank. Of other modes no source has been read yet.
  insert into reference_row (kind, code, valid_from, value, source, confidence, owner) values
    ('leg-well-to-tank-factor', 'road', '2000-01-01', '{"mode": "road", "upToKm": null, "mgPerTonneKm": 26270}',
      'Defra and DECC guidelines of 2012, annex 7, table 7e: all heavy goods vehicles, indirect', 'secondary', 'secretariat');
`;

const paces = `
  insert into reference_row (kind, code, valid_from, value, source, confidence, owner)
    select 'freight-pace', mode, '2000-01-01', jsonb_build_object('mode', mode, 'kmPerDay', km, 'handlingDays', handling, 'detourPercent', detour), source, 'unverified', 'secretariat' from (values
      ('road', 600, 1, 30, 'as tours are routed here; the way on land against the way by air is an estimate'),
      ('rail', 500, 4, 30, 'estimate; ask the carrier'),
      ('sea', 600, 10, 80, 'estimate of a container with both ports; ask the carrier')
    ) as pace (mode, km, handling, detour, source);
`;
