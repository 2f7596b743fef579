import type { DateRange } from '@caravanserai/kernel';
import type { Names } from './names';
import type { ListField, PartyRole, Power } from './telling';

export interface Organisation extends Names {
  readonly id: string;
  readonly partner: string | null;
  readonly timeZone: string | null;
}

export interface HeldMandate {
  readonly mandateId: string;
  readonly personRef: string;
  readonly organisation: Organisation;
  readonly power: Power;
}

export interface HeldDesignation {
  readonly designationId: string;
  readonly personRef: string;
  readonly partner: string;
}

export type EventData = Readonly<Record<string, unknown>>;

/** Everything that decides who is told of one event and by which words: the event, and what our copies knew of those around it. */
export interface Scene {
  readonly data: EventData;
  readonly parties: Readonly<Partial<Record<PartyRole, Organisation>>>;
  /** When the stop that the event is about is open to the public; null where it is about no stop. */
  readonly opening: DateRange | null;
  /** Until when the agreement that the event is about can be signed. */
  readonly signBy: string | null;
  /** In force when the event happened: of the parties, of who names points of contact, of who runs the platform. */
  readonly mandates: readonly HeldMandate[];
  readonly designations: readonly HeldDesignation[];
}

/** Ids of the organisations that an event names, by their role in it. */
export function namedParties(data: EventData): Partial<Record<PartyRole, string>> {
  const { organiserId, hostId, byOrganisationId, convenorId, organisationId } = data as Record<string, string | undefined>;
  // At a table of many there is no one opposite: whoever took the step stands in a field of its own.
  if (data.parties !== undefined) return { lead: convenorId, actor: organisationId };
  const counterpart = byOrganisationId === organiserId ? hostId : organiserId;
  return { organiser: organiserId, host: hostId, ...(byOrganisationId === undefined ? {} : { actor: byOrganisationId, counterpart }) };
}

/** Ids of the organisations in a list of the event; none where it has no such list. */
export const listedIn = (data: EventData, field: ListField): readonly string[] => (data[field] as readonly string[] | undefined) ?? [];

/** The two partners between which a stop lies; none where it lies within one, or one of them is not known. */
export function partnersAcrossTheBorder({ data, parties }: Pick<Scene, 'data' | 'parties'>): readonly string[] {
  const organiser = (data.organiserPartner as string | undefined) ?? parties.organiser?.partner;
  const host = (data.hostPartner as string | undefined) ?? parties.host?.partner;
  return organiser && host && organiser !== host ? [organiser, host] : [];
}
