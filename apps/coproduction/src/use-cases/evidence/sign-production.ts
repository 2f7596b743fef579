import type { Caller } from '@caravanserai/access';
import { type Decision, accept } from '@caravanserai/kernel';
import { Timers } from '@caravanserai/messaging';
import { Injectable } from '@nestjs/common';
import type { BoardApproval } from '../../domain/evidence/statement';
import { contentOf } from '../../domain/production/contents';
import { textsOnTable } from '../../domain/production/decide-text';
import { liabilityOfParty } from '../../domain/production/liability-of-party';
import type { SigningMandate } from '../../domain/sign';
import { keepSignatureEvidence } from '../../store/evidence/signature-evidence';
import type { StoredProduction } from '../../store/production/productions';
import { sealTimer } from '../../store/record-fact';
import type { StepAnswer } from '../production/act-on-production';
import { RecordSignature } from '../production/record-signature';
import type { SignInput } from '../sign-agreement';
import { type FactsOfParty, type LookedAt, StateSignature, type Stated, stated } from './state-signature';

/** Signs the text of a production that was sent for signature, with a key or by account; the log names what was signed and how. */
@Injectable()
export class SignProduction {
  constructor(
    private readonly record: RecordSignature,
    private readonly evidence: StateSignature,
    private readonly timers: Timers,
  ) {}

  async execute(caller: Caller, productionId: string, { textHash: root, mandateId, proof, approval }: SignInput): StepAnswer {
    const looked = await this.evidence.lookAt(caller, root, proof);
    let said: Stated | undefined;
    return this.record.execute(caller, productionId, {
      root,
      ...(mandateId !== undefined && { mandateId }),
      verify: (at, { personRef, actingFor }, mandate, now) => {
        const decision = statedFor(looked, at, actingFor ?? '', { signer: personRef!, mandate, approval: approval ?? null }, root, now);
        if (!decision.ok) return decision;
        said = decision.value;
        return accept(null);
      },
      evidence: () => said!.recorded.hash,
      keep: async (tx, { signatureId, after: { production } }) => {
        const { statement, proof: kept, keyId, recorded } = said!;
        await keepSignatureEvidence(tx, { signatureId, agreementId: productionId, keyId, statement, proof: kept, hash: recorded.hash });
        if (production.status !== 'signing') await this.timers.schedule(tx, sealTimer, productionId, tx.now);
      },
    });
  }
}

type SigningBy = { readonly signer: string; readonly mandate: SigningMandate; readonly approval: BoardApproval | null };

function statedFor(looked: Decision<LookedAt>, at: StoredProduction, organisation: string, by: SigningBy, root: string, now: string): Decision<Stated> {
  if (!looked.ok) return looked;
  return stated(looked.value, { ...factsOfProduction(at, organisation, by)!, root }, now);
}

/** What a party of a production states with its signature; null for an organisation that is no party. */
export function factsOfProduction(at: StoredProduction, organisationId: string, { signer, mandate, approval }: SigningBy): FactsOfParty | null {
  const { production } = at;
  const party = production.parties.find((each) => each.organisationId === organisationId);
  if (!party) return null;
  return {
    agreementId: production.productionId, root: production.signing?.root ?? production.draft.root, party: party.role, organisationId, signer,
    mandate: { id: mandate.mandateId, limit: mandate.limit }, liability: liabilityIn(at, organisationId, mandate.limit?.currency), approval,
  };
}

/** In the currency of the mandate, against which it was measured, else in that of the budget. Empty where the text says no amount. */
function liabilityIn(at: StoredProduction, party: string, currency = contentOf(textsOnTable(at), 'BUD')?.currency): FactsOfParty['liability'] {
  const owed = currency === undefined ? null : liabilityOfParty(textsOnTable(at), party, currency);
  return owed === null || owed > BigInt(Number.MAX_SAFE_INTEGER) ? [] : [{ minor: Number(owed), currency: currency! }];
}
