import type { FacilityFinding, GapName } from './gap';
import { matchOf, type Mitigation } from './mitigation';

const catalogue: Mitigation[] = [
  { code: 'humidifying-plant', closes: ['relative-humidity', 'humidity-change'], costClass: 'large', levels: null },
  { code: 'climate-showcase', closes: ['relative-humidity', 'temperature', 'humidity-change'], costClass: 'moderate', levels: null },
  { code: 'insurer-consent', closes: ['hazard'], costClass: 'small', levels: null },
  { code: 'extra-guards', closes: ['security-level'], costClass: 'moderate', levels: 1 },
];
const finding = (gap: GapName, verdict: FacilityFinding['verdict']): FacilityFinding => ({ rule: 'R', gap, verdict, subject: null, numbers: { secret: 4711 }, missing: [] });

describe('a match', () => {
  it.each<[string, FacilityFinding[], string, object[], string[]]>([
    ['of all that holds', [finding('lux', 'holds')], 'fits', [], []],
    ['with a gap that nothing closes', [finding('lux', 'broken'), finding('uv', 'unknown')], 'does-not-fit', [{ gap: 'lux', measure: null }], ['uv']],
    ['with a gap that something closes', [finding('relative-humidity', 'broken')], 'fits-with-measures', [{ gap: 'relative-humidity', measure: { code: 'climate-showcase', costClass: 'moderate' } }], []],
    ['with something open beside it', [finding('relative-humidity', 'broken'), finding('uv', 'unknown')], 'unknown', [{ gap: 'relative-humidity', measure: { code: 'climate-showcase', costClass: 'moderate' } }], ['uv']],
    ['with a warning that nothing closes', [finding('crate-store', 'broken')], 'fits-with-measures', [{ gap: 'crate-store', measure: null }], []],
    ['with a warning left open', [finding('gallery-works', 'unknown')], 'fits', [], ['gallery-works']],
    ['with one gap of many objects', [finding('lux', 'broken'), finding('lux', 'broken'), finding('lux', 'unknown')], 'does-not-fit', [{ gap: 'lux', measure: null }], []],
  ])('%s', (_name, findings, verdict, gaps, open) => expect(matchOf(findings, catalogue)).toEqual({ verdict, gaps, open }));

  it.each([[1, 'fits-with-measures'], [2, 'does-not-fit']])('with guards %d levels short', (levelsShort, verdict) => {
    expect(matchOf([{ ...finding('security-level', 'broken'), numbers: { levelsShort } }], catalogue).verdict).toBe(verdict);
  });

  it('tells no figure', () => expect(JSON.stringify(matchOf([finding('lux', 'broken')], catalogue))).not.toContain('4711'));
});
