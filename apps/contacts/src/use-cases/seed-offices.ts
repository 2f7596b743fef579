import { sha256Hex } from '@caravanserai/kernel/hash';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { demonstrationWorld, type DemonstrationDesignation, type DemonstrationOffice } from '../reference/demonstration';
import { Designation } from '../store/designation.entity';
import { lockSeating, type Seating } from '../store/designations';
import { lockPartner } from '../store/locks';
import { Office } from '../store/office.entity';
import { Partner } from '../store/partner.entity';
import { Person } from '../store/person.entity';
import { ConfirmDesignation } from './confirm-designation';
import { MoveDesignation } from './move-designation';
import { OpenOffice } from './open-office';
import { newDesignation, SubmitDesignation } from './submit-designation';

type IdOf = (key: keyof typeof demonstrationWorld.organisations) => string;

/** Points of contact of the demonstration: submitted by their ministries and verified by the administrator, as letters are. */
@Injectable()
export class SeedOffices {
  constructor(
    private readonly offices: OpenOffice,
    private readonly submissions: SubmitDesignation,
    private readonly designations: MoveDesignation,
    private readonly confirmations: ConfirmDesignation,
  ) {}

  async execute(tx: Transaction, administrator: ActedBy, idOf: IdOf): Promise<void> {
    for (const plan of demonstrationWorld.offices) {
      await assignAuthority(tx, administrator, plan, idOf(plan.authority));
      const office = await this.open(tx, administrator, plan);
      const authority = { personRef: personNamed(plan.submittedBy), accountKey: null, actingFor: idOf(plan.authority) };
      for (const designation of office === null ? [] : plan.designations) await this.name(tx, { administrator, authority, office: office as Office }, designation);
    }
  }

  /** Null when the partner has its general office already, and then whoever holds it. */
  private async open(tx: Transaction, administrator: ActedBy, { id, partner, mailbox, timeZone, languages }: DemonstrationOffice): Promise<Office | null> {
    const general = await tx.query('select from office where partner = $1 and theme is null', [partner]);
    return general.length > 0 ? null : this.offices.open(tx, administrator, id, { partner, theme: null, mailbox, timeZone, languages });
  }

  private async name(tx: Transaction, by: { administrator: ActedBy; authority: ActedBy; office: Office }, plan: DemonstrationDesignation): Promise<void> {
    const personRef = personNamed(plan.holder);
    if ((await tx.manager.findOneByOrFail(Person, { ref: personRef })).erasedAt !== null) return;
    const terms = { id: plan.id, personRef, rank: plan.rank, validFrom: tx.now, validTo: null };
    const designation = newDesignation(tx, by.authority, by.office, terms);
    const letter = { issuer: 'Ministry of Culture', reference: plan.reference, dated: '2026-09-01', language: by.office.languages[0] as string, sha256: sha256Hex(plan.reference) };
    await this.submissions.write(tx, by.authority, by.office, designation, letter);
    if (plan.state === 'confirmed') await this.confirm(tx, by.administrator, designation);
  }

  private async confirm(tx: Transaction, administrator: ActedBy, { id }: Designation): Promise<void> {
    const seating = (await lockSeating(tx, id)) as Seating;
    const verifying = await this.designations.move(tx, administrator, seating, 'verify');
    if (verifying.ok) await this.confirmations.confirm(tx, administrator, { ...seating, designation: verifying.value }, 'mission-note');
  }
}

async function assignAuthority(tx: Transaction, administrator: ActedBy, { partner: code }: DemonstrationOffice, organisationId: string): Promise<void> {
  const partner = await lockPartner(tx, code);
  if (partner === null || partner.authorityOrganisationId !== null) return;
  await tx.manager.update(Partner, { code }, { authorityOrganisationId: organisationId, version: partner.version + 1 });
  await logTransition(tx, administrator, { of: 'partner', id: code, action: 'assign-authority', from: null, to: organisationId });
}

const personNamed = (username: string): string => demonstrationWorld.people.find((person) => person.username === username)?.personRef as string;
