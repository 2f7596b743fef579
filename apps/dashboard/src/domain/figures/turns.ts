import type { EventLog } from '../log/event-log';
import { mayTake, type RolesFrom } from '../workflow/people';

export const turnsDefinition =
  'Each wait is measured with the calendar of the country of whoever took the step that ended it. A wait that goes on, or that no party of a known country ended, takes the calendar of those who may act where all of them are of one country. Where that is unknown, or they are of several countries, Saturdays and Sundays alone are left out; `calendars.weekendsOnly` counts those waits.';

/** The role that stands for another one among the parties of a case. */
const standsFor: Readonly<Record<string, string>> = { authority: 'partner', holder: 'partner' };
/** Actors by which one of the parties is meant, or all, without it being said which. */
const someParty: ReadonlySet<string> = new Set(['signatory', 'negotiator', 'party', 'other-party', 'counter-party', 'both', 'others']);
const SOME = -2;

/** Of which country those were for whom a case waited. */
export class Turns {
  /** For each actor the number of its role, `SOME`, or -1. */
  private readonly roleOfActor: number[];
  /** For each state the roles that may act there; filled as they are asked for. */
  private readonly rolesOfState: Array<readonly number[] | undefined> = [];

  constructor(
    private readonly log: EventLog,
    private readonly rolesFrom: RolesFrom,
  ) {
    this.roleOfActor = log.actors.list.map((actor) => this.roleOf(actor));
  }

  /** The number of the partner for whom a case waited after an event, -1 where that is unknown. @param next the event that ended it, -1 while it goes on. */
  after(event: number, next: number): number {
    const { events } = this.log;
    const number = events.caseOf[event]!;
    const actor = next < 0 ? -1 : events.actor[next]!;
    const partner = actor < 0 ? -1 : this.partnerOf(number, this.roleOfActor[actor]!);
    return partner >= 0 ? partner : this.commonOf(number, this.rolesAt(events.state[event]!));
  }

  private rolesAt(state: number): readonly number[] {
    const { states, workflows } = this.log;
    return (this.rolesOfState[state] ??= this.rolesFrom(workflows.nameOf(states.workflows[state]!), states.list[state]!).filter(mayTake).map((role) => this.roleOf(role)));
  }

  private roleOf(actor: string): number {
    return someParty.has(actor) ? SOME : this.log.roles.find(standsFor[actor] ?? actor);
  }

  /** The partner of all these roles; -1 where one is unknown or they differ. */
  private commonOf(number: number, roles: readonly number[]): number {
    let common = -1;
    for (const role of roles) {
      const partner = this.partnerOf(number, role);
      if (partner < 0 || (common >= 0 && partner !== common)) return -1;
      common = partner;
    }
    return common;
  }

  private partnerOf(number: number, role: number): number {
    if (role === -1) return -1;
    const { cases, links, partnerOf } = this.log;
    let found = -1;
    for (let link = cases.firstLink[number]!; link >= 0; link = links.following[link]!) {
      if (role !== SOME && links.role[link] !== role) continue;
      const partner = partnerOf[links.organisation[link]!]!;
      // Of one role the party that came last holds it now; of all parties every one has to be of the same country.
      if (role === SOME && (partner < 0 || (found >= 0 && partner !== found))) return -1;
      found = partner;
    }
    return found;
  }
}
