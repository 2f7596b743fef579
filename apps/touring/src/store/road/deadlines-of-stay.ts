import type { Transaction } from '@caravanserai/persistence';
import { type Deadline, deadlinesOf } from '../../domain/road/deadlines';
import { nailToNail } from '../../domain/road/cover';
import { bookedStates, legLifecycle } from '../../domain/road/leg-lifecycle';
import type { RuleBook } from '../../domain/rule-book';
import { todayIn } from '../../domain/today';
import { factsOf } from './facts';
import { legsOfStay } from './legs';
import { documentsOf } from './papers';
import { roadRules } from './road-reference';
import { stayFactsOf } from './stay-facts-of';
import type { Stay } from './stays';

/** The calendar of documents of a stay, from its days as they stand now: nothing of it is stored, so nothing must be moved when a stop moves. */
export async function deadlinesOfStay(tx: Transaction, stay: Stay, weekends: RuleBook): Promise<Deadline[]> {
  const [facts, said, legs] = [await stayFactsOf(tx, stay), await factsOf(tx, stay.id), await legsOfStay(tx, stay.id)];
  const today = todayIn(stay.zone, tx.now);
  return deadlinesOf(
    {
      confirmedOn: todayIn(stay.zone, stay.begunAt),
      delivery: stay.delivery,
      opening: stay.opening,
      closing: stay.closing,
      coverFrom: nailToNail(stay, legs.map(({ terms }) => terms)).from,
      highSecurity: stay.securityLevel === 'high',
      hostPlace: stay.hostPlace,
      weekend: weekends.weekendOf(stay.hostPlace, today),
      depositRecorded: facts.depositRecorded,
      covered: facts.cover.uncoveredDays === 0 && facts.cover.shortMinor === 0,
      documents: (await documentsOf(tx, stay.id)).map(({ terms }) => terms),
      legs: legs.map(({ id, state, terms }) => ({
        id, departs: terms.departs, booked: bookedStates.includes(state), closed: legLifecycle.isFinal(state), needsCarnet: terms.customs.procedure === 'ata',
        documentNumber: terms.customs.documentNumber, expiresOn: terms.customs.expiresOn,
      })),
      materialsSent: said.has('materials-sent'),
      balancePaid: said.has('balance-received'),
      reported: facts.reportFiled,
    },
    await roadRules(tx),
  );
}
