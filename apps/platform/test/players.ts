import type { CallOptions, TestPerson } from '@caravanserai/testing';
import { type Party, roles, type Table } from './access-table';
import { grantable, type Power } from './people';
import { organisations, type Scene } from './scene';

const organisationOf: Readonly<Record<Party, string>> = {
  organiser: organisations.organiser,
  owner: organisations.organiser,
  host: organisations.host,
  authority: organisations.authority,
  holder: organisations.authority,
};
const counterpartOf: Readonly<Record<Party, string>> = { organiser: organisations.host, owner: organisations.host, host: organisations.organiser, authority: organisations.host, holder: organisations.host };
const twoHours = 2 * 3_600_000;

/** Everybody of the table of rights: real people with real mandates, running, ended and taken away. */
export class Players {
  private readonly known = new Map<string, TestPerson>();

  private constructor(
    private readonly scene: Scene,
    private readonly stranger: TestPerson,
    /** Of the holder of the office. */
    private readonly holder: TestPerson,
    private readonly neighbours: Readonly<Record<string, string>>,
  ) {}

  /** Gathers whoever these tables need, and waits until every service has heard of them. */
  static async gather(scene: Scene, tables: readonly Table[]): Promise<Players> {
    const { people, house } = scene;
    const [inPortugal, inJapan] = [await people.organisation('Museu do Porto Seco', 'PT', 'Europe/Lisbon'), await people.organisation('Harbour Museum', 'JP', 'Asia/Tokyo')];
    const neighbours = { [organisations.organiser]: inPortugal, [organisations.authority]: inPortugal, [organisations.host]: inJapan };
    const players = new Players(scene, await people.stranger(), await house.resident('ines'), neighbours);
    for (const [[party, power]] of tables.flatMap((table) => Object.values(table))) await players.cast(party, power);
    await house.clock.advance({ hours: 3 });
    await house.settled();
    return players;
  }

  /** How a role asks a service, where the right is this party's. */
  async as(role: string, service: string, party: Party, power?: Power): Promise<CallOptions> {
    if (role === 'k') return { headers: { authorization: await this.scene.house.serviceToken('coproduction', service) } };
    const person = this.person(role, party, power);
    if (role === 'i') return { as: person, actingFor: organisationOf[party] };
    return role === 'q' ? { as: person, actingFor: null } : { as: person };
  }

  private person(role: string, party: Party, power?: Power): TestPerson | null {
    const organisation = organisationOf[party];
    switch (role) {
      case 'n': return null;
      case 'u': return this.stranger;
      case 'a': return this.scene.people.administrator;
      case 'p': case 'q': return party === 'owner' ? this.scene.owner : party === 'holder' ? this.holder : this.known.get(keyOf(organisation, 'with', power))!;
      case 'w': return this.known.get(keyOf(organisation, 'without', power))!;
      case 'c': return this.known.get(keyOf(counterpartOf[party], 'without'))!;
      case 's': return this.known.get(keyOf(this.neighbours[organisation]!, 'without'))!;
      case 'f': case 'i': return this.known.get(keyOf(foreignerOf(organisation), 'without'))!;
      case 'e': return this.known.get(keyOf(organisation, 'expired'))!;
      case 'r': return this.known.get(keyOf(organisation, 'revoked'))!;
      default: throw new Error(`nobody plays "${role}" of "${roles}"`);
    }
  }

  private async cast(party: Party, power?: Power): Promise<void> {
    const organisation = organisationOf[party];
    if (power) await this.once(organisation, 'with', power, [power]);
    await this.once(organisation, 'without', power, grantable.filter((other) => other !== power));
    for (const other of [counterpartOf[party], this.neighbours[organisation]!, foreignerOf(organisation)]) await this.once(other, 'without', undefined, grantable);
    const soon = new Date(this.scene.house.clock.now().getTime() + twoHours);
    await this.once(organisation, 'expired', undefined, grantable, soon);
    const fresh = await this.once(organisation, 'revoked', undefined, grantable);
    if (fresh) await this.scene.people.disempower(fresh);
  }

  /** @returns the person if they have only just come. */
  private async once(organisation: string, how: string, power: Power | undefined, held: readonly Power[], validTo?: Date): Promise<TestPerson | undefined> {
    const key = keyOf(organisation, how, power);
    if (this.known.has(key)) return undefined;
    const person = await this.scene.people.member(organisation, held, validTo);
    this.known.set(key, person);
    return person;
  }
}

const keyOf = (organisation: string, how: string, power: Power | '' = ''): string => `${organisation} ${how} ${power}`;

/** A ministry's rights are tried by another country's ministry, a museum's by another country's museum. */
const foreignerOf = (organisation: string): string => (organisation === organisations.authority ? organisations.foreignAuthority : organisations.foreigner);
