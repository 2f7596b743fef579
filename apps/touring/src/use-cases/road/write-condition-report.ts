import { randomUUID } from 'node:crypto';
import type { Acting, Caller } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { hashOf } from '@caravanserai/kernel/hash';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { ConditionContent, Occasion } from '../../domain/road/condition';
import { conditionLifecycle } from '../../domain/road/condition-lifecycle';
import { type ConditionReport, latestVersions, reportById, reportFor } from '../../store/road/conditions';
import { type ConditionView, conditionView } from '../../store/road/condition-view';
import { factsOf } from '../../store/road/facts';
import { unknownFiles } from '../../store/road/files';
import { strangeObject } from '../../store/road/objects';
import type { Stay } from '../../store/road/stays';
import { ConditionChanges } from './condition-changes';
import { StayCommands } from './stay-commands';

export interface ConditionGiven {
  readonly objectId: string;
  readonly occasion: Occasion;
  readonly content: ConditionContent;
}

/** When an object is looked at on each occasion: after it has come out of its crate, and before it goes back. */
const seasons: Readonly<Record<Occasion, readonly Stay['state'][]>> = { incoming: ['received', 'installed'], outgoing: ['closed', 'packed'] };

/** A checker writes down the condition of one object; writing again makes a new version, and the earlier one stays. */
@Injectable()
export class WriteConditionReport {
  constructor(
    private readonly stays: StayCommands,
    private readonly changes: ConditionChanges,
  ) {}

  execute(caller: Caller, stayId: string, given: ConditionGiven): Promise<Decision<ConditionView>> {
    return this.stays.run(caller, stayId, 'write-condition-report', async (tx, stay, acting) => {
      const may = await mayWrite(tx, stay, given);
      if (!may.ok) return may;
      const known = await reportFor(tx, stay.id, given.objectId, given.occasion);
      const report = known === null ? accept(await open(tx, stay, given, acting)) : await this.amend(tx, stay, known, acting);
      if (!report.ok) return report;
      await append(tx, report.value, given.content, acting);
      await this.changes.written(tx, acting, stay, report.value, known);
      return accept(await conditionView(tx, report.value));
    });
  }

  private async amend(tx: Transaction, stay: Stay, report: ConditionReport, acting: Acting): Promise<Decision<ConditionReport>> {
    if (report.checkedBy !== acting.actingFor) return reject('not-the-checker', { reportId: report.id });
    return this.changes.move(tx, report, 'amend', { signedAt: null });
  }
}

async function mayWrite(tx: Transaction, stay: Stay, { objectId, occasion, content }: ConditionGiven): Promise<Decision<undefined>> {
  if (!seasons[occasion].includes(stay.state)) return reject('report-out-of-season', { occasion, state: stay.state, states: seasons[occasion] });
  if (occasion === 'incoming' && !(await factsOf(tx, stay.id)).has('unpacked')) return reject('crates-still-closed', { at: null, restEnds: null });
  if ((await strangeObject(tx, stay, [objectId])) !== null) return reject('object-not-on-the-list', { objectId });
  const unknown = await unknownFiles(tx, stay.id, [...content.photographIds, ...content.notes.flatMap(({ photographIds }) => photographIds)]);
  return unknown.length === 0 ? accept() : reject('file-unknown', { fileIds: unknown });
}

async function open(tx: Transaction, stay: Stay, { objectId, occasion }: ConditionGiven, { actingFor }: Acting): Promise<ConditionReport> {
  const id = randomUUID();
  await tx.query('insert into condition_report (id, version, state, stay_id, object_id, occasion, checked_by, opened_at) values ($1, 1, $2, $3, $4, $5, $6, $7)', [
    id, conditionLifecycle.initial, stay.id, objectId, occasion, actingFor, tx.now,
  ]);
  return (await reportById(tx, id)) as ConditionReport;
}

async function append(tx: Transaction, { id }: ConditionReport, content: ConditionContent, { accountKey, actingFor }: Acting): Promise<void> {
  const last = (await latestVersions(tx, [id])).get(id)?.number ?? 0;
  await tx.query('insert into condition_version (report_id, number, content, content_hash, written_at, account_key, acting_for) values ($1, $2, $3, $4, $5, $6, $7)', [
    id, last + 1, JSON.stringify(content), hashOf(content), tx.now, accountKey, actingFor,
  ]);
}
