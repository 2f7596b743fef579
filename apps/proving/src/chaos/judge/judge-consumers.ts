import { type ServiceName, serviceNames, subscriptions } from '../services';
import type { Evidence, LoggedEvent, ServiceEvidence } from './evidence';
import type { Finding } from './finding';
import { grouped, keyOf, nameOf } from './names';

/** What was published against cursors and parked events: everything applied once, in order, nothing waiting. */
export function judgeConsumers(evidence: Evidence): Finding[] {
  const published = serviceNames.flatMap((owner) => evidence.services[owner].log);
  return serviceNames.flatMap((service) => [
    ...judgeCursors(service, evidence.services[service], published),
    ...judgeApplications(service, evidence.services[service]),
    ...judgeUnreadable(service, evidence.services[service]),
  ]);
}

function judgeCursors(service: ServiceName, evidence: ServiceEvidence, published: readonly LoggedEvent[]): Finding[] {
  const lasts = new Map(evidence.cursors.map((cursor) => [keyOf(cursor), cursor.last]));
  const subscribed = published.filter(({ topic }) => subscriptions[service].includes(topic));
  const unexpected = evidence.cursors.filter(({ topic }) => !subscriptions[service].includes(topic));
  return [
    ...[...grouped(subscribed, keyOf)].flatMap(([name, events]) => judgeAggregate(service, evidence, events, lasts.get(name) ?? 0)),
    ...unexpected.map((cursor): Finding => ({ counter: 'doubled', what: `${service} applied events of ${keyOf(cursor)}, to which it does not listen` })),
  ];
}

/**
 * The first event that was not applied is the cause, whatever waits behind it. It is stuck while it is parked or still to come, and lost when
 * the service has passed it. Where it is missing in the log or the topic as well, it is the same event that is lost there and here.
 */
function judgeAggregate(service: ServiceName, { parked, hasPassed }: ServiceEvidence, events: readonly LoggedEvent[], last: number): Finding[] {
  const [first] = [...events].filter(({ sequence }) => sequence > last).sort((a, b) => a.sequence - b.sequence);
  if (first === undefined) return [];
  if (first.sequence > last + 1) return [{ counter: 'lost', what: `event ${nameOf({ ...first, sequence: last + 1 })}` }];
  const waits = parked.find((event) => nameOf(event) === nameOf(first));
  if (waits !== undefined) return [{ counter: 'stuck', what: `${service} ${keyOf(first)}: ${waits.reason}`, waitsFor: waits.waitsFor ?? undefined }];
  return hasPassed(first) ? [{ counter: 'lost', what: `event ${nameOf(first)}` }] : [{ counter: 'stuck', what: `${service} ${keyOf(first)}: still to come` }];
}

function judgeApplications(service: ServiceName, { applications }: ServiceEvidence): Finding[] {
  return [...grouped(applications, keyOf)].flatMap(([name, steps]) => {
    const again = steps.some(({ after, upTo }, index) => upTo <= after || after < (steps[index - 1]?.upTo ?? after));
    return again ? [{ counter: 'doubled' as const, what: `${service} applied events of ${name} again` }] : [];
  });
}

const judgeUnreadable = (service: ServiceName, { unreadableRecords }: ServiceEvidence): Finding[] =>
  unreadableRecords === 0 ? [] : [{ counter: 'stuck', what: `${service} could not read ${unreadableRecords} records` }];
