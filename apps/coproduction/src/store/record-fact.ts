import { Outbox, Timers } from '@caravanserai/messaging';
import { keepRemark, type Transaction } from '@caravanserai/persistence';
import { nextInChain, sha256Hex } from '@caravanserai/kernel/hash';
import { Injectable } from '@nestjs/common';
import { type Agreement, applyEntry } from '../domain/agreement';
import { agreementLifecycle } from '../domain/agreement-lifecycle';
import type { ActedBy, Fact, LogEntry } from '../domain/agreement-log';
import { type AgreementVersion, versionRoot } from '../domain/agreement-version';
import { announcementsOf } from '../domain/announcements';
import { reservedFactsOf } from '../domain/clauses';
import type { Party, Role } from '../domain/party';
import { AgreementRow, LogRow, SignatureRow, VersionRow, VoidingRow } from './agreement.entity';
import type { AgreementAtHand } from './agreements';
import { type GivenEvidence, keepSignatureEvidence } from './evidence/signature-evidence';

export const signByTimer = 'agreement-sign-by';
export const sealTimer = 'agreement-seal';

/** A fact that has been decided, with what comes with it. */
export interface Step {
  readonly agreementId: string;
  readonly fact: Fact;
  /** Null where an event or a timer acts. */
  readonly actedBy: ActedBy | null;
  /** The text that the fact puts on the table. */
  readonly text?: AgreementVersion;
  /** What comes with a signature. */
  readonly given?: GivenEvidence;
  /** The reason in the words of whoever acts. */
  readonly reason?: string;
  /** False where the deadline itself acts: the timer that fires takes its own row away and must find it. */
  readonly cancelsTimer?: boolean;
}

/** Writes one decided fact: log entry, text, row, signatures, timer and events, all in the transaction that decided it. */
@Injectable()
export class RecordFact {
  constructor(
    private readonly outbox: Outbox,
    private readonly timers: Timers,
  ) {}

  /** @param before what was locked and decided on; null for the first fact of an agreement. */
  async record(tx: Transaction, before: AgreementAtHand | null, step: Step): Promise<AgreementAtHand> {
    const entry = await this.entryOf(tx, before, step);
    const agreement = applyEntry(before?.agreement ?? null, entry);
    const head = step.text ?? before!.head;
    const lastHash = nextInChain(before?.lastHash ?? null, entry);
    await saveRow(tx, agreement, head);
    if (step.text) await saveText(tx, agreement, step.text);
    await saveEntry(tx, { entry, agreement, before, hash: lastHash });
    await saveSignatures(tx, before?.agreement ?? null, agreement);
    if (step.given) await keepSignatureEvidence(tx, step.given);
    await this.keepTimer(tx, agreement, step);
    for (const { event, data } of announcementsOf(before?.agreement ?? null, agreement, step.fact, head))
      await this.outbox.add(tx, event, agreement.agreementId, data);
    return { agreement, head, lastHash };
  }

  private async entryOf(tx: Transaction, before: AgreementAtHand | null, step: Step): Promise<LogEntry> {
    const { agreementId, actedBy, fact } = step;
    const remark = step.reason === undefined || actedBy === null ? null : await saveRemark(tx, { ...step, actedBy, reason: step.reason });
    return { agreementId, seq: (before?.agreement.version ?? 0) + 1, at: tx.now.toISOString(), actedBy, fact, remark };
  }

  /** The paper is sealed right after the commit and not within it: whoever signs last does not wait for it, and a failure is tried again. */
  private async keepTimer(tx: Transaction, { agreementId, signBy, status, version }: Agreement, { fact, cancelsTimer = true }: Step): Promise<void> {
    if (version === 1 || fact.action === 'extend-deadline') await this.timers.schedule(tx, signByTimer, agreementId, new Date(signBy));
    if (status === 'executed') await this.timers.schedule(tx, sealTimer, agreementId, tx.now);
    if (agreementLifecycle.isFinal(status) && cancelsTimer) await this.timers.cancel(tx, signByTimer, agreementId);
  }
}

async function saveRow(tx: Transaction, agreement: Agreement, head: AgreementVersion): Promise<void> {
  const { agreementId: id, version, status, stopId, round, signBy } = agreement;
  if (version > 1) {
    await tx.manager.update(AgreementRow, { id }, { version, status, signBy: new Date(signBy) });
    return;
  }
  const { title } = reservedFactsOf(head.clauses);
  const dates = { signBy: new Date(signBy), draftedAt: tx.now };
  await tx.manager.insert(AgreementRow, { id, version, status, stopId, round, title, ...dates, ...partyColumns(head.parties) });
}

function partyColumns(parties: readonly Party[]) {
  const party = (role: Role) => parties.find((candidate) => candidate.role === role)!;
  const [organiser, host] = [party('organiser'), party('host')];
  return { organiserId: organiser.organisationId, organiserName: organiser.name, hostId: host.organisationId, hostName: host.name };
}

async function saveText(tx: Transaction, { agreementId, head }: Agreement, text: AgreementVersion): Promise<void> {
  const { number, proposedBy } = head;
  const row = { agreementId, number, root: versionRoot(text), proposedBy, proposedAt: tx.now, text };
  // TypeORM's partial types don't know readonly lists; the row is complete.
  await tx.manager.insert(VersionRow, row as never);
}

interface Entered {
  readonly entry: LogEntry;
  readonly agreement: Agreement;
  readonly before: AgreementAtHand | null;
  readonly hash: string;
}

async function saveEntry(tx: Transaction, { entry, agreement, before, hash }: Entered): Promise<void> {
  const { agreementId, seq } = entry;
  const statuses = { fromStatus: before?.agreement.status ?? null, toStatus: agreement.status };
  await tx.manager.insert(LogRow, { agreementId, seq, entry, previousHash: before?.lastHash ?? null, hash, ...statuses } as never);
}

async function saveSignatures(tx: Transaction, before: Agreement | null, { agreementId, signatures }: Agreement): Promise<void> {
  const known = new Map((before?.signatures ?? []).map((signature) => [signature.signatureId, signature]));
  for (const { signatureId: id, by: signedFor, signer, mandateId, root, signedAt, voided } of signatures) {
    const earlier = known.get(id);
    if (!earlier) await tx.manager.insert(SignatureRow, { id, agreementId, signedFor, signer, mandateId, root, signedAt: new Date(signedAt), live: true });
    if (!earlier || earlier.voided !== null || voided === null) continue;
    await tx.manager.update(SignatureRow, { id }, { live: false });
    await tx.manager.insert(VoidingRow, { signatureId: id, reason: voided.reason, at: new Date(voided.at) });
  }
}

async function saveRemark(tx: Transaction, step: Step & { readonly actedBy: ActedBy; readonly reason: string }) {
  const { agreementId: id, fact, actedBy, reason } = step;
  const remarkId = await keepRemark(tx, actedBy, { of: agreementLifecycle.workflow, id, action: fact.action }, reason);
  return { remarkId: remarkId!, textHash: sha256Hex(reason) };
}
