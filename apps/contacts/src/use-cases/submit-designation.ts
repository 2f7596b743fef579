import { randomUUID } from 'node:crypto';
import { Commands, type Caller } from '@caravanserai/access';
import { accept, reject, type Decision } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { decideSubmission } from '../domain/letter';
import { Designation, Letter } from '../store/designation.entity';
import { authorityOf, designationView, lockOffice } from '../store/designations';
import { holdPerson } from '../store/locks';
import type { Office } from '../store/office.entity';
import { announceDesignation } from './announce-designation';
import { EnterPerson, type PersonalData } from './enter-person';

/** The particulars of the authority's letter and the hash of its scan. */
export interface LetterInput {
  readonly issuer: string;
  readonly reference: string;
  readonly dated: string;
  readonly language: string;
  readonly sha256: string;
}

export interface SubmitInput {
  /** Somebody who is known already; or `nominee`, who then becomes known, without an account. */
  readonly personRef?: string;
  readonly nominee?: PersonalData;
  readonly rank: number;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly letter: LetterInput;
}

@Injectable()
export class SubmitDesignation {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
    private readonly people: EnterPerson,
  ) {}

  execute(caller: Caller, officeId: string, input: SubmitInput) {
    return this.commands.run(caller, {
      action: 'submit-designation',
      load: async (tx) => {
        const office = await lockOffice(tx, officeId);
        return office && { resource: { parties: { authority: await authorityOf(tx, office) } }, state: office };
      },
      execute: async (tx, office, acting) => {
        const nominee = await this.nominee(tx, input);
        if (!nominee.ok) return nominee;
        const term = { validFrom: new Date(input.validFrom), validTo: input.validTo === undefined ? null : new Date(input.validTo) };
        const decision = decideSubmission({ submittedBy: acting.personRef as string, nominee: nominee.value, ...term }, tx.now);
        if (!decision.ok) return decision;
        const designation = newDesignation(tx, acting, office, { personRef: nominee.value, rank: input.rank, ...term });
        await this.write(tx, acting, office, designation, input.letter);
        return accept(await designationView(tx, designation));
      },
    });
  }

  /** The row, its letter, its log and its event; the demonstration world is written by it too. */
  async write(tx: Transaction, actor: ActedBy, office: Office, designation: Designation, letter: LetterInput) {
    await tx.manager.insert(Designation, designation);
    await attachLetter(tx, designation.id, letter);
    await logTransition(tx, actor, { of: 'designation', id: designation.id, action: 'submit', from: null, to: designation.status });
    await announceDesignation(this.outbox, tx, 'submit', designation, office);
  }

  private async nominee(tx: Transaction, { personRef, nominee }: SubmitInput): Promise<Decision<string>> {
    if ((personRef === undefined) === (nominee === undefined)) return reject('nominee-unclear');
    if (personRef !== undefined) return (await holdPerson(tx, personRef)) === null ? reject('person-unknown') : accept(personRef);
    const ref = randomUUID();
    await this.people.enter(tx, ref, nominee as PersonalData);
    return accept(ref);
  }
}

export async function attachLetter(tx: Transaction, designationId: string, letter: LetterInput): Promise<void> {
  const unverified = { verificationMethod: null, verifiedBy: null, verifiedAt: null };
  await tx.manager.insert(Letter, { id: randomUUID(), designationId, ...letter, attachedAt: tx.now, ...unverified });
}

export function newDesignation(
  tx: Transaction,
  { personRef: submittedBy, actingFor }: ActedBy,
  office: Office,
  terms: Pick<Designation, 'personRef' | 'rank' | 'validFrom' | 'validTo'> & { id?: string },
): Designation {
  const later = { verifiedBy: null, confirmedAt: null, ordinal: null, activatedAt: null, suspendedAt: null, endedAt: null, endReason: null };
  return {
    id: randomUUID(), ...terms, ...later, version: 1, status: 'submitted', officeId: office.id, namePublished: false,
    submittedBy: submittedBy as string, submittedFor: actingFor as string, submittedAt: tx.now,
  };
}
