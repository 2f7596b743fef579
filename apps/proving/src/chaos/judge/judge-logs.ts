import { type ServiceName, serviceNames } from '../services';
import type { EventName, Evidence, ServiceEvidence } from './evidence';
import type { Finding } from './finding';
import { grouped, keyOf, nameOf } from './names';

/** Events committed against outbox and log: of each aggregate 1 to n, once, in order; the outbox empty; nothing hidden from who reads on. */
export const judgeLogs = ({ services }: Evidence): Finding[] => serviceNames.flatMap((service) => judgeLog(service, services[service]));

function judgeLog(service: ServiceName, evidence: ServiceEvidence): Finding[] {
  return [...gapsOf(evidence), ...disorderOf(evidence), ...doublesOf(evidence), ...unsentOf(evidence), ...judgePositions(service, evidence), ...hiddenFromReader(evidence)];
}

/** What was committed and is neither logged nor waiting is gone. Only what came in the run is looked at: the runs before were judged then. */
function gapsOf({ log, unsent, committed }: ServiceEvidence): Finding[] {
  const known = grouped<EventName>([...log, ...unsent], keyOf);
  return committed.flatMap((aggregate) => {
    const sequences = new Set((known.get(keyOf(aggregate)) ?? []).map(({ sequence }) => sequence));
    return missingIn(sequences, aggregate.before + 1, aggregate.last).map((sequence): Finding => ({ counter: 'lost', what: `event ${nameOf({ ...aggregate, sequence })}` }));
  });
}

function missingIn(present: ReadonlySet<number>, first: number, last: number): number[] {
  const missing: number[] = [];
  for (let sequence = first; sequence <= last; sequence += 1) if (!present.has(sequence)) missing.push(sequence);
  return missing;
}

function disorderOf({ log }: ServiceEvidence): Finding[] {
  return [...grouped(log, keyOf)].flatMap(([name, events]) =>
    events.some(({ sequence }, index) => sequence < (events[index - 1]?.sequence ?? 0)) ? [{ counter: 'out of order' as const, what: `in the log: ${name}` }] : [],
  );
}

function doublesOf({ log, unsent }: ServiceEvidence): Finding[] {
  const twice = [...grouped([...log, ...unsent], ({ eventId }) => eventId)].filter(([, same]) => same.length > 1);
  return twice.map(([eventId, same]) => ({ counter: 'doubled', what: `event ${eventId} stands ${same.length} times in log and outbox` }));
}

const unsentOf = ({ unsent }: ServiceEvidence): Finding[] => unsent.map((event) => ({ counter: 'stuck', what: `in the outbox: ${nameOf(event)}` }));

function judgePositions(service: ServiceName, { log, logBegan }: ServiceEvidence): Finding[] {
  const missing = missingIn(new Set(log.map(({ position }) => position)), logBegan + 1, log.at(-1)?.position ?? logBegan);
  return missing.map((position) => ({ counter: 'lost', what: `position ${position} of the log of ${service}` }));
}

/** A reader that has seen position n asks for what comes after n, for ever: whatever appears below later is lost to it. */
function hiddenFromReader({ log, seenByReader }: ServiceEvidence): Finding[] {
  const seen = new Set(seenByReader);
  return log.filter(({ eventId }) => !seen.has(eventId)).map((event) => ({ counter: 'lost', what: `event ${nameOf(event)}` }));
}
