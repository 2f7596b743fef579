import { LocalFailure } from '@caravanserai/local';
import { demonstrationAccounts } from '../demonstration-accounts';
import { Actor } from './actor';

/** Who plays: an organiser's and two hosts' people, those who sign, the administrator, and two points of contact. */
export interface Cast {
  readonly organiser: Actor;
  readonly organiserSigns: Actor;
  readonly host: Actor;
  readonly hostSigns: Actor;
  readonly rival: Actor;
  readonly administrator: Actor;
  readonly pointsOfContact: readonly Actor[];
}

const roles = { organiser: 'helena', organiserSigns: 'duarte', host: 'kenji', hostSigns: 'sachiko', rival: 'linh', administrator: 'amina' } as const;
const pointsOfContact = ['ines', 'yuki'];

export async function castOf(baseUrl: string): Promise<Cast> {
  const accounts = new Map(demonstrationAccounts().map(({ username, password }) => [username, password]));
  if (accounts.size === 0) throw new LocalFailure('The story is played by the demonstration accounts, and there are none in this data folder: start the platform with npm start.');
  const enter = (username: string): Promise<Actor> => Actor.signIn(baseUrl, username, accounts.get(username) ?? '');
  const players = await Promise.all(Object.entries(roles).map(async ([role, username]) => [role, await enter(username)] as const));
  return { ...(Object.fromEntries(players) as unknown as Omit<Cast, 'pointsOfContact'>), pointsOfContact: await Promise.all(pointsOfContact.map(enter)) };
}
