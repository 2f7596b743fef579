import type { LoggedEvent } from './evidence';

type Data = LoggedEvent['data'];
type Told = (data: Data) => ReadonlyArray<'organiser' | 'host' | 'counterpart' | 'challenger'>;

const organiser: Told = () => ['organiser'];
const host: Told = () => ['host'];
const both: Told = () => ['organiser', 'host'];
const counterpart: Told = () => ['counterpart'];
const nobody: Told = () => [];

/**
 * Who must be told of what happens to stops and agreements, written by hand from the rules of the trade. With one person for each
 * organisation this says exactly how many notifications an event makes: one for each person and channel.
 */
const told: Readonly<Record<string, Told>> = {
  'touring.stop.held.v1': organiser,
  'touring.stop.hold-moved-up.v1': host,
  'touring.stop.hold-challenged.v1': both,
  'touring.stop.challenge-answered.v1': () => ['challenger', 'organiser'],
  'touring.stop.challenge-dropped.v1': host,
  'touring.stop.hold-released.v1': ({ reason }) => (reason === 'by-host' ? ['organiser'] : reason === 'challenge-unanswered' ? ['organiser', 'host'] : ['host']),
  'touring.stop.declined.v1': host,
  'touring.stop.facility-assessed.v1': host,
  'touring.stop.reserved.v1': host,
  'touring.stop.reservation-released.v1': both,
  'touring.stop.confirmed.v1': both,
  'coproduction.agreement.drafted.v1': both,
  'coproduction.agreement.terms-proposed.v1': counterpart,
  'coproduction.agreement.terms-accepted.v1': counterpart,
  'coproduction.agreement.text-agreed.v1': both,
  'coproduction.agreement.signed.v1': counterpart,
  'coproduction.agreement.executed.v1': both,
  'coproduction.agreement.declined.v1': both,
  'coproduction.agreement.withdrawn.v1': both,
  'coproduction.agreement.signature-voided.v1': nobody,
};

export const channels = ['inbox', 'email'] as const;

/** The people to be told of an event; nobody for events of other topics. @param hostOf the host of a stop, for who challenged. */
export function peopleToldOf(event: LoggedEvent, personOf: ReadonlyMap<string, string>, hostOf: (stopId: string) => string | undefined): Set<string> {
  const { organiserId, hostId, byOrganisationId, challengerStopId } = event.data as Record<string, string>;
  const roles = { organiser: organiserId, host: hostId, counterpart: byOrganisationId === organiserId ? hostId : organiserId, challenger: hostOf(challengerStopId ?? '') };
  const people = (told[event.type] ?? nobody)(event.data).map((role) => personOf.get(roles[role] ?? ''));
  return new Set(people.filter((person) => person !== undefined));
}
