import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What light, climate and rest the trade allows, and what helps a venue that falls short. Sources as the documents of the trade name them. */
export class FacilityReferenceRows1764200390000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(light);
    await runner.query(climate);
    await runner.query(mitigations);
  }

  // The table is a record; its rows go with it.
  async down(): Promise<void> {}
}

const columns = 'insert into reference_row (kind, code, valid_from, value, source, confidence, owner)';
const calculator = 'National Gallery London, lux allowance calculator (jpadfield/Lux-Allowance-Calculator build/lightallowance.json @1b98710)';

const light = `
  ${columns}
  select 'light-class', code, '2000-01-01', jsonb_build_object('targetLux', target, 'maxLux', most, 'luxHoursPerYear', allowance, 'nightLux', night, 'maintenanceLux', maintenance),
    '${calculator}', 'secondary', 'conservation'
  from (values
    ('none', 250, 1000, 1000000, 10, 150),
    ('low', 150, 250, 600000, 10, 50),
    ('medium', 50, 50, 150000, 5, 35),
    ('high', 50, 50, 15000, 5, 35),
    ('special', 80, 250, 50000, 5, 35)
  ) as row (code, target, most, allowance, night, maintenance);

  ${columns} values
    ('uv-limit', 'best-practice', '2000-01-01', '{"microwattPerLumen": 10}', 'practice of conservators; unchecked', 'unverified', 'conservation'),
    ('uv-limit', 'older', '2000-01-01', '{"microwattPerLumen": 75}', 'older practice of museums; unchecked', 'unverified', 'conservation'),
    ('rest', 'high', '2000-01-01', '{"displayDays": 90, "restDays": 270}', 'three months in twelve, practice of keepers of works on paper; unchecked', 'unverified', 'conservation');
`;

const climate = `
  ${columns} values
    ('climate-profile', 'BIZOT-2023', '2000-01-01', '{"rhMin": 40, "rhMax": 60, "rhChange24h": 10, "tMin": 16, "tMax": 25}',
      'New Bizot Green Protocol (ne-mo.org; community.culturalheritage.org, K. Fugett 2024-03-13)', 'secondary', 'conservation'),
    ('climate-profile', 'legacy', '2000-01-01', '{"rhMin": 45, "rhMax": 55, "rhChange24h": 10, "tMin": 20, "tMax": 22}',
      'womenandspiritcalifornia.com/host-the-exhibit/limited-security (68 to 72 F); the change a day is that of Bizot', 'secondary', 'conservation'),
    ('facility', 'climate-log-days', '2000-01-01', '{"value": 330}', 'a log is to show the last twelve months (Spectrum, facility report); a month of leeway is a house rule', 'unverified', 'conservation'),
    ('facility', 'gallery-works-days', '2000-01-01', '{"value": 20}', 'americandemocracy.si.edu/specifications', 'secondary', 'conservation');
`;

const mitigations = `
  ${columns}
  -- Guards lift a house by one level of security, not by two. Nothing makes a room larger or higher.
  select 'mitigation', code, '2000-01-01', jsonb_build_object('closes', closes, 'costClass', cost, 'levels', case code when 'extra-guards' then 1 end), 'practice of registrars; unchecked', 'unverified', 'conservation'
  from (values
    ('climate-showcase', '["relative-humidity", "temperature", "humidity-change"]'::jsonb, 'moderate'),
    ('mobile-humidity-control', '["relative-humidity", "humidity-change"]', 'small'),
    ('air-conditioning', '["relative-humidity", "temperature", "humidity-change", "crate-store-climate"]', 'large'),
    ('uv-film', '["uv"]', 'small'),
    ('dimmed-lamps', '["lux"]', 'small'),
    ('extra-guards', '["security-level"]', 'moderate'),
    ('split-crates', '["crate-passage", "lift-weight", "floor-load"]', 'moderate'),
    ('load-spreading-plates', '["floor-load"]', 'small'),
    ('external-hoist', '["crate-passage", "lift-weight"]', 'large'),
    ('temporary-walls', '["wall-length-m"]', 'moderate'),
    ('smaller-selection', '["wall-length-m"]', 'small'),
    ('seismic-mounts', '["hazard"]', 'moderate'),
    ('insurer-consent', '["hazard"]', 'small'),
    ('rented-crate-store', '["crate-store", "crate-store-climate"]', 'moderate'),
    ('later-delivery', '["gallery-works"]', 'small')
  ) as row (code, closes, cost);
`;
