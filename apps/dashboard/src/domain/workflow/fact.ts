import { allEvents, type EventDeclaration, type EventEnvelope, fieldKindsOf } from '@caravanserai/contracts';

/** What is kept of an event: ids, words, numbers of runs and one deadline. Neither text nor anything of a person. */
export interface Fact {
  readonly topic: string;
  readonly subject: string;
  readonly sequence: number;
  readonly eventId: string;
  readonly type: string;
  readonly at: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** Fields with one word each, as `reason: by-host`; a number is told as its digits. */
  readonly words: Readonly<Record<string, string>>;
  /** Ids of other things by the field that names them. */
  readonly ids: Readonly<Record<string, string>>;
  readonly parties: Readonly<Record<string, string>>;
  readonly title: string | null;
  readonly partner: string | null;
  /** Until when the next step is asked for, where the event says so. */
  readonly deadline: string | null;
  /** A deadline of the whole work, which outlives the state in which it was set. */
  readonly deadlineOfAll: boolean;
}

/** The role that an organisation has in a thing whose events name it in this field. */
const roles: Readonly<Record<string, string>> = { organiserId: 'organiser', hostId: 'host', organisationId: 'organisation' };
const deadlines = ['expiresAt', 'answerBy', 'signBy', 'overdueAt'];
/** Who acted is a party already, and leads to nothing else. */
const aside = ['byOrganisationId', 'signatureId', 'lifecycleId'];

interface Shape {
  readonly words: readonly string[];
  readonly ids: readonly string[];
  readonly parties: readonly string[];
  readonly title: string | undefined;
}

const shapes = new Map(allEvents.map((event) => [event.type, shapeOf(event)]));

function shapeOf(event: EventDeclaration): Shape | null {
  const kinds = Object.entries(fieldKindsOf(event));
  // A person's reference as the subject would be kept with every row.
  if (fieldKindsOf(event)[event.key] === 'person') return null;
  const named = (...wanted: string[]) => kinds.filter(([, kind]) => wanted.includes(kind)).map(([field]) => field);
  const ids = named('id').filter((field) => field !== event.key && !aside.includes(field));
  return { words: named('word', 'number'), ids: ids.filter((field) => !(field in roles)), parties: named('id').filter((field) => field in roles), title: named('title')[0] };
}

/** Events that are kept: all but those whose subject is a person. */
export const keptEvents: readonly EventDeclaration[] = allEvents.filter(({ type }) => shapes.get(type) !== null);

/** @returns null for an event of which nothing is kept. */
export function factOf(event: EventEnvelope): Fact | null {
  const shape = shapes.get(event.type);
  if (!shape) return null;
  const data = event.data as Record<string, unknown>;
  const deadline = deadlines.find((field) => typeof data[field] === 'string');
  const { topic, subject, sequence, id: eventId, type, time: at, correlationId, causationId } = event;
  return {
    topic, subject, sequence, eventId, type, at, correlationId, causationId,
    words: picked(data, shape.words, (field) => field),
    ids: picked(data, shape.ids, (field) => field),
    parties: picked(data, shape.parties, (field) => roles[field]!),
    title: shape.title === undefined ? null : ((data[shape.title] as string | undefined) ?? null),
    partner: (data.partner as string | undefined) ?? null,
    deadline: deadline === undefined ? null : (data[deadline] as string),
    deadlineOfAll: deadline === 'signBy',
  };
}

function picked(data: Record<string, unknown>, fields: readonly string[], nameOf: (field: string) => string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const field of fields) if (data[field] !== undefined) found[nameOf(field)] = String(data[field]);
  return found;
}
