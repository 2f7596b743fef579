import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { Fact } from '../domain/agreement-log';
import type { AgreementVersion } from '../domain/agreement-version';
import { type Role, roleOf } from '../domain/party';
import { type AgreementView, agreementView } from '../store/agreement-view';
import type { GivenEvidence } from '../store/evidence/signature-evidence';
import { type AgreementAtHand, lockAgreement, partiesOf } from '../store/agreements';
import { RecordFact } from '../store/record-fact';

/** What a party wants to do and the rule that decides it. */
export interface Act {
  /** As it stands in the policy. */
  readonly action: string;
  readonly agreementId: string;
  readonly reason?: string;
  /** Taken before the agreement is locked. */
  readonly lockFirst?: (tx: Transaction) => Promise<void>;
  readonly decide: (at: AgreementAtHand, by: Role, now: string, acting: Acting) => Decision<Decided>;
}

export interface Decided {
  readonly fact: Fact;
  readonly text?: AgreementVersion;
  readonly given?: GivenEvidence;
}

export type ActAnswer = Promise<Decision<{ body: AgreementView; version: number }>>;

/** The way every command of a party takes: lock, may they, decide, write, answer with the agreement as it is now. */
@Injectable()
export class ActOnAgreement {
  constructor(
    private readonly commands: Commands,
    private readonly facts: RecordFact,
  ) {}

  run(caller: Caller, act: Act): ActAnswer {
    return this.commands.run(caller, {
      action: act.action,
      load: (tx) => load(tx, act),
      execute: (tx, at, acting) => this.execute(tx, at, acting, act),
    });
  }

  private async execute(tx: Transaction, at: AgreementAtHand, acting: Acting, { agreementId, decide, reason }: Act) {
    // The policy has let a party in, so the acting organisation has a role; or the secretariat, whose acts look at none.
    const by = roleOf(at.agreement.organisations, acting.actingFor) as Role;
    const decision = decide(at, by, tx.now.toISOString(), acting);
    if (!decision.ok) return decision;
    const { accountKey, personRef, actingFor } = acting;
    const after = await this.facts.record(tx, at, { agreementId, ...decision.value, actedBy: { accountKey, personRef, actingFor }, reason });
    return accept({ body: await agreementView(tx, after), version: after.agreement.version });
  }
}

async function load(tx: Transaction, { agreementId, lockFirst }: Act) {
  await lockFirst?.(tx);
  const at = await lockAgreement(tx, agreementId);
  return at && { resource: partiesOf(at), version: at.agreement.version, state: at };
}

/** A rule that decides nothing but a fact. */
export const factAlone = (decision: Decision<Fact>): Decision<Decided> => (decision.ok ? accept({ fact: decision.value }) : decision);
