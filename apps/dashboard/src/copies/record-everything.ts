import { calendarChanged, type EventEnvelope, type EventOf, organisationChanged, organisationRegistered } from '@caravanserai/contracts';
import { type EventContext, RecordsAll } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Controller } from '@nestjs/common';
import { type Fact, factOf, keptEvents } from '../domain/workflow/fact';
import type { Declared } from '../domain/workflow/tables';
import { LiveLog } from '../live/live-log';
import { copyCalendars } from '../store/calendars';
import { judge } from '../store/judge';
import { readTables, writeRelations, writeSteps } from '../store/rows';
import { judgeAgain } from '../store/judge-again';

const isDeclaration = ({ type }: EventEnvelope): boolean => type.endsWith('.lifecycle.declared.v1');
const tellsOfOrganisation = ({ type }: EventEnvelope): boolean => type === organisationRegistered.type || type === organisationChanged.type;

/**
 * Keeps every event of the platform as a fact, and as the step that the workflows' tables make of it. Tables may arrive after the
 * events that they judge; then what they change is judged again, so that the rows depend on what has happened and not on the order of its arrival.
 */
@Controller()
export class RecordEverything {
  constructor(private readonly live: LiveLog) {}

  @RecordsAll(keptEvents)
  async on(events: EventEnvelope[], { tx, rebuilding = false }: EventContext): Promise<void> {
    const declarations = events.filter(isDeclaration);
    const facts = events.flatMap((event) => (isDeclaration(event) ? [] : (factOf(event) ?? [])));
    if (declarations.length > 0) await this.declare(tx, declarations, rebuilding);
    const organisations = events.filter(tellsOfOrganisation) as Array<EventEnvelope<EventOf<typeof organisationRegistered>>>;
    if (organisations.length > 0) await copyOrganisations(tx, organisations);
    await copyCalendars(tx, events.filter(({ type }) => type === calendarChanged.type) as Array<EventEnvelope<EventOf<typeof calendarChanged>>>);
    if (facts.length > 0) await this.record(tx, facts, rebuilding);
    if (!rebuilding && organisations.length > 0) tx.afterCommit(() => this.live.describe(organisations.map(({ data }) => ({ id: data.organisationId, partner: data.partner ?? null, name: data.name }))));
  }

  private async record(tx: Transaction, facts: readonly Fact[], rebuilding: boolean): Promise<void> {
    const tables = rebuilding ? await readTables(tx) : await this.live.tablesOf(tx);
    const judged = await judge(tx, tables, facts);
    await writeSteps(tx, judged);
    await writeRelations(tx, facts);
    if (!rebuilding) tx.afterCommit(() => this.live.append(judged));
  }

  private async declare(tx: Transaction, declarations: readonly EventEnvelope[], rebuilding: boolean): Promise<void> {
    for (const { data, sequence, time } of declarations as Array<EventEnvelope<Declared>>)
      await tx.query('insert into copy_workflow (workflow, sequence, declared_at, definition) values ($1, $2, $3, $4) on conflict (workflow, sequence) do nothing', [data.workflow, sequence, time, JSON.stringify(data)]);
    const tables = await readTables(tx);
    const changed = await judgeAgain(tx, tables, declarations as Array<EventEnvelope<Declared>>);
    if (!rebuilding) tx.afterCommit(() => this.live.onTables(changed));
  }
}

async function copyOrganisations(tx: Transaction, events: ReadonlyArray<EventEnvelope<EventOf<typeof organisationRegistered>>>): Promise<void> {
  const latest = new Map(events.map(({ data }) => [data.organisationId, data]));
  const rows = [...latest.values()];
  await tx.query(
    `insert into copy_organisation (id, name, partner, status, names) select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::jsonb[])
     on conflict (id) do update set name = excluded.name, partner = excluded.partner, status = excluded.status, names = excluded.names`,
    [rows.map(({ organisationId }) => organisationId), rows.map(({ name }) => name), rows.map(({ partner }) => partner ?? null), rows.map(({ status }) => status), rows.map(({ names = [] }) => JSON.stringify(names.map(({ language, name: text }) => ({ language, text }))))],
  );
}
