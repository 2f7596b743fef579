import type { Transaction } from '@caravanserai/persistence';
import { differences } from '../../domain/road/condition';
import { type ConditionReport, earlierContents, latestVersions, signaturesOf, versionsOf } from './conditions';

const shown = ({ openedAt, signedAt, ...report }: ConditionReport) => ({ ...report, openedAt: openedAt.toISOString(), signedAt: signedAt?.toISOString() ?? null });

/** Reports with what they say now and how that differs from what both sides last agreed on. */
export async function conditionLines(tx: Transaction, reports: readonly ConditionReport[]) {
  const ids = reports.map(({ id }) => id);
  const [latest, earlier] = [await latestVersions(tx, ids), await earlierContents(tx, ids)];
  return reports.map((report) => {
    const { number, content, contentHash } = latest.get(report.id)!;
    const before = earlier.get(report.id) ?? null;
    return { ...shown(report), number, content, contentHash, compared: before !== null, differences: before === null ? [] : differences(before, content) };
  });
}

/** One report with all its versions and signatures. */
export async function conditionView(tx: Transaction, report: ConditionReport) {
  const [line] = await conditionLines(tx, [report]);
  const versions = (await versionsOf(tx, report.id)).map(({ writtenAt, ...version }) => ({ ...version, writtenAt: writtenAt.toISOString() }));
  const signatures = (await signaturesOf(tx, report.id)).map(({ at, ...signature }) => ({ ...signature, at: at.toISOString() }));
  return { ...line!, versions, signatures };
}

export type ConditionView = Awaited<ReturnType<typeof conditionView>>;
