import { EventLog } from '../domain/log/event-log';
import { layWith, type RolesFrom } from '../domain/workflow/people';

/** A step as the log takes it. */
export interface LiveStep {
  readonly topic: string;
  readonly subject: string;
  readonly sequence: number;
  readonly workflow: string;
  readonly instance: string;
  readonly kind: 'step' | 'beside' | 'forbidden';
  readonly action: string | null;
  readonly actor: string | null;
  readonly to: string | null;
  readonly timeMs: number;
  readonly dueMs: number | null;
  readonly ended: boolean;
  readonly parties: Readonly<Record<string, string>>;
  readonly partner: string | null;
}

/** A partner that is named without an organisation takes part under this id. */
export const partnerAsParty = (code: string): string => `partner:${code}`;

/**
 * The log of the live workflows and what is needed to go on with it. Things that were over the moment they began (a tour of the past, a letter
 * that nobody wanted) went through no workflow and are left out: their zeros would stand for durations.
 */
export class LiveCases {
  readonly log = new EventLog();
  private readonly numbers = new Map<string, number>();
  private readonly applied = new Map<string, number>();
  private readonly partiesOf = new Map<string, Map<string, string>>();
  private readonly casesOf = new Map<string, number[]>();

  /** @param rolesFrom who may act in a state, by the tables as they are known when it is asked. */
  constructor(private readonly rolesFrom: RolesFrom) {}

  find(workflow: string, instance: string): number | undefined {
    return this.numbers.get(`${workflow} ${instance}`);
  }

  /** Takes a step once, however often it comes. @returns the case that has changed, if one has. */
  take(step: LiveStep): number | undefined {
    const of = `${step.topic} ${step.subject}`;
    if ((this.applied.get(of) ?? 0) >= step.sequence) return undefined;
    this.applied.set(of, step.sequence);
    const found = this.find(step.workflow, step.instance);
    if (found === undefined && (step.ended || step.kind === 'beside')) return undefined;
    const number = found ?? this.begin(step);
    if (step.kind === 'beside') this.log.setDue(number, step.dueMs ?? undefined);
    else this.append(number, step);
    this.addParties(step, number);
    return number;
  }

  private begin({ workflow, instance, subject }: LiveStep): number {
    const number = this.log.addCase(instance, workflow);
    this.numbers.set(`${workflow} ${instance}`, number);
    this.casesOf.set(subject, [...(this.casesOf.get(subject) ?? []), number]);
    // What is done about one thing under several names concerns the same parties.
    for (const [role, organisation] of this.partiesOf.get(subject) ?? []) this.log.addParty(number, role, organisation);
    return number;
  }

  private append(caseNumber: number, { workflow, action, actor, to, timeMs: time, dueMs, ended: final, kind }: LiveStep): void {
    if (this.wasWorkedOn(caseNumber, workflow, actor)) this.log.work(caseNumber);
    this.log.append({ caseNumber, activity: action ?? 'unknown', state: to ?? 'unknown', time, final, forbidden: kind === 'forbidden', due: dueMs ?? undefined, actor: actor ?? undefined });
    if (dueMs !== null) this.log.setDue(caseNumber, dueMs);
  }

  private wasWorkedOn(caseNumber: number, workflow: string, actor: string | null): boolean {
    const { cases, events, actors, states } = this.log;
    const last = cases.lastEvent[caseNumber]!;
    if (last < 0 || events.actor[last]! < 0 || cases.end[caseNumber] !== Infinity) return false;
    return layWith(actor, actors.nameOf(events.actor[last]!), this.rolesFrom(workflow, states.list[events.state[last]!]!));
  }

  private addParties({ subject, parties, partner }: LiveStep, number: number): void {
    const told = [...Object.entries(parties), ...(partner === null ? [] : [['partner', partnerAsParty(partner)] as const])];
    if (told.length === 0) return;
    const known = this.partiesOf.get(subject) ?? new Map<string, string>();
    this.partiesOf.set(subject, known);
    for (const [role, organisation] of told) {
      if (known.get(role) === organisation) continue;
      known.set(role, organisation);
      for (const at of this.casesOf.get(subject) ?? [number]) this.log.addParty(at, role, organisation);
    }
  }
}
