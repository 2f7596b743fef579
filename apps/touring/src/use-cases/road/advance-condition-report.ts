import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { keepRemark, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { conditionLifecycle } from '../../domain/road/condition-lifecycle';
import { type ConditionView, conditionView } from '../../store/road/condition-view';
import { type ConditionReport, latestVersions, reportById } from '../../store/road/conditions';
import { lockStay, partiesOf, type Stay } from '../../store/road/stays';
import { ConditionChanges } from './condition-changes';
import { sideOf } from './stay-commands';

export const reportSteps = ['sign', 'countersign', 'dispute', 'resolve', 'file'] as const;
export type ReportStep = (typeof reportSteps)[number];

/** Signatures under a report: whoever wrote it signs, and only the other side can agree or dispute. Nobody signs for both. */
@Injectable()
export class AdvanceConditionReport {
  constructor(
    private readonly commands: Commands,
    private readonly changes: ConditionChanges,
  ) {}

  execute(caller: Caller, reportId: string, step: ReportStep, remark: string | undefined): Promise<Decision<ConditionView>> {
    return this.commands.run(caller, {
      action: 'advance-condition-report',
      load: async (tx) => {
        const found = await reportById(tx, reportId);
        const stay = found && (await lockStay(tx, found.stayId));
        // Read anew under the lock of its stay.
        const report = stay && (await reportById(tx, reportId));
        return report && { resource: { parties: partiesOf(stay), readBy: 'read-stay' }, version: report.version, state: { stay, report } };
      },
      execute: (tx, { stay, report }, acting) => this.step(tx, acting, { stay, report, step, remark }),
    });
  }

  private async step(tx: Transaction, acting: Acting, asked: Asked): Promise<Decision<ConditionView>> {
    const { stay, report, step, remark } = asked;
    const may = maySign(asked, acting);
    if (!may.ok) return may;
    if (step === 'dispute' && remark === undefined) return reject('dispute-without-words');
    const moved = await this.changes.move(tx, report, step, step === 'sign' ? { signedAt: report.signedAt ?? tx.now } : {});
    if (!moved.ok) return moved;
    if (step === 'sign' || step === 'countersign' || step === 'resolve') await sign(tx, report.id, step === 'sign' ? 'checker' : 'counter-party', acting);
    await keepRemark(tx, acting, { of: conditionLifecycle.workflow, id: report.id, action: step }, remark);
    await this.changes.tell(tx, acting, stay, { report: moved.value, from: report.state, action: step });
    return accept(await conditionView(tx, moved.value));
  }
}

interface Asked {
  readonly stay: Stay;
  readonly report: ConditionReport;
  readonly step: ReportStep;
  readonly remark: string | undefined;
}

function maySign({ stay, report, step }: Asked, acting: Acting): Decision<undefined, 'not-the-checker' | 'own-report' | 'other-side-acts'> {
  const isChecker = report.checkedBy === acting.actingFor;
  if (step === 'file') return sideOf(stay, acting) === 'organiser' ? accept() : reject('other-side-acts', { side: 'organiser' });
  if (step === 'sign') return isChecker ? accept() : reject('not-the-checker', { reportId: report.id });
  return isChecker ? reject('own-report', { reportId: report.id }) : accept();
}

async function sign(tx: Transaction, reportId: string, role: 'checker' | 'counter-party', { accountKey, actingFor }: Acting): Promise<void> {
  const { number } = (await latestVersions(tx, [reportId])).get(reportId)!;
  await tx.query('insert into condition_signature (report_id, number, role, account_key, acting_for, at) values ($1, $2, $3, $4, $5, $6)', [reportId, number, role, accountKey, actingFor, tx.now]);
}
