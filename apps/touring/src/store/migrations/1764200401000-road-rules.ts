import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what deadlines and carbon are reckoned, among the dated facts of the trade. A rule of one country has its code behind the rule's own. */
export class RoadRules1764200401000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rules);
    await runner.query(factors);
  }

  /** Reference rows are a record that loses nothing; without the pages of the road nobody reads these. */
  async down(): Promise<void> {}
}

const rules = `
  insert into reference_row (kind, code, valid_from, value, source, confidence, owner)
    select 'road-rule', code, '2000-01-01', jsonb_build_object('value', value, 'unit', unit), source, confidence, 'secretariat' from (values
      ('rest-of-crates', 24, 'hours', 'sites.si.edu/host/guidelines2f.htm', 'secondary'),
      ('incoming-report', 48, 'hours', 'sites.si.edu/host/guidelines2f.htm', 'secondary'),
      ('deposit-due', 30, 'days', 'sites.si.edu/host/guidelines2d.htm', 'secondary'),
      ('balance-due', 0, 'days', 'first day of the month of receipt: sites.si.edu/host/guidelines2d.htm', 'secondary'),
      ('materials-due', 6, 'months', 'sites.si.edu/host/guidelines2e.htm', 'secondary'),
      ('gallery-works-end', 20, 'days', 'americandemocracy.si.edu/specifications', 'secondary'),
      ('indemnity-application.GB', 3, 'months', 'docsbay.net/government-indemnity-scheme', 'secondary'),
      ('indemnity-application', 3, 'months', 'as in the United Kingdom; other states differ', 'unverified'),
      ('immunity-application.GB', 12, 'weeks', 'publication before the work enters; practice of registrars', 'unverified'),
      ('immunity-application', 12, 'weeks', 'as in the United Kingdom; other states differ', 'unverified'),
      ('cites-permit-application', 8, 'weeks', 'practice of registrars', 'unverified'),
      ('export-licence-application', 8, 'weeks', 'practice of registrars', 'unverified'),
      ('import-licence-application', 8, 'weeks', 'practice of registrars', 'unverified'),
      ('certificate-due', 30, 'days', 'practice of registrars', 'unverified'),
      ('carnet-application', 10, 'working-days', 'practice of carriers', 'unverified'),
      ('leg-booked', 8, 'weeks', 'theatregreenbook.com/sustainableproductions-toolkit/freight', 'secondary'),
      ('final-report-due', 60, 'days', 'practice: closing and 30 to 60 days', 'unverified'),
      ('reminder', 14, 'days', 'two weeks are enough to act; chosen here', 'unverified')
    ) as rule (code, value, unit, source, confidence);
`;

const factors = `
  -- Milligrams of CO2e for a tonne carried over a kilometre, direct emissions; well-to-tank is another figure.
  insert into reference_row (kind, code, valid_from, value, source, confidence, owner)
    select 'leg-emission-factor', code, '2000-01-01', jsonb_build_object('mode', mode, 'upToKm', up_to_km, 'mgPerTonneKm', factor), source, confidence, 'secretariat' from (values
      ('road', 'road', null, 126310, 'Defra, heavy goods vehicle, undated copy: modeshiftcentre.org.uk/water_freight', 'secondary'),
      ('rail', 'rail', null, 31590, 'Defra, rail freight, undated copy: modeshiftcentre.org.uk/water_freight', 'secondary'),
      ('sea', 'sea', null, 15360, 'Defra, deep-sea container, undated copy: modeshiftcentre.org.uk/water_freight', 'secondary'),
      ('air-short-haul', 'air', 3700, 1735000, 'Defra, short-haul air, undated copy: modeshiftcentre.org.uk/water_freight; the border of the short haul is practice', 'secondary'),
      ('air-long-haul', 'air', null::integer, 570000, 'long-haul air of 2007: hansard.parliament.uk 2007-06-04 FreightTransport', 'secondary')
    ) as factor (code, mode, up_to_km, factor, source, confidence);
`;
