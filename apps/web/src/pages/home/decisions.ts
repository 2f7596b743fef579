import type { IconName } from '../../parts/icon';

/** A table of a workflow, as `GET /api/SERVICE/lifecycles` gives it. */
export interface Lifecycle {
  readonly workflow: string;
  readonly states: readonly { readonly state: string; readonly final: boolean; readonly longestDays: number | null }[];
  readonly transitions: readonly { readonly action: string; readonly from: readonly string[] | null; readonly actor: string }[];
}

/** Something under way in which somebody has to act. */
export interface Matter {
  readonly id: string;
  readonly workflow: string;
  readonly state: string;
  readonly title: string;
  /** What it is beside its title: dates, a rank. */
  readonly note: string | null;
  readonly to: string;
  /** The other party's id, and the other party's zone. */
  readonly other: string | null;
  readonly zone: string | null;
  /** Which roles of the table are ours in it: `organiser`, `host`, `editor`. */
  readonly ours: readonly string[];
  /** Null where nobody says. */
  readonly since: string | null;
  /** Until when it may stay in its state. */
  readonly due: string | null;
  /** Whose turn it is where the table alone can't say, as when both parties consent to one text. */
  readonly turn?: 'us' | 'them';
  /** More than its state to say what is asked: `facility-not-assessed`. */
  readonly step?: string;
  /** Which of the steps that are ours is meant, where the table offers several, or where there is no table. */
  readonly action?: string;
  /** How many it stands for, where one page decides on all of them. */
  readonly count?: number;
}

export interface Decision extends Matter {
  readonly icon: IconName;
  /** Key of the sentence that says what is asked. */
  readonly ask: string;
  /** What its button does, by its name in the table; null where that is to be chosen on its page. */
  readonly act: string | null;
}

const DAY_MS = 86_400_000;
const ICONS: Readonly<Record<string, IconName>> = { 'touring.stop': 'hold', 'touring.offer': 'tour', 'coproduction.agreement': 'agree', 'contacts.designation': 'people', 'contacts.office': 'people', 'contacts.invitation': 'user', 'contacts.match': 'report' };
/** Steps that nobody is waited for: who takes part may always leave, and clocks act by themselves. */
const ALWAYS_OPEN = new Set(['release-hold', 'decline-hold', 'extend-hold', 'challenge-hold', 'withdraw-offer', 'close-offer', 'revise-offer', 'decline', 'withdraw', 'reopen', 'withdraw-signature', 'fail-facility', 'cancel', 'erase', 'resign', 'revoke']);

const stepsFrom = ({ workflow, state }: Matter, lifecycles: readonly Lifecycle[]) =>
  (lifecycles.find((table) => table.workflow === workflow)?.transitions ?? []).filter(({ from, action }) => from?.includes(state) && !ALWAYS_OPEN.has(action));

/** The step that is meant, else the first one of ours that leads on. */
export function actOf(matter: Matter, lifecycles: readonly Lifecycle[]): string | null {
  const own = stepsFrom(matter, lifecycles).filter(({ actor }) => matter.ours.includes(actor)).map(({ action }) => action);
  const meant = matter.action !== undefined && (own.length === 0 || own.includes(matter.action)) ? matter.action : undefined;
  return meant ?? own[0] ?? null;
}

/** Whose turn it is: of the steps that lead on from this state, whether one is ours. */
export function turnOf(matter: Matter, lifecycles: readonly Lifecycle[]): 'us' | 'them' | 'nobody' {
  const table = lifecycles.find(({ workflow }) => workflow === matter.workflow);
  if (table?.states.find(({ state }) => state === matter.state)?.final) return 'nobody';
  if (matter.turn) return matter.turn;
  const actors = stepsFrom(matter, lifecycles).map(({ actor }) => actor);
  if (actors.some((actor) => matter.ours.includes(actor))) return 'us';
  return actors.length > 0 ? 'them' : 'nobody';
}

/** When it has to be done: the date that it carries itself, else as long as its table gives its state. */
export function dueOf({ due, since, state, workflow }: Matter, lifecycles: readonly Lifecycle[]): string | null {
  if (due !== null) return due;
  const days = lifecycles.find((table) => table.workflow === workflow)?.states.find((one) => one.state === state)?.longestDays;
  return days == null || since === null ? null : new Date(Date.parse(since) + days * DAY_MS).toISOString();
}

/** What waits for us and what we wait for, each with the first to be due first. */
export function sortedOut(matters: readonly Matter[], lifecycles: readonly Lifecycle[]): { ours: Decision[]; theirs: Decision[] } {
  const all = matters.map((matter) => ({ turn: turnOf(matter, lifecycles), decision: { ...matter, due: dueOf(matter, lifecycles), icon: ICONS[matter.workflow] ?? 'report', ask: matter.step ?? matter.state, act: actOf(matter, lifecycles) } satisfies Decision }));
  const of = (whose: 'us' | 'them') => all.filter(({ turn }) => turn === whose).map(({ decision }) => decision).toSorted(firstDueFirst);
  return { ours: of('us'), theirs: of('them') };
}

const firstDueFirst = (left: Matter, right: Matter): number => (left.due ?? '9999').localeCompare(right.due ?? '9999') || (left.since ?? '').localeCompare(right.since ?? '');
