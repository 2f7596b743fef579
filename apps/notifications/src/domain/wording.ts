import type { DateRange, Money } from '@caravanserai/kernel';
import { type Names, namesOf } from './names';
import type { Organisation, Scene } from './scene';
import type { ArgumentName } from './template';
import { partnersAcrossTheBorder } from './scene';

/** The values of a template's arguments, as they are stored: instants, dates, amounts and all names, not yet words of any language. */
export type Arguments = Readonly<Partial<Record<ArgumentName, string | number | DateRange | Money | Names>>>;

/** In whose clocks moments are shown: the recipient's own, and the other party's where it differs. */
export interface Zones {
  readonly own: string;
  readonly other: string | null;
}

const carriedAsTheyAre = ['title', 'rank', 'version', 'daysLeft', 'fee', 'partner', 'reason', 'matter', 'verdict', 'step', 'clause', 'receipt'] as const;

const named = ['organiser', 'host', 'actor', 'challenger', 'lead'] as const;

/** What can be said of an event; each template takes from it what it needs. */
export function argumentsOf(scene: Scene): Arguments {
  const { data, parties, opening, signBy } = scene;
  const [organiserPartner, hostPartner] = partnersAcrossTheBorder(scene);
  const said: Record<string, unknown> = {
    ...Object.fromEntries(carriedAsTheyAre.map((name) => [name, data[name]])),
    ...Object.fromEntries(named.map((role) => [role, parties[role] && namesOf(parties[role])])),
    opening: opening ?? undefined,
    deadline: data.expiresAt ?? data.answerBy ?? data.signBy ?? data.offerUntil ?? data.until ?? signBy ?? undefined,
    organiserPartner,
    hostPartner,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Arguments;
}

/** An organisation whose zone the directory does not know reads universal time. */
export function zonesFor(organisation: Organisation | null, { parties }: Pick<Scene, 'parties'>): Zones {
  const own = organisation?.timeZone ?? 'UTC';
  const opposite = organisation?.id === parties.organiser?.id ? parties.host : parties.organiser;
  const other = organisation === null ? null : (opposite?.timeZone ?? null);
  return { own, other: other === own ? null : other };
}
