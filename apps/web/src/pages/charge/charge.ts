import { answerOf, api, commandHeaders } from '../../api/client';
import type { CommandMeta } from '../../parts/use-command';
import type { Mandate } from '../contacts/directory';
import { stateOfMandate } from '../contacts/mandate-state';

/** What somebody can be in charge of, and the power by which a side says who; the platform decides, this only spares the way. */
const POWERS = { 'touring.stop': 'manage-tours', 'coproduction.agreement': 'negotiate' } as const;
type Workflow = keyof typeof POWERS;

export interface Charged {
  readonly workflow: Workflow;
  readonly id: string;
  /** The organisations that take part. */
  readonly sides: readonly string[];
}

export interface Actor {
  readonly administrator: boolean;
  readonly organisationId: string | undefined;
  readonly powers: readonly string[];
}

/** What a dashboard knows of it. */
export interface Seen {
  readonly workflow: string;
  readonly id: string;
  readonly parties: readonly { readonly role: string; readonly organisation: string }[];
}

/** An instance of a dashboard as something to be in charge of; null where nobody is. A second run is the same thing. */
export function chargedBy({ workflow, id, parties }: Seen): Charged | null {
  if (!Object.hasOwn(POWERS, workflow)) return null;
  const sides = parties.filter(({ role }) => role === 'organiser' || role === 'host').map(({ organisation }) => organisation);
  return { workflow: workflow as Workflow, id: id.split('~')[0]!, sides };
}

/** The sides of a thing for which this user may say who is in charge. */
export function sidesFor({ workflow, sides }: Charged, { administrator, organisationId, powers }: Actor): readonly string[] {
  return administrator ? sides : sides.filter((side) => side === organisationId && powers.includes(POWERS[workflow]));
}

/** For each side that this user may speak for, the things that would change hands there; the side with most of them first. */
export function bySide(things: readonly Charged[], actor: Actor): ReadonlyMap<string, readonly Charged[]> {
  const sides = [...new Set(things.flatMap((thing) => sidesFor(thing, actor)))];
  const found = sides.map((side) => [side, things.filter((thing) => sidesFor(thing, actor).includes(side))] as const);
  return new Map(found.toSorted(([, left], [, right]) => right.length - left.length));
}

/** Who holds a mandate now, with all that they may do; a reference is all that is known of them here. */
export function peopleOf(mandates: readonly Pick<Mandate, 'personRef' | 'power' | 'status' | 'validFrom' | 'validTo'>[], now: Date): ReadonlyMap<string, readonly string[]> {
  const held = mandates.filter((mandate) => stateOfMandate(mandate, now) === 'holds');
  return new Map([...new Set(held.map(({ personRef }) => personRef))].map((ref) => [ref, held.filter(({ personRef }) => personRef === ref).map(({ power }) => power)]));
}

interface Choice {
  readonly organisationId: string;
  readonly personRef: string | null;
  readonly reason?: string;
}

/** @throws Refusal */
export function assign({ workflow, id }: Charged, body: Choice, { action }: Pick<CommandMeta, 'action'>): Promise<unknown> {
  const call = { params: { path: { id } }, headers: commandHeaders({ action }), body } as const;
  return workflow === 'touring.stop' ? answerOf(api.POST('/api/touring/stops/{id}/assign', call)) : answerOf(api.POST('/api/coproduction/agreements/{id}/assign', call));
}
