import { CaseColumns, EventColumns, FINAL, FORBIDDEN, LinkColumns, WORKING } from './columns';
import { Names, NamesWithin } from './names';
import { SequenceTree } from './sequence-tree';

/** What is appended; numbers are those of the log's own names. */
export interface Step {
  readonly caseNumber: number;
  readonly activity: string;
  /** State after the step; left out, the activity stands for it (imported logs). */
  readonly state?: string;
  /** Milliseconds since 1970 UTC. */
  readonly time: number;
  /** The case is over with it. */
  readonly final?: boolean;
  /** From here to the next step somebody works on the case. */
  readonly working?: boolean;
  readonly forbidden?: boolean;
  /** Milliseconds since 1970 UTC until when the state should be left. */
  readonly due?: number;
  readonly actor?: string;
  readonly lifecycle?: string;
  readonly offsetMinutes?: number;
}

/**
 * A log of events in columns of typed arrays: append-only, a million events in some 50 MB, so that every figure is computed anew in a few single passes.
 * The same log serves live workflows and imported files. Cases may be appended to in any mixture; within a case the order of `append` is the case's order,
 * which for imported files is that of the file, whatever the times say.
 */
export class EventLog {
  readonly events = new EventColumns();
  readonly cases = new CaseColumns();
  readonly links = new LinkColumns();
  readonly workflows = new Names();
  readonly activities = new NamesWithin();
  readonly states = new NamesWithin();
  readonly actors = new Names();
  readonly lifecycles = new Names();
  readonly roles = new Names();
  readonly organisations = new Names();
  readonly partners = new Names();
  readonly sides = new Names();
  readonly sequences = new SequenceTree();
  /** For each case its name: the instance's id, or what the file calls it. */
  readonly caseNames: string[] = [];
  /** For each organisation the number of its partner country and of its side, -1 while unknown. */
  readonly partnerOf: number[] = [];
  readonly sideOf: number[] = [];

  /** Begins a case that has no event yet. The log does not look for doubles: whoever feeds it knows its cases. */
  addCase(name: string, workflow = ''): number {
    const { cases } = this;
    const added = cases.add();
    this.caseNames.push(name);
    cases.workflow[added] = this.workflows.numberOf(workflow);
    cases.firstEvent[added] = cases.lastEvent[added] = cases.firstLink[added] = -1;
    cases.start[added] = cases.end[added] = Infinity;
    cases.latest[added] = -Infinity;
    cases.variant[added] = SequenceTree.root;
    return added;
  }

  /** Appends a step to its case and gives the event's number. */
  append(step: Step): number {
    const { events, cases } = this;
    const { caseNumber, time } = step;
    const workflow = cases.workflow[caseNumber]!;
    const event = events.add();
    const previous = cases.lastEvent[caseNumber]!;
    const activity = this.activities.numberOf(workflow, step.activity);
    const state = this.states.numberOf(workflow, step.state ?? step.activity);
    events.caseOf[event] = caseNumber;
    events.previous[event] = previous;
    events.activity[event] = activity;
    events.state[event] = state;
    events.entered[event] = this.staysIn(state, previous) ? events.entered[previous]! : event;
    events.time[event] = time;
    events.due[event] = step.due ?? NaN;
    events.actor[event] = step.actor === undefined ? -1 : this.actors.numberOf(step.actor);
    events.lifecycle[event] = step.lifecycle === undefined ? -1 : this.lifecycles.numberOf(step.lifecycle);
    events.offset[event] = step.offsetMinutes ?? 0;
    events.flags[event] = (step.final ? FINAL : 0) | (step.working ? WORKING : 0) | (step.forbidden ? FORBIDDEN : 0);
    this.extendCase(caseNumber, event, activity, time, step.final === true);
    return event;
  }

  /** Says that a case is over with its last event, as imported files leave it open to say. */
  close(caseNumber: number): void {
    const last = this.cases.lastEvent[caseNumber]!;
    if (last < 0) return;
    this.events.flags[last] = this.events.flags[last]! | FINAL;
    this.cases.end[caseNumber] = this.cases.latest[caseNumber]!;
  }

  /** Says of a case's last event that somebody worked from it on, where that is known only by what came next. */
  work(caseNumber: number): void {
    const last = this.cases.lastEvent[caseNumber]!;
    this.events.flags[last] = this.events.flags[last]! | WORKING;
  }

  /** Another date until when the case's present state should be left; undefined takes it away. */
  setDue(caseNumber: number, due: number | undefined): void {
    const last = this.cases.lastEvent[caseNumber]!;
    if (last >= 0) this.events.due[this.events.entered[last]!] = due ?? NaN;
  }

  /** What is known of an organisation now; may come after the cases that name it, and may change. */
  describeOrganisation(id: string, { partner, side }: { partner?: string; side?: string }): void {
    const organisation = this.organisationNumber(id);
    this.partnerOf[organisation] = partner === undefined ? -1 : this.partners.numberOf(partner);
    this.sideOf[organisation] = side === undefined ? -1 : this.sides.numberOf(side);
  }

  /** Says that an organisation takes part in a case. Saying it again changes nothing. */
  addParty(caseNumber: number, roleName: string, organisationId: string): void {
    const { links, cases } = this;
    const role = this.roles.numberOf(roleName);
    const organisation = this.organisationNumber(organisationId);
    let end = -1;
    for (let link = cases.firstLink[caseNumber]!; link >= 0; link = links.following[link]!) {
      if (links.role[link] === role && links.organisation[link] === organisation) return;
      end = link;
    }
    const added = links.add();
    links.caseOf[added] = caseNumber;
    links.role[added] = role;
    links.organisation[added] = organisation;
    links.following[added] = -1;
    if (end < 0) cases.firstLink[caseNumber] = added;
    else links.following[end] = added;
  }

  private extendCase(caseNumber: number, event: number, activity: number, time: number, final: boolean): void {
    const { cases } = this;
    if (cases.firstEvent[caseNumber]! < 0) cases.firstEvent[caseNumber] = event;
    cases.lastEvent[caseNumber] = event;
    cases.events[caseNumber] = cases.events[caseNumber]! + 1;
    cases.start[caseNumber] = Math.min(cases.start[caseNumber]!, time);
    cases.latest[caseNumber] = Math.max(cases.latest[caseNumber]!, time);
    cases.end[caseNumber] = final ? cases.latest[caseNumber]! : Infinity;
    cases.variant[caseNumber] = this.sequences.follow(cases.variant[caseNumber]!, activity);
  }

  private staysIn(state: number, previous: number): boolean {
    return previous >= 0 && this.events.state[previous] === state && (this.events.flags[previous]! & FINAL) === 0;
  }

  private organisationNumber(id: string): number {
    const number = this.organisations.numberOf(id);
    this.partnerOf[number] ??= -1;
    this.sideOf[number] ??= -1;
    return number;
  }
}
