import type { Power } from '../domain/mandate';
import { demonstrationOrganisations } from './demonstration-organisations';

type OrganisationKey = keyof typeof demonstrationOrganisations;

/** Somebody of the demonstration world; invented, like the institutions. */
export interface DemonstrationPerson {
  /** With which they sign in. */
  readonly username: string;
  /** What they do, for the sign-in page. */
  readonly title: string;
  /** Subject of their account at whichever issuer serves the demonstration. */
  readonly subject: string;
  readonly personRef: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly organisation: OrganisationKey;
  readonly powers: readonly Power[];
  /** Cap of their signature; none where it is left out. */
  readonly limit?: { readonly minor: number; readonly currency: string };
}

const subjectOf = (n: number) => `dec0de00-0000-4000-8000-acc0000000${String(n).padStart(2, '0')}`;
const personOf = (n: number) => `dec0de00-0000-4000-8000-9e00000000${String(n).padStart(2, '0')}`;

function person(n: number, username: string, name: string, language: string, organisation: OrganisationKey, title: string, powers: readonly Power[], limit?: DemonstrationPerson['limit']) {
  const email = `${username}@${demonstrationOrganisations[organisation].domain}`;
  return { username, title, subject: subjectOf(n), personRef: personOf(n), name, email, language, organisation, powers, limit };
}

const working: readonly Power[] = ['manage-tours', 'negotiate'];
const directing: readonly Power[] = ['sign', 'administer-organisation'];

/** Usernames and subjects stay for ever: a demonstration that was started once finds its accounts again. */
export const demonstrationPeople: readonly DemonstrationPerson[] = [
  person(1, 'amina', 'Amina Rahmani', 'en', 'secretariat', 'Administrator of the platform', ['administer-platform', 'administer-organisation']),
  person(2, 'helena', 'Helena Moura', 'pt', 'lisbon', 'Exhibition manager, Museu das Rotas in Lisbon', working),
  person(3, 'duarte', 'Duarte Valadares', 'pt', 'lisbon', 'Director who signs, Museu das Rotas in Lisbon', directing),
  person(4, 'kenji', 'Kenji Oyamada', 'ja', 'tokyo', 'Curator of the host, Kaidō Museum in Tokyo', working),
  person(5, 'sachiko', 'Sachiko Uemori', 'ja', 'tokyo', 'Director who signs, Kaidō Museum in Tokyo', directing),
  person(6, 'linh', 'Trịnh Khánh Linh', 'vi', 'hanoi', 'Registrar of a host, Bảo tàng Ngã Ba Sông in Hanoi', working),
  person(7, 'quang', 'Đinh Nhật Quang', 'vi', 'hanoi', 'Director who signs, Bảo tàng Ngã Ba Sông in Hanoi', directing),
  person(8, 'zofia', 'Zofia Marczyńska', 'pl', 'krakow', 'Exhibition manager, Muzeum Bursztynu in Kraków', working),
  person(9, 'marek', 'Marek Wolański', 'pl', 'krakow', 'Director who signs up to 100,000 EUR, Muzeum Bursztynu in Kraków', directing, { minor: 10_000_000, currency: 'EUR' }),
  person(10, 'dewi', 'Dewi Larasati', 'id', 'jakarta', 'Producer, Teater Pasar Angin in Jakarta', working),
  person(11, 'bayu', 'Bayu Nugraha', 'id', 'jakarta', 'Director who signs, Teater Pasar Angin in Jakarta', directing),
  person(12, 'ilze', 'Ilze Krastiņa', 'lv', 'riga', 'Producer, Vēju teātris in Riga', working),
  person(13, 'andris', 'Andris Lapsa', 'lv', 'riga', 'Director who signs, Vēju teātris in Riga', directing),
  person(14, 'beatriz', 'Beatriz Sequeira', 'pt', 'ministryOfPortugal', 'Official who names points of contact, ministry in Lisbon', ['designate', 'administer-organisation']),
  person(15, 'hiroshi', 'Hiroshi Tabata', 'ja', 'ministryOfJapan', 'Official who names points of contact, ministry in Tokyo', ['designate', 'administer-organisation']),
  person(16, 'ines', 'Inês Falcato', 'pt', 'ministryOfPortugal', 'Cultural Point of Contact of Portugal', []),
  person(17, 'paulo', 'Paulo Trigueiros', 'pt', 'ministryOfPortugal', 'Alternate of the Point of Contact of Portugal', []),
  person(18, 'yuki', 'Yuki Hanamori', 'ja', 'ministryOfJapan', 'Cultural Point of Contact of Japan', []),
  person(19, 'sora', 'Sora Minegishi', 'ja', 'ministryOfJapan', 'Named as next Point of Contact of Japan', []),
];

/** Offices of two partners and who was named for them; `state` is how far it has come when the demonstration begins. */
export const demonstrationOffices = [
  {
    id: 'dec0de00-0000-4000-8000-0ff1ce000001', partner: 'PT', authority: 'ministryOfPortugal', submittedBy: 'beatriz', mailbox: 'contact-point@ministry-pt.example',
    timeZone: 'Europe/Lisbon', languages: ['pt', 'en', 'fr'],
    designations: [
      { id: 'dec0de00-0000-4000-8000-de5100000001', holder: 'ines', rank: 0, reference: 'GM/2026/114', state: 'confirmed' },
      { id: 'dec0de00-0000-4000-8000-de5100000002', holder: 'paulo', rank: 1, reference: 'GM/2026/115', state: 'confirmed' },
    ],
  },
  {
    id: 'dec0de00-0000-4000-8000-0ff1ce000002', partner: 'JP', authority: 'ministryOfJapan', submittedBy: 'hiroshi', mailbox: 'contact-point@ministry-jp.example',
    timeZone: 'Asia/Tokyo', languages: ['ja', 'en'],
    designations: [
      { id: 'dec0de00-0000-4000-8000-de5100000003', holder: 'yuki', rank: 0, reference: '文化第42号', state: 'confirmed' },
      { id: 'dec0de00-0000-4000-8000-de5100000004', holder: 'sora', rank: 0, reference: '文化第57号', state: 'submitted' },
    ],
  },
] as const satisfies readonly DemonstrationOffice[];

export interface DemonstrationOffice {
  readonly id: string;
  readonly partner: string;
  readonly authority: OrganisationKey;
  readonly submittedBy: string;
  readonly mailbox: string;
  readonly timeZone: string;
  readonly languages: readonly string[];
  readonly designations: readonly DemonstrationDesignation[];
}

export interface DemonstrationDesignation {
  readonly id: string;
  readonly holder: string;
  readonly rank: number;
  readonly reference: string;
  readonly state: 'submitted' | 'confirmed';
}

/** The data of the demonstration world, for whoever starts it: the accounts to make at the issuer, and where everybody works. */
export const demonstrationWorld = { organisations: demonstrationOrganisations, people: demonstrationPeople, offices: demonstrationOffices } as const;
