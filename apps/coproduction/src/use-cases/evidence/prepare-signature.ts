import { type Caller, CallerFactsReader, Queries, askerOf } from '@caravanserai/access';
import { type Decision, accept } from '@caravanserai/kernel';
import { UnitOfWork, poolOf } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { BoardApproval } from '../../domain/evidence/statement';
import { roleOf } from '../../domain/party';
import type { SigningMandate } from '../../domain/sign';
import { findAgreement, partiesOf } from '../../store/agreements';
import { findProduction, seatsAtTable } from '../../store/production/productions';
import { ConfirmMandate } from '../confirm-mandate';
import { factsOfParty, mandateFor } from '../sign-agreement';
import { factsOfProduction } from './sign-production';
import { type FactsOfParty, StateSignature, statementBy } from './state-signature';

export interface SignatureAsked {
  readonly mandateId?: string;
  readonly keyId?: string;
  readonly approval?: BoardApproval;
}

/** What the browser has to sign, as the platform would state it now. Nothing is kept: whoever signs sends it back, signed. */
@Injectable()
export class PrepareSignature {
  constructor(
    private readonly queries: Queries,
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: CallerFactsReader,
    private readonly confirmMandate: ConfirmMandate,
    private readonly evidence: StateSignature,
  ) {}

  ofAgreement(caller: Caller, agreementId: string, asked: SignatureAsked) {
    return this.prepare(caller, asked, (by) => this.queries.one(caller, 'sign-agreement', async (tx) => {
      const at = await findAgreement(tx, agreementId);
      const role = at && roleOf(at.agreement.organisations, caller.actingFor);
      return at && role && { resource: partiesOf(at), state: factsOfParty(at, role, by) };
    }));
  }

  ofProduction(caller: Caller, productionId: string, asked: SignatureAsked) {
    return this.prepare(caller, asked, (by) => this.queries.one(caller, 'sign-production', async (tx) => {
      const at = await findProduction(tx, productionId);
      const facts = at && factsOfProduction(at, caller.actingFor ?? '', by);
      return at && facts && { resource: seatsAtTable(at), state: facts };
    }));
  }

  private async prepare(caller: Caller, asked: SignatureAsked, factsBy: (by: { signer: string; mandate: SigningMandate; approval: BoardApproval | null }) => Promise<Decision<FactsOfParty>>) {
    const facts = await this.facts.of(askerOf(poolOf(this.unitOfWork.dataSource)), caller.account?.key ?? null);
    const mandate = mandateFor(await this.confirmMandate.execute(caller, asked.mandateId), { facts }, this.unitOfWork.now());
    if (!mandate.ok) return mandate;
    const party = await factsBy({ signer: facts.personRef!, mandate: mandate.value, approval: asked.approval ?? null });
    if (!party.ok) return party;
    const signer = await this.evidence.signer(caller, asked.keyId ?? null);
    if (!signer.ok) return signer;
    const statement = statementBy(signer.value, party.value, this.unitOfWork.now().toISOString());
    return accept({ statement, challenge: Buffer.from(statement.root, 'hex').toString('base64url'), credentialId: signer.value.key?.credentialId ?? null });
  }
}
