import type { Caller } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type StatedLevel, levelOf } from '../../domain/evidence/signature-level';
import {
  type Proof, type RecordedEvidence, type SignatureLaw, type Statement, type StatementFacts, agreesWith, approvalHolds, recordedEvidence, statementOf,
} from '../../domain/evidence/statement';
import { signatureLawOf } from '../../store/evidence/signature-evidence';
import { type SigningKeyRow, usableKey } from '../../store/evidence/signing-keys';
import { proofFault } from '../../verifier/signatures';
import { signedBy } from './browser-keys';
import { Passkeys } from './passkeys';

/** What a browser sends of a signature by a key; without it the account alone signs. */
export interface ProofGiven {
  readonly keyId: string;
  readonly jws?: string;
  readonly authenticatorData?: string;
  readonly clientDataJSON?: string;
  readonly signature?: string;
}

/** With what somebody signs, or is about to: the key, what can be called its level, and the law of the party. */
export interface Signer extends StatedLevel {
  readonly key: SigningKeyRow | null;
  readonly law: SignatureLaw | null;
}

/** A signature that has been looked at before its agreement is locked, since that takes time. */
export interface LookedAt extends Signer {
  readonly proof: Proof;
  /** What a key's signature says; null where something else than the statement itself is signed. */
  readonly signed: unknown;
}

export interface Stated {
  readonly statement: Statement;
  readonly proof: Proof;
  readonly keyId: string | null;
  readonly recorded: RecordedEvidence;
}

export type FactsOfParty = Omit<StatementFacts, 'keyThumbprint' | 'level' | 'reasons' | 'law' | 'at'>;

/** Looks at signers' keys and at what they signed. */
@Injectable()
export class StateSignature {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passkeys: Passkeys,
  ) {}

  /** @param keyId null where the account alone is to sign. */
  signer({ account, actingFor }: Caller, keyId: string | null): Promise<Decision<Signer>> {
    return this.unitOfWork.run(async (tx) => {
      const key = keyId === null || account === null ? null : await usableKey(tx, keyId, account.key);
      if (keyId !== null && key === null) return reject('key-not-usable', { keyId });
      const [home] = await tx.query<{ partner: string | null }>('select partner from copy_organisation where organisation_id = $1', [actingFor]);
      return accept({ key, law: await signatureLawOf(tx, home?.partner ?? null), ...levelOf(key?.kind ?? 'account', (key?.confirmedAt ?? null) !== null) });
    });
  }

  async lookAt(caller: Caller, root: string, given: ProofGiven | undefined): Promise<Decision<LookedAt>> {
    const signer = await this.signer(caller, given?.keyId ?? null);
    if (!signer.ok) return signer;
    const { key } = signer.value;
    if (key === null || given === undefined) return accept({ ...signer.value, proof: { kind: 'account' }, signed: null });
    const proof = key.kind === 'passkey' ? await this.passkeyProof(root, key, given) : accept<Proof>({ kind: 'key', jws: given.jws ?? '' });
    if (!proof.ok) return proof;
    const signed = proof.value.kind === 'key' ? await signedBy(proof.value.jws, key.jwk) : null;
    // Asked of the very code that will judge the bundle: what it would not take must not be taken here.
    const statement = signed ?? { root, keyThumbprint: key.thumbprint };
    const fault = proof.value.kind === 'key' && signed === null ? 'no signature of this key' : await faultOf(statement, proof.value, key);
    return fault === null ? accept({ ...signer.value, proof: proof.value, signed }) : reject('signature-not-proved', { reason: fault });
  }

  private async passkeyProof(root: string, { credentialId, jwk }: SigningKeyRow, { authenticatorData, clientDataJSON, signature }: ProofGiven): Promise<Decision<Proof>> {
    if (!authenticatorData || !clientDataJSON || !signature) return reject('signature-not-proved', { reason: 'authenticatorData, clientDataJSON and signature belong to a passkey' });
    return this.passkeys.prove(root, { credentialId: credentialId!, jwk }, { authenticatorData, clientDataJSON, signature });
  }
}

async function faultOf(statement: unknown, proof: Proof, { thumbprint, jwk }: SigningKeyRow): Promise<string | null> {
  try {
    return await proofFault(statement, proof, [{ thumbprint, jwk }]);
  } catch (error) {
    return error instanceof Error ? error.message : 'unreadable';
  }
}

/** What will be signed, at that instant. */
export function statementBy({ key, level, reasons, law }: Signer, facts: FactsOfParty, at: string): Statement {
  return statementOf({ ...facts, keyThumbprint: key?.thumbprint ?? null, level, reasons, law, at });
}

/** Under the agreement's lock: whether what was signed is what the platform would state now, and what of it is recorded. */
export function stated(looked: LookedAt, facts: FactsOfParty, now: string): Decision<Stated> {
  const held = approvalHolds(facts.approval, now);
  if (!held.ok) return held;
  const expected = statementBy(looked, facts, now);
  const statement = looked.proof.kind === 'key' ? agreesWith(looked.signed, expected, now) : accept(expected);
  if (!statement.ok) return statement;
  return accept({ statement: statement.value, proof: looked.proof, keyId: looked.key?.id ?? null, recorded: recordedEvidence(statement.value, looked.proof) });
}
