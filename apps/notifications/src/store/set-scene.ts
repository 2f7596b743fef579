import type { EventEnvelope } from '@caravanserai/contracts';
import type { DateRange } from '@caravanserai/kernel';
import { CopyMissing } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { type EventData, type HeldDesignation, type HeldMandate, listedIn, namedParties, type Organisation, partnersAcrossTheBorder, type Scene } from '../domain/scene';
import type { Standing } from '../domain/standing';
import type { ListField, PartyRole, Telling } from '../domain/telling';

const lists: readonly ListField[] = ['parties', 'toPayIds', 'toConfirmIds', 'toAnswerIds'];

/** The scene as of the event, and what each person in it is now. */
export interface SceneNow {
  readonly scene: Scene;
  readonly standingOf: (personRef: string) => Standing;
}

/**
 * Everything around an event, from the copies of this moment.
 * @throws CopyMissing when the event is ahead of a fact that it needs: it waits, and is told with all its words.
 */
export async function setScene(tx: Transaction, event: EventEnvelope, tellings: readonly Telling[]): Promise<SceneNow> {
  const data = event.data as EventData;
  const parties = await partiesOf(tx, data);
  const concerns = new Set(tellings.map(({ to }) => to.who));
  const partner = concerns.has('office') || concerns.has('designators') ? (data.partner as string) : null;
  const across = concerns.has('points-of-contact-across-the-border') ? partnersAcrossTheBorder({ data, parties }) : [];
  const [opening, signBy] = [await openingOf(tx, event.topic, data), await signByOf(tx, event.topic, data)];
  const listed = lists.flatMap((field) => listedIn(data, field));
  const around = [...Object.values(parties).map(({ id }) => id), ...listed];
  const held = await mandatesAround(tx, new Date(event.time), around, partner, concerns.has('administrators'));
  const designations = await designationsOf(tx, partner === null ? across : [partner]);
  const scene = { data, parties, opening, signBy, mandates: held.filter(({ then }) => then), designations };
  return { scene, standingOf: (personRef) => standingIn(held, designations, personRef) };
}

function standingIn(held: readonly MandateAround[], designations: readonly HeldDesignation[], personRef: string): Standing {
  const mandates = held.filter((mandate) => mandate.now && mandate.personRef === personRef);
  return {
    mandates: mandates.map(({ organisation, power }) => ({ organisationId: organisation.id, power })),
    partners: designations.filter((designation) => designation.personRef === personRef).map(({ partner }) => partner),
  };
}

async function partiesOf(tx: Transaction, data: EventData): Promise<Partial<Record<PartyRole, Organisation>>> {
  const challengerStopId = data.challengerStopId as string | undefined;
  const challenger = challengerStopId === undefined ? {} : { challenger: (await stopOf(tx, challengerStopId)).hostId };
  const named = Object.entries({ ...namedParties(data), ...challenger }).filter((entry): entry is [PartyRole, string] => entry[1] !== undefined);
  if (named.length === 0) return {};
  const rows = await tx.query<Organisation>(`select id, name, names, partner, time_zone as "timeZone" from copy_organisation where id = any ($1)`, [named.map(([, id]) => id)]);
  const known = new Map(rows.map((organisation) => [organisation.id, organisation]));
  return Object.fromEntries(
    named.map(([role, id]) => {
      const organisation = known.get(id);
      if (organisation === undefined) throw new CopyMissing('organisation', id);
      return [role, organisation];
    }),
  );
}

async function openingOf(tx: Transaction, topic: string, { opening, stopId }: EventData): Promise<DateRange | null> {
  if (opening !== undefined) return opening as DateRange;
  return topic === 'touring.stop' ? (await stopOf(tx, stopId as string)).opening : null;
}

async function stopOf(tx: Transaction, stopId: string): Promise<{ hostId: string; opening: DateRange }> {
  const [row] = await tx.query<{ hostId: string; start: string; end: string; zone: string }>(
    `select host_id as "hostId", opening_start as start, opening_end as "end", zone from copy_stop where stop_id = $1`,
    [stopId],
  );
  if (row === undefined) throw new CopyMissing('stop', stopId);
  return { hostId: row.hostId, opening: { start: row.start, end: row.end, zone: row.zone } };
}

async function signByOf(tx: Transaction, topic: string, { agreementId }: EventData): Promise<string | null> {
  if (topic !== 'coproduction.agreement') return null;
  const [row] = await tx.query<{ signBy: Date }>(`select sign_by as "signBy" from copy_agreement where agreement_id = $1`, [agreementId]);
  if (row === undefined) throw new CopyMissing('agreement', agreementId as string);
  return row.signBy.toISOString();
}

interface MandateAround extends HeldMandate {
  readonly then: boolean;
  readonly now: boolean;
}

/**
 * Who could act for the parties when it happened, and who can now: a mandate may have ended meanwhile, or been renewed as another one. A
 * revocation that was entered later but reaches back counts from when it reaches.
 */
async function mandatesAround(tx: Transaction, at: Date, organisations: readonly string[], partner: string | null, administrators: boolean): Promise<MandateAround[]> {
  const rows = await tx.query<Omit<MandateAround, 'organisation'> & Organisation>(
    `select * from (
       select m.mandate_id as "mandateId", m.person_ref as "personRef", m.power, o.id, o.name, o.names, o.partner, o.time_zone as "timeZone",
         m.valid_from <= $4 and coalesce($4 < least(m.valid_to, m.revoked_at), true) as "then",
         m.valid_from <= $5 and coalesce($5 < least(m.valid_to, m.revoked_at), true) as "now"
       from copy_mandate m join copy_organisation o on o.id = m.organisation_id
       where (m.organisation_id = any ($1) or ($2 and m.power = 'administer-platform') or (m.power = 'designate' and o.partner = $3))
         and not exists (select from copy_erased_person e where e.person_ref = m.person_ref)
     ) around where "then" or "now" order by "mandateId"`,
    [organisations, administrators, partner, at, tx.now],
  );
  return rows.map(({ id, name, names, partner: of, timeZone, ...held }) => ({ ...held, organisation: { id, name, names, partner: of, timeZone } }));
}

async function designationsOf(tx: Transaction, partners: readonly string[]): Promise<HeldDesignation[]> {
  if (partners.length === 0) return [];
  return tx.query<HeldDesignation>(
    `select designation_id as "designationId", person_ref as "personRef", partner from copy_designation d
     where state = 'active' and partner = any ($1) and not exists (select from copy_erased_person e where e.person_ref = d.person_ref)
     order by partner, designation_id`,
    [partners],
  );
}
