import { type Caller, isAdministrator, organisationsReadFor, CallerFactsReader, Queries } from '@caravanserai/access';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { LiveLog } from '../live/live-log';
import { type Called, nameless, organisationNames, type OrganisationNames } from '../store/names';
import { eventsOf, messagesAbout, partiesOfSubject, readInstance, relatedInstances, type StoryEvent, type StoryInstance } from '../store/story';
import { mustAct } from './list-instances';

export interface StoryAsked {
  readonly workflow: string;
  readonly instance: string;
}

/**
 * The whole story of one instance: its events in their order with those of the things that it has to do with, what caused each, and what was sent
 * because of them. Whoever is no administrator gets of the other things those in which their own organisation takes part.
 */
@Injectable()
export class TellStory {
  constructor(
    private readonly queries: Queries,
    private readonly factsReader: CallerFactsReader,
    private readonly live: LiveLog,
  ) {}

  execute(caller: Caller, { workflow, instance: id }: StoryAsked) {
    return this.queries.one(caller, 'read-story', async (tx) => {
      const instance = await readInstance(tx, workflow, id);
      if (instance === null) return null;
      const parties = await partiesOfSubject(tx, instance.subject);
      return { resource: { parties }, state: await this.tell(tx, caller, { ...instance, parties }) };
    });
  }

  private async tell(tx: Transaction, caller: Caller, instance: StoryInstance) {
    const related = await this.visible(tx, caller, instance, await relatedInstances(tx, instance));
    const events = await eventsOf(tx, [instance, ...related]);
    const own = events.filter((event) => event.workflow === instance.workflow && event.instance === instance.id);
    const names = await organisationNames(tx, [instance, ...related].flatMap(({ parties }) => Object.values(parties)));
    const tables = await this.live.tablesOf(tx);
    const described = (one: StoryInstance) => describe(one, names);
    const arrows = tables.of(instance.workflow)?.arrowsFrom(instance.state) ?? [];
    const parties = Object.entries(instance.parties).map(([role, organisation]) => ({ role, organisation, partner: null, side: null }));
    return {
      ...described(instance),
      mustAct: mustAct({ endedAt: instance.endedAt?.toISOString() ?? null, parties }, arrows),
      events: withCauses(events),
      messages: await messagesAbout(tx, own.map(({ eventId }) => eventId)),
      related: related.map(described),
    };
  }

  private async visible(tx: Transaction, caller: Caller, { subject }: StoryInstance, related: readonly StoryInstance[]): Promise<StoryInstance[]> {
    const facts = await this.factsReader.of(tx, caller.account?.key ?? null);
    if (isAdministrator(facts, tx.now)) return [...related];
    const own = organisationsReadFor({ accountKey: caller.account?.key ?? null, actingFor: caller.actingFor }, facts, tx.now);
    return related.filter((one) => one.subject === subject || Object.values(one.parties).some((party) => own.includes(party)));
  }
}

function describe({ workflow, id, title, state, startedAt, enteredAt, endedAt, dueAt, parties }: StoryInstance, names: ReadonlyMap<string, OrganisationNames>) {
  const called = (organisation: string): Called => names.get(organisation) ?? nameless;
  const named = Object.entries(parties).map(([role, organisation]) => ({ role, organisation, ...called(organisation) }));
  return { workflow, id, title, state, startedAt, enteredAt, endedAt, dueAt, parties: named };
}

/** `causedBy` is the event of this story that led to another one; what began with a request, or outside of the story, has none. */
function withCauses(events: readonly StoryEvent[]) {
  const known = new Set(events.map(({ eventId }) => eventId));
  return events.map(({ causationId, ...event }) => ({ ...event, causedBy: causationId !== event.eventId && known.has(causationId) ? causationId : null }));
}
