import type { MapLeg, MapPlace } from '../../parts/world-map';
import type { PartnerFlow } from './figure-types';

/**
 * Where a partner is drawn: its capital (Natural Earth's populated places, public domain, in degrees north and east). The coarse coast lacks
 * Malta and Singapore; their marks stand at their place all the same.
 */
const CAPITALS: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  AT: [48.2, 16.4], AU: [-35.3, 149.1], BD: [23.7, 90.4], BE: [50.8, 4.3], BG: [42.7, 23.3], BN: [4.9, 114.9], CH: [46.9, 7.5], CN: [39.9, 116.4], CY: [35.2, 33.4],
  CZ: [50.1, 14.5], DE: [52.5, 13.4], DK: [55.7, 12.6], EE: [59.4, 24.7], ES: [40.4, -3.7], FI: [60.2, 24.9], FR: [48.9, 2.3], GB: [51.5, -0.1], GR: [38, 23.7], HR: [45.8, 16],
  HU: [47.5, 19.1], ID: [-6.2, 106.8], IE: [53.3, -6.3], IN: [28.6, 77.2], IT: [41.9, 12.5], JP: [35.7, 139.7], KH: [11.6, 104.9], KR: [37.6, 127], KZ: [51.2, 71.4], LA: [18, 102.6],
  LT: [54.7, 25.3], LU: [49.6, 6.1], LV: [56.9, 24.1], MM: [19.8, 96.1], MN: [47.9, 106.9], MT: [35.9, 14.5], MY: [3.1, 101.7], NL: [52.4, 4.9], NO: [59.9, 10.8], NZ: [-41.3, 174.8],
  PH: [14.6, 121], PK: [33.7, 73.1], PL: [52.2, 21], PT: [38.7, -9.1], RO: [44.4, 26.1], RU: [55.8, 37.6], SE: [59.3, 18.1], SG: [1.3, 103.8], SI: [46.1, 14.5], SK: [48.1, 17.1],
  TH: [13.8, 100.5], VN: [21, 105.8], 'ASEM:ASEC': [-6.2, 106.8], 'ASEM:EU': [50.8, 4.3],
};

const LEGS_MAX = 24;
const WIDEST_PX = 6;
const drawable = ({ from, to }: PartnerFlow): boolean => from in CAPITALS && to in CAPITALS;

/** The partners between which something flows, each once. */
export function placesOf(flows: readonly PartnerFlow[], nameOf: (code: string) => string): MapPlace[] {
  const shown = flows.filter(drawable).slice(0, LEGS_MAX);
  const codes = [...new Set(shown.flatMap(({ from, to }) => [from, to]))];
  return codes.map((code) => ({ id: code, latitude: CAPITALS[code]![0], longitude: CAPITALS[code]![1], label: nameOf(code), above: true }));
}

/** The strongest flows as bent arrows, so that both directions of a pair can be told apart; their width goes with the number. */
export function legsOf(flows: readonly PartnerFlow[]): MapLeg[] {
  const shown = flows.filter(drawable).slice(0, LEGS_MAX);
  const most = shown.reduce((greatest, { cases }) => Math.max(greatest, cases ?? 0), 1);
  return shown.map(({ from, to, cases }) => ({ from, to, bend: true, width: 1.5 + (WIDEST_PX - 1.5) * ((cases ?? 0) / most), label: cases === null ? undefined : String(cases) }));
}
