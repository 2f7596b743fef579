import { plainKey } from '../reading/plain-key';

/** Zone of a city whose country (and state) does not tell it; the key is `COUNTRY city` or `US-STATE city`, folded. */
type CityZones = readonly [region: string, zone: string, cities: readonly string[]];

/**
 * Cities of countries and states that lie in several zones, as performances-nyphil and exhibitions-walters write them.
 * Source: IANA zone.tab 2025b (area comments), for the US 49 CFR part 71; `SU` stands for the gone USSR and names today's country by its zone.
 */
const rows: readonly CityZones[] = [
  ['AR', 'America/Argentina/Buenos_Aires', ['Buenos Aires']],
  ['AR', 'America/Argentina/Cordoba', ['Cordoba', 'Iguazu Falls']],
  ['AR', 'America/Argentina/Mendoza', ['Mendoza']],
  ['AU', 'Australia/Adelaide', ['Adelaide']],
  ['AU', 'Australia/Brisbane', ['Brisbane']],
  ['AU', 'Australia/Melbourne', ['Melbourne']],
  ['AU', 'Australia/Sydney', ['Sydney']],
  ['BR', 'America/Sao_Paulo', ['Belo Horizonte', 'Brasilia', 'Porto Alegre', 'Rio De Janeiro', 'Sao Paulo']],
  ['CA', 'America/Edmonton', ['Calgary', 'Edmonton']],
  ['CA', 'America/Halifax', ['Halifax']],
  ['CA', 'America/Toronto', ['Hamilton', 'London', 'Montreal', 'Ottawa', 'Stratford', 'Toronto']],
  ['CA', 'America/Vancouver', ['Vancouver']],
  ['CA', 'America/Winnipeg', ['Winnipeg']],
  ['CL', 'America/Santiago', ['Santiago', 'Vina Del Mar']],
  ['CN', 'Asia/Hong_Kong', ['Hong Kong']],
  ['CN', 'Asia/Shanghai', ['Beijing', 'Shanghai', 'Guangzhou']],
  ['EC', 'America/Guayaquil', ['Guayaquil', 'Quito']],
  ['ES', 'Europe/Madrid', ['Madrid', 'Barcelona', 'Bilbao', 'Valencia', 'Málaga', 'Sevilla']],
  ['ID', 'Asia/Jakarta', ['Jakarta', 'Bandung', 'Yogyakarta']],
  ['MX', 'America/Mexico_City', ['Mexico City', 'Guanajuato']],
  ['MX', 'America/Monterrey', ['Monterey', 'Monterrey']],
  ['PT', 'Europe/Lisbon', ['Lisbon', 'Lisboa', 'Porto']],
  ['RU', 'Europe/Moscow', ['Moscow', 'Saint Petersburg']],
  ['SU', 'Europe/Moscow', ['Leningrad', 'Moscow']],
  ['SU', 'Europe/Kyiv', ['Kiev']],
  ['US-AK', 'America/Anchorage', ['Anchorage']],
  ['US-FL', 'America/New_York', ['Daytona Beach', 'Deland', 'Ft. Lauderdale', 'Miami', 'Miami Beach', 'Orlando', 'Palm Beach', 'Sarasota', 'West Palm Beach']],
  ['US-IN', 'America/Chicago', ['Evansville']],
  ['US-IN', 'America/Indiana/Indianapolis', ['Bloomington', 'Ft. Wayne', 'Indianapolis', 'Lafayette', 'Muncie', 'Purdue', 'Wabash']],
  ['US-KS', 'America/Chicago', ['Hays', 'Hutchinson', 'Lawrence', 'Lindsborg', 'Manhattan', 'Topeka', 'Wichita']],
  ['US-KY', 'America/Kentucky/Louisville', ['Louisville']],
  ['US-KY', 'America/New_York', ['Lexington']],
  ['US-MI', 'America/Detroit', ['Ann Arbor', 'Detroit', 'East Lansing', 'Grand Rapids', 'Kalamazoo', 'Lansing', 'Midland', 'Pine Knob', 'Rochester', 'Saginaw']],
  ['US-ND', 'America/Chicago', ['Fargo', 'Grand Forks']],
  ['US-NE', 'America/Chicago', ['Lincoln', 'Omaha']],
  ['US-OR', 'America/Los_Angeles', ['Corvallis', 'Eugene', 'Le Grande', 'Portland']],
  ['US-SD', 'America/Chicago', ['Sioux Falls']],
  ['US-TN', 'America/Chicago', ['Memphis', 'Nashville']],
  ['US-TN', 'America/New_York', ['Chattanooga', 'Knoxville']],
  ['US-TX', 'America/Chicago', ['Austin', 'Dallas', 'Denton', 'Ft. Worth', 'Galveston', 'Houston', 'Waco']],
  ['US-TX', 'America/Denver', ['El Paso']],
];

const zones = new Map(rows.flatMap(([region, zone, cities]) => cities.map((city) => [`${region} ${plainKey(city)}`, zone] as const)));

/** Zone of a city; `region` is a country code, or `US-` and a state. */
export function zoneOfCity(region: string, city: string): string | null {
  return zones.get(`${region} ${plainKey(city)}`) ?? null;
}
