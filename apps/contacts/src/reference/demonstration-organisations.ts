import type { OrganisationDetails } from '../domain/organisation-details';

export interface DemonstrationOrganisation {
  readonly id: string;
  /** Of its people's mail; `.example` belongs to nobody (RFC 2606). */
  readonly domain: string;
  readonly details: OrganisationDetails;
  readonly runsPlatform?: boolean;
}

const idOf = (n: number) => `dec0de00-0000-4000-8000-0f000000000${n}`;
type Kind = OrganisationDetails['kind'];
type Place = Pick<OrganisationDetails, 'country' | 'city' | 'timeZone' | 'latitudeMicrodegrees' | 'longitudeMicrodegrees'>;

const place = (country: string | null, city: string | null, timeZone: string | null, latitudeMicrodegrees: number | null, longitudeMicrodegrees: number | null): Place => ({
  country, city, timeZone, latitudeMicrodegrees, longitudeMicrodegrees,
});

function organisation(n: number, domain: string, kind: Kind, names: Readonly<Record<string, string>>, at: Place): DemonstrationOrganisation {
  const named = Object.entries(names).map(([language, text]) => ({ language, text }));
  return { id: idOf(n), domain, details: { kind, names: named, ...at, partner: null, homepage: null, externalIds: [] } };
}

/** Institutions of the demonstration; all of them are invented, their cities are not. */
export const demonstrationOrganisations = {
  secretariat: {
    ...organisation(0, 'secretariat.example', 'secretariat', { en: 'Secretariat of the Caravanserai', fr: 'Secrétariat du Caravansérail' }, place(null, null, null, null, null)),
    runsPlatform: true,
  },
  lisbon: organisation(1, 'rotas.example', 'museum', { pt: 'Museu das Rotas', en: 'Museum of Routes' }, place('PT', 'Lisboa', 'Europe/Lisbon', 38_710_000, -9_140_000)),
  tokyo: organisation(2, 'kaido.example', 'museum', { ja: '街道博物館', en: 'Kaidō Museum' }, place('JP', '東京', 'Asia/Tokyo', 35_700_000, 139_770_000)),
  hanoi: organisation(3, 'ngabasong.example', 'museum', { vi: 'Bảo tàng Ngã Ba Sông', en: 'Museum of the Three Rivers' }, place('VN', 'Hà Nội', 'Asia/Ho_Chi_Minh', 21_030_000, 105_850_000)),
  krakow: organisation(4, 'bursztyn.example', 'museum', { pl: 'Muzeum Bursztynu', en: 'Amber Museum' }, place('PL', 'Kraków', 'Europe/Warsaw', 50_060_000, 19_940_000)),
  jakarta: organisation(5, 'pasarangin.example', 'theatre', { id: 'Teater Pasar Angin', en: 'Wind Market Theatre' }, place('ID', 'Jakarta', 'Asia/Jakarta', -6_180_000, 106_830_000)),
  riga: organisation(6, 'vejuteatris.example', 'theatre', { lv: 'Vēju teātris', en: 'Theatre of Winds' }, place('LV', 'Rīga', 'Europe/Riga', 56_950_000, 24_110_000)),
  ministryOfPortugal: organisation(7, 'ministry-pt.example', 'ministry', { pt: 'Ministério da Cultura (demonstração)', en: 'Ministry of Culture of Portugal (demonstration)' }, place('PT', 'Lisboa', 'Europe/Lisbon', null, null)),
  ministryOfJapan: organisation(8, 'ministry-jp.example', 'ministry', { ja: '文化省（見本）', en: 'Ministry of Culture of Japan (demonstration)' }, place('JP', '東京', 'Asia/Tokyo', null, null)),
} as const satisfies Record<string, DemonstrationOrganisation>;
