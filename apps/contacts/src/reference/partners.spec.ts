import { isIanaZone } from '@caravanserai/kernel';
import { partners } from './partners';

const count = (fits: (partner: (typeof partners)[number]) => boolean) => partners.filter(fits).length;

test('there are 30 countries of Europe, 21 of Asia, the Union and the ASEAN Secretariat', () => {
  expect(count(({ kind, side }) => kind === 'country' && side === 'EUROPE')).toBe(30);
  expect(count(({ kind, side }) => kind === 'country' && side === 'ASIA')).toBe(21);
  expect(partners.filter(({ kind }) => kind !== 'country').map(({ code }) => code)).toEqual(['EU', 'ASEM:ASEC']);
  expect(new Set(partners.map(({ code }) => code)).size).toBe(53);
});

test.each([
  ['1996-12-31', 26],
  ['2004-12-31', 39],
  ['2006-12-31', 45],
  ['2010-12-31', 48],
  ['2012-12-31', 51],
  ['2014-12-31', 53],
])('by %s %i partners were admitted', (day, total) => {
  expect(count(({ admittedOn }) => admittedOn <= day)).toBe(total);
});

test('ten countries co-ordinate in ASEAN, eleven as Northeast and South Asia', () => {
  expect(count(({ kind, group }) => kind === 'country' && group === 'ASEAN')).toBe(10);
  expect(count(({ kind, group }) => kind === 'country' && group === 'NESA')).toBe(11);
});

test.each(partners.map((partner) => [partner.code, partner] as const))('%s has names, sources and a zone that Intl knows', (_, partner) => {
  expect([partner.names['en'], partner.names['fr'], partner.source]).toEqual(expect.arrayContaining([expect.stringMatching(/.{4}/)]));
  for (const tag of Object.keys(partner.names)) expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  expect(partner.zone === null || isIanaZone(partner.zone)).toBe(true);
});

/** Both clocks of China are listed by ICU, one of them is the law. */
const oneClockByLaw = new Set(['CN']);
const clock = (zone: string) =>
  ['2026-01-15', '2026-07-15'].map((day) => new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).format(new Date(day))).join();

test.each(partners.filter(({ kind }) => kind === 'country').map((partner) => [partner.code, partner] as const))('%s has a default zone exactly when all its clocks agree', (code, { zone }) => {
  const zones = (new Intl.Locale(`und-${code}`) as Intl.Locale & { getTimeZones(): string[] }).getTimeZones();
  const clocks = new Set(zones.map(clock));
  expect(zone !== null).toBe(clocks.size === 1 || oneClockByLaw.has(code));
  if (zone !== null) expect(clocks).toContain(clock(zone));
});
