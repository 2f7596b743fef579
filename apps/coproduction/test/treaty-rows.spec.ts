import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { shippedRows } from '../src/data/treaties/shipped';

const folder = join(__dirname, '../../../../shared/data/treaties');
const there = existsSync(folder);
const instruments = ['COE-147', 'COE-220', 'EURIMAGES', 'UNESCO-2005'];

const table = (name: string): Record<string, string>[] => parse(readFileSync(join(folder, name)), { columns: true });
const filled = (row: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '' && value !== undefined));

describe('the shipped rows', () => {
  if (!there && process.env.REQUIRE_ALL !== '1') {
    it.skip('are not compared (skipped: no shared/data/treaties beside the checkout)', () => undefined);
    return;
  }

  it('hold every membership as it was collected, and nothing more', () => {
    const collected = table('conventions.csv')
      .filter(({ instrument }) => instruments.includes(instrument ?? ''))
      .map((row) => filled({ instrument: row.instrument, country: row.country_iso2, status: row.status, signedOn: row.signed_on, inForceOn: row.in_force_on, leftOn: row.left_on, reservation: row.reservation, source: row.source, checkedOn: row.checked_on, confidence: row.confidence }));
    expect(shippedRows.memberships.filter(({ instrument }) => instruments.includes(instrument))).toEqual(collected);
  });

  it('hold every agreement of two sides as it was collected, and nothing more', () => {
    const figure = (text: string | undefined): number | undefined => (text ? Number(text) : undefined);
    const collected = table('bilateral.csv').map((row) =>
      filled({
        between: [row.country_a, row.country_b], kind: row.kind, signedOn: row.signed_on, inForceOn: row.in_force_on, minShare: figure(row.min_share_bp), maxShare: figure(row.max_share_bp),
        derogationMin: figure(row.derogation_min_bp), thirdPartyMax: figure(row.third_party_max_bp), notes: row.notes, source: row.source, checkedOn: '2026-11-23', confidence: row.confidence, sharesConfidence: row.shares_confidence,
      }),
    );
    expect(shippedRows.bilateral).toEqual(collected);
  });
});
