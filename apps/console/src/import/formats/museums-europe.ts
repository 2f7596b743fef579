import type { ImportedOrganisationKind, OrganisationRow } from '../bulk-contract';
import { europeanCities } from '../places/european-cities';
import { type Place, placeIn } from '../places/place';
import { pointOrNone } from '../reading/coordinates';
import { plainKey } from '../reading/plain-key';
import { plainTextOrNull } from '../reading/plain-text';
import { type Cells, type Reading, refused, taken } from '../reading/reading';
import { requiredText, rowIdCell } from '../reading/text-cell';
import { readVenueText } from '../reading/venue-text';
import type { Listing } from '../rows';
import { countryOfHomepage } from '../places/homepage-countries';
import type { ImportFormat } from './format';

/** `lllisteu-data`, museums (CC0). It names no country: the city in the tags or in the name tells it, else the country that the homepage is registered in. */
export const museumsEurope: ImportFormat<Listing> = {
  name: 'museums of exhibitions-europe',
  kind: 'museums',
  yields: 'organisation',
  source: 'lllisteu-museums',
  columns: ['title', 'uid', 'lat', 'lon', 'isa', 'tags', 'link', 'wikidata_id', 'wikipedia', 'aka'],
  told: { venue: '', lastDay: '' },
  organiserZone: null,
  read: readMuseum,
};

/** A kunsthalle shows but does not collect, which is a gallery here. One museum of the file has no word at all. */
const kinds: Readonly<Record<string, ImportedOrganisationKind>> = { museum: 'museum', kunsthalle: 'gallery', '': 'museum' };

function readMuseum(cells: Cells, line: number): Reading<Listing> {
  const name = requiredText(cells, 'title');
  if (!name.ok) return name;
  const rowId = rowIdCell(cells, 'uid');
  if (!rowId.ok) return rowId;
  const point = pointOrNone(cells, 'lat', 'lon');
  if (!point.ok) return point;
  const homepage = webAddressOrNone(cells, 'link');
  if (!homepage.ok) return homepage;
  const isa = (cells['isa'] ?? '').trim().toLowerCase();
  const kind = kinds[isa];
  if (kind === undefined) return refused('isa', 'kind-unknown', `"${isa}" is none of museum, kunsthalle.`);
  const { city, country, zone } = placeOfMuseum(name.value, cells['tags'] ?? '', homepage.value);
  const { latitudeMicrodegrees = null, longitudeMicrodegrees = null } = point.value ?? {};
  const row: OrganisationRow = {
    ...{ rowId: rowId.value, line: line, kind, country, city, names: namesOf(name.value, cells['aka'] ?? '') },
    ...{ latitudeMicrodegrees, longitudeMicrodegrees, timeZone: zone, externalIds: externalIds(cells), homepage: homepage.value },
  };
  return taken({ is: 'organisation', row });
}

/** Tags mix cities with subjects ("art|Kleve"); the first one that is a city counts. */
function placeOfMuseum(name: string, tags: string, homepage: string | null): Place {
  const tagged = tags.split('|').map((tag) => europeanCities.get(plainKey(tag))).find((found) => found !== undefined);
  if (tagged !== undefined) return placeIn(tagged.region, tagged.city);
  const named = readVenueText(name, europeanCities);
  if (named.region !== null) return placeIn(named.region, named.city);
  const country = countryOfHomepage(homepage);
  return country === null ? { city: null, country: null, zone: null, zoneBasis: null } : placeIn(country, null);
}

function namesOf(name: string, aka: string): OrganisationRow['names'] {
  const others = aka.split('|').flatMap((other) => plainTextOrNull(other) ?? []);
  return [name, ...others.filter((other) => other !== name)].map((text) => ({ language: 'und', text }));
}

function externalIds(cells: Cells): OrganisationRow['externalIds'] {
  const [wikidata, wikipedia] = [(cells['wikidata_id'] ?? '').trim(), plainTextOrNull(cells['wikipedia'] ?? '')];
  return [
    ...(/^Q[1-9]\d*$/.test(wikidata) ? [{ scheme: 'wikidata', value: wikidata }] : []),
    ...(wikipedia === null ? [] : [{ scheme: 'wikipedia', value: wikipedia }]),
  ];
}

function webAddressOrNone(cells: Cells, field: string): Reading<string | null> {
  const text = (cells[field] ?? '').trim();
  if (text === '') return taken(null);
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && text.length <= 2_000
    ? taken(text)
    : refused(field, 'not-a-web-address', `"${text.slice(0, 80)}" is no http address.`);
}
