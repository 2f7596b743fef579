import { type EventDeclaration, jsonSchemaOf, sampleOf } from '@caravanserai/contracts';
import type { EventData, HeldDesignation, HeldMandate, Organisation, Scene } from '../src/domain/scene';
import { namedParties } from '../src/domain/scene';
import type { PartyRole, Power } from '../src/domain/telling';

export const lisbon: Organisation = { id: 'lisbon', name: 'Museum of Islands', names: [], partner: 'PT', timeZone: 'Europe/Lisbon' };
export const hanoi: Organisation = { id: 'hanoi', name: 'House of Silk', names: [], partner: 'VN', timeZone: 'Asia/Ho_Chi_Minh' };
export const osaka: Organisation = { id: 'osaka', name: 'Hall of Paper', names: [], partner: 'JP', timeZone: 'Asia/Tokyo' };
export const ministry: Organisation = { id: 'ministry', name: 'Ministry of Culture', names: [], partner: 'PT', timeZone: 'Europe/Lisbon' };
export const secretariat: Organisation = { id: 'secretariat', name: 'Secretariat', names: [], partner: null, timeZone: null };

export const held = (organisation: Organisation, power: Power, personRef = `${organisation.id}:${power}`): HeldMandate => ({
  mandateId: `mandate of ${personRef} to ${power}`,
  personRef,
  organisation,
  power,
});

const working: readonly Power[] = ['manage-tours', 'negotiate', 'sign', 'administer-organisation'];

export const mandates: readonly HeldMandate[] = [
  ...[lisbon, hanoi, osaka].flatMap((organisation) => working.map((power) => held(organisation, power))),
  held(ministry, 'designate'),
  held(secretariat, 'administer-platform'),
];

export const designations: readonly HeldDesignation[] = [
  { designationId: 'designation PT', personRef: 'contact:PT', partner: 'PT' },
  { designationId: 'designation VN', personRef: 'contact:VN', partner: 'VN' },
  { designationId: 'designation JP', personRef: 'contact:JP', partner: 'JP' },
];

const organisations: Record<string, Organisation> = { lisbon, hanoi, osaka };

/** The published sample of an event, told of the made-up people. */
export function dataOf(event: EventDeclaration, changes: EventData = {}): EventData {
  const sample = sampleOf(jsonSchemaOf(event)) as Record<string, unknown>;
  const made = {
    organiserId: 'lisbon', hostId: 'hanoi', byOrganisationId: 'hanoi', organiserPartner: 'PT', hostPartner: 'VN', partner: 'PT', personRef: 'contact:PT',
    convenorId: 'lisbon', parties: ['lisbon', 'hanoi', 'osaka'],
  };
  // At a table of many the one who acts is an organisation; elsewhere the field names whoever is put in charge for one.
  const acting = 'parties' in sample && 'organisationId' in event.shape ? { organisationId: 'hanoi' } : {};
  return { ...sample, ...Object.fromEntries(Object.entries(made).filter(([field]) => field in sample)), ...acting, ...changes };
}

export function sceneOf(data: EventData, changes: Partial<Scene> = {}): Scene {
  const parties = Object.entries({ ...namedParties(data), ...('challengerStopId' in data ? { challenger: 'osaka' } : {}) }).flatMap(([role, id]) =>
    id === undefined ? [] : [[role as PartyRole, organisations[id] as Organisation]],
  );
  return {
    data,
    parties: Object.fromEntries(parties),
    opening: { start: '2027-03-01', end: '2027-06-01', zone: 'Asia/Ho_Chi_Minh' },
    signBy: '2027-02-01T17:00:00.000Z',
    mandates,
    designations,
    ...changes,
  };
}
