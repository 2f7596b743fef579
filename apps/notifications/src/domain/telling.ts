import type { EventDeclaration, EventOf, powers } from '@caravanserai/contracts';
import type { Category } from './category';
import type { Template } from './template';

export type Power = (typeof powers)[number];

/** Which organisation of the event: the one that acted, the one opposite it, the host of the stop that challenges, or the lead of a table of many. */
export type PartyRole = 'organiser' | 'host' | 'actor' | 'counterpart' | 'challenger' | 'lead';

/** The fields in which an event lists organisations: those at the table, and those that now have to act. */
export type ListField = 'parties' | 'toPayIds' | 'toConfirmIds' | 'toAnswerIds';

/** Whom to tell, before anybody knows who that is. */
export type Audience =
  | { readonly who: 'party'; readonly role: PartyRole; readonly powers: readonly Power[] }
  /** Every organisation that the event lists, but for the one that took the step. */
  | { readonly who: 'listed'; readonly in: ListField; readonly except?: PartyRole; readonly powers: readonly Power[] }
  /** The active points of contact of both partners, when they are two. */
  | { readonly who: 'points-of-contact-across-the-border' }
  /** The person whom the designation is about. */
  | { readonly who: 'holder' }
  /** The person whom the event puts in charge for an organisation; nobody where it leaves the place empty. */
  | { readonly who: 'in-charge' }
  /** The active points of contact of the designation's partner, and whoever may name them. */
  | { readonly who: 'office' }
  | { readonly who: 'designators' }
  | { readonly who: 'administrators' };

/** One line of the table: when this happens (and its data says so), they are told by this text under this category. */
export interface Telling {
  readonly event: EventDeclaration;
  readonly to: Audience;
  readonly template: Template;
  readonly category: Category;
  readonly when?: Readonly<Record<string, readonly string[]>>;
}

export const party = (role: PartyRole, ...powers: Power[]): Audience => ({ who: 'party', role, powers });

export const listed = (field: ListField, except: PartyRole | null, ...powers: Power[]): Audience => ({ who: 'listed', in: field, powers, ...(except && { except }) });

export function tell<E extends EventDeclaration>(
  event: E,
  to: Audience,
  template: Template,
  category: Category,
  when?: { readonly [F in keyof EventOf<E>]?: readonly EventOf<E>[F][] },
): Telling {
  return { event, to, template, category, ...(when === undefined ? {} : { when: when as Record<string, readonly string[]> }) };
}

export const holds = ({ when = {} }: Telling, data: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(when).every(([field, values]) => values.includes(data[field] as string));
