import type { EventEnvelope } from '@caravanserai/contracts';
import type { DateRange } from '@caravanserai/kernel';
import { CopyMissing } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { type EventData, type HeldDesignation, type HeldMandate, namedParties, type Organisation, partnersAcrossTheBorder, type Scene } from '../domain/scene';
import type { PartyRole, Power, Telling } from '../domain/telling';

/**
 * Everything around an event, from the copies of this moment.
 * @throws CopyMissing when the event is ahead of a fact that it needs: it waits, and is told with all its words.
 */
export async function sceneOf(tx: Transaction, event: EventEnvelope, tellings: readonly Telling[]): Promise<Scene> {
  const data = event.data as EventData;
  const parties = await partiesOf(tx, data);
  const concerns = new Set(tellings.map(({ to }) => to.who));
  const partner = concerns.has('office') || concerns.has('designators') ? (data.partner as string) : null;
  const across = concerns.has('points-of-contact-across-the-border') ? partnersAcrossTheBorder({ data, parties }) : [];
  return {
    data,
    parties,
    opening: await openingOf(tx, event.topic, data),
    signBy: await signByOf(tx, event.topic, data),
    mandates: await mandatesAt(tx, new Date(event.time), Object.values(parties), partner, concerns.has('administrators')),
    designations: await designationsOf(tx, partner === null ? across : [partner]),
  };
}

async function partiesOf(tx: Transaction, data: EventData): Promise<Partial<Record<PartyRole, Organisation>>> {
  const challengerStopId = data.challengerStopId as string | undefined;
  const challenger = challengerStopId === undefined ? {} : { challenger: (await stopOf(tx, challengerStopId)).hostId };
  const named = Object.entries({ ...namedParties(data), ...challenger }).filter((entry): entry is [PartyRole, string] => entry[1] !== undefined);
  if (named.length === 0) return {};
  const rows = await tx.query<Organisation>(`select id, name, partner, time_zone as "timeZone" from copy_organisation where id = any ($1)`, [named.map(([, id]) => id)]);
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

interface MandateRow extends Organisation {
  mandateId: string;
  personRef: string;
  power: Power;
}

/** Who could act for the parties when it happened. A revocation that was entered later but reaches back counts as well. */
async function mandatesAt(tx: Transaction, at: Date, parties: readonly Organisation[], partner: string | null, administrators: boolean): Promise<HeldMandate[]> {
  const rows = await tx.query<MandateRow>(
    `select m.mandate_id as "mandateId", m.person_ref as "personRef", m.power, o.id, o.name, o.partner, o.time_zone as "timeZone"
     from copy_mandate m join copy_organisation o on o.id = m.organisation_id
     where (m.organisation_id = any ($1) or ($2 and m.power = 'administer-platform') or (m.power = 'designate' and o.partner = $3))
       and m.valid_from <= $4 and coalesce($4 < least(m.valid_to, m.revoked_at), true)
       and not exists (select from copy_erased_person e where e.person_ref = m.person_ref)
     order by m.mandate_id`,
    [parties.map(({ id }) => id), administrators, partner, at],
  );
  return rows.map(({ mandateId, personRef, power, ...organisation }) => ({ mandateId, personRef, power, organisation }));
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
