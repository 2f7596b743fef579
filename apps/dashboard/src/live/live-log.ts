import { Rebuild } from '@caravanserai/messaging';
import { type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { EventLog } from '../domain/log/event-log';
import type { Tables } from '../domain/workflow/tables';
import { type Judged, readTables } from '../store/rows';
import { type LiveStep, LiveCases, partnerAsParty } from './live-cases';
import { ChangeStream } from './change-stream';
import { loadSteps, stepOf } from './load-steps';
import { Sides } from './sides';

export interface DescribedOrganisation {
  readonly id: string;
  readonly partner: string | null;
}

/**
 * The log of all workflows in memory. It is loaded from the steps in the database and goes on with what is committed; where the database itself was
 * made anew, it is loaded anew beside the old one, which answers until then.
 */
@Injectable()
export class LiveLog implements OnModuleInit {
  private readonly logger = new Logger(LiveLog.name);
  private cases = new LiveCases((workflow, state) => this.rolesFrom(workflow, state));
  private loading: Promise<void> | undefined;
  /** What is committed while a log is being loaded, whose reading may have passed it already. */
  private meanwhile: LiveStep[] | undefined;
  private tables: { readonly count: number; readonly tables: Tables } | undefined;
  /** The tables as they were read last. */
  private known: Tables | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: ChangeStream,
    private readonly sides: Sides,
    rebuild: Rebuild,
  ) {
    rebuild.onSwapped(() => this.loadInBackground());
    sides.onKnown(() => void this.describeAll(this.cases));
  }

  onModuleInit(): void {
    this.loadInBackground();
  }

  /** The log, once it is complete. @throws what kept it from being loaded. */
  async ready(): Promise<EventLog> {
    if (this.loading === undefined) await this.load();
    await this.loading;
    return this.cases.log;
  }

  get position(): number {
    return this.cases.log.events.length;
  }

  caseNumberOf(workflow: string, instance: string): number | undefined {
    return this.cases.find(workflow, instance);
  }

  /** Tables change seldom, and another replica may have changed them. */
  async tablesOf(tx: Transaction): Promise<Tables> {
    const [counted] = await tx.query<{ count: number }>('select count(*)::int as count from copy_workflow');
    const count = counted?.count ?? 0;
    if (this.tables?.count !== count) this.tables = { count, tables: await readTables(tx) };
    this.known = this.tables.tables;
    return this.known;
  }

  currentTables(): Promise<Tables> {
    return this.unitOfWork.run((tx) => this.tablesOf(tx));
  }

  /** Who may act on a thing in a state. */
  rolesFrom(workflow: string, state: string): readonly string[] {
    return this.known?.of(workflow)?.rolesFrom(state) ?? [];
  }

  /** Called after the commit of what is appended. */
  append(judged: readonly Judged[]): void {
    const steps = judged.flatMap((one) => stepOf(one) ?? []);
    this.meanwhile?.push(...steps);
    const changed = new Set(steps.flatMap((step) => this.cases.take(step) ?? []));
    if (changed.size > 0) this.changes.tell(this.cases.log, [...changed]);
  }

  onTables(stepsChanged: boolean): void {
    this.tables = undefined;
    if (stepsChanged) this.loadInBackground();
  }

  describe(organisations: readonly DescribedOrganisation[]): void {
    for (const { id, partner } of organisations) this.describeOne(this.cases, id, partner);
  }

  private loadInBackground(): void {
    this.load().catch((error: Error) => this.logger.error(`the log could not be loaded: ${error.message}`));
  }

  private load(): Promise<void> {
    const before = this.loading ?? Promise.resolve();
    const loading = before.catch(() => undefined).then(() => this.loadOnce());
    this.loading = loading;
    loading.catch(() => {
      if (this.loading === loading) this.loading = undefined;
    });
    return loading;
  }

  private async loadOnce(): Promise<void> {
    this.meanwhile = [];
    await this.currentTables();
    const cases = new LiveCases((workflow, state) => this.rolesFrom(workflow, state));
    await this.describeAll(cases);
    await loadSteps(this.unitOfWork, (step) => cases.take(step));
    for (const step of this.meanwhile) cases.take(step);
    this.meanwhile = undefined;
    this.cases = cases;
    this.changes.resync(cases.log.events.length);
  }

  private async describeAll(cases: LiveCases): Promise<void> {
    const organisations = await this.unitOfWork.run((tx) => tx.query<{ id: string; partner: string | null }>('select id, partner from copy_organisation'));
    for (const { id, partner } of organisations) this.describeOne(cases, id, partner);
    for (const code of this.sides.codes) this.describeOne(cases, partnerAsParty(code), code);
  }

  private describeOne({ log }: LiveCases, id: string, partner: string | null): void {
    log.describeOrganisation(id, { partner: partner ?? undefined, side: partner === null ? undefined : this.sides.of(partner) });
  }
}
