import { type Caller, Queries } from '@caravanserai/access';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { offerLifecycle } from '../domain/offer-lifecycle';
import { stopLifecycle } from '../domain/stop-lifecycle';
import { Offer } from '../store/offer.entity';
import { Stop } from '../store/stop.entity';

interface StepRow {
  action: string;
  from: string | null;
  to: string;
  at: Date;
  actingFor: string | null;
  reason: string | null;
  remark: string | null;
}

type Parties = Readonly<Record<string, string>>;

const MOST_STEPS = 500;

/**
 * What happened to an offer or a stop, step by step from the first on, with the words that were given for it. Who acted is told by
 * its side alone: a rival who challenges stays unnamed, and so do persons.
 */
@Injectable()
export class ReadSteps {
  constructor(private readonly queries: Queries) {}

  /** For the organiser and the editors, also when the offer itself is for everybody. */
  ofOffer(caller: Caller, id: string) {
    return this.queries.one(caller, 'read-offer', async (tx) => {
      const offer = await tx.manager.findOneBy(Offer, { id });
      return offer && shown(tx, offerLifecycle.workflow, id, { organiser: offer.organiserId }, 'editor');
    });
  }

  ofStop(caller: Caller, id: string) {
    return this.queries.one(caller, 'read-stop', async (tx) => {
      const stop = await tx.manager.findOneBy(Stop, { id });
      return stop && shown(tx, stopLifecycle.workflow, id, { organiser: stop.organiserId, host: stop.hostId }, 'rival');
    });
  }
}

async function shown(tx: Transaction, workflow: string, id: string, parties: Parties, others: string) {
  // A step and its remark are written in one transaction, which gives both the same moment.
  const rows = await tx.query<StepRow>(
    `select log.action, log.from_state as "from", log.to_state as "to", log.at, log.acting_for as "actingFor", log.reason, remark.text as remark
     from transition_log log left join remark on remark.aggregate_id = log.aggregate_id and remark.action = log.action and remark.at = log.at
     where log.aggregate_id = $1 and log.aggregate_type = $2 order by log.id limit $3`,
    [id, workflow, MOST_STEPS],
  );
  const side = (actingFor: string | null) => (actingFor === null ? 'system' : (Object.keys(parties).find((role) => parties[role] === actingFor) ?? others));
  const items = rows.map(({ actingFor, at, ...step }) => ({ ...step, at: at.toISOString(), by: side(actingFor) }));
  return { resource: { parties }, state: { items, nextCursor: null } };
}
