import type { TestIssuer } from '@caravanserai/testing';
import type { Person } from './person';

/** Who takes part in the runs: made once, used by all of them. */
export interface World {
  /** Acts for the secretariat and administers the platform. */
  readonly administrator: Person;
  readonly organisers: readonly Person[];
  readonly hosts: readonly Person[];
  /** Of an organisation whose entry and mandates are changed again and again; nobody in it takes part in a stop. */
  readonly bystander: Person;
  /** A published offer of each organiser, in the same order. */
  readonly offerIds: readonly string[];
}

/** The person who is told what concerns an organisation: each of them has one with all powers. */
export const personOf = ({ organisers, hosts }: Pick<World, 'organisers' | 'hosts'>): ReadonlyMap<string, string> =>
  new Map([...organisers, ...hosts].map(({ organisationId, personRef }) => [organisationId, personRef]));

/** The same people with tokens that hold for another while. */
export async function withFreshTokens(world: World, issuer: TestIssuer): Promise<World> {
  const fresh = async (person: Person): Promise<Person> => ({ ...person, token: await issuer.token(person.subject) });
  const [administrator, bystander] = await Promise.all([fresh(world.administrator), fresh(world.bystander)]);
  const [organisers, hosts] = await Promise.all([Promise.all(world.organisers.map(fresh)), Promise.all(world.hosts.map(fresh))]);
  return { ...world, administrator, bystander, organisers, hosts };
}
