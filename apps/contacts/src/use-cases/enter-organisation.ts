import { organisationChanged, organisationRegistered } from '@caravanserai/contracts';
import type { Decision } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { organisationLifecycle } from '../domain/organisation';
import { partnerOf, settleDetails, type DetailsRefusal, type OrganisationDetails } from '../domain/organisation-details';
import { Organisation } from '../store/organisation.entity';
import { columnsOf, namesOf, organisationFacts, writeExternalIds, writeNames } from '../store/organisations';
import { Partner } from '../store/partner.entity';

export interface Entry {
  readonly id: string;
  /** Already settled. */
  readonly details: OrganisationDetails;
  readonly importSource?: string;
  readonly runsPlatform?: boolean;
}

/** The step that all ways into the directory share: by hand, by import, by decision, by the first start. */
@Injectable()
export class EnterOrganisation {
  constructor(private readonly outbox: Outbox) {}

  /** Completes what is told with partner and time zone, or says what is missing. */
  async settle(tx: Transaction, details: OrganisationDetails, clock?: 'may-be-unknown'): Promise<Decision<OrganisationDetails, DetailsRefusal>> {
    const code = partnerOf(details);
    const partner = code === null ? null : await tx.manager.findOneBy(Partner, { code });
    return settleDetails(details, partner, clock);
  }

  async enter(tx: Transaction, actor: ActedBy, { id, details, importSource, runsPlatform = false }: Entry): Promise<Organisation> {
    const at = { registeredAt: tx.now, changedAt: tx.now };
    const state = { status: organisationLifecycle.initial, version: 1, importSource: importSource ?? null, succeededBy: null, runsPlatform };
    const organisation: Organisation = { id, ...columnsOf(details), ...state, ...at };
    await tx.manager.insert(Organisation, organisation);
    await writeNames(tx, id, details.names);
    await writeExternalIds(tx, id, details.externalIds);
    await logTransition(tx, actor, { of: 'organisation', id, action: 'register', from: null, to: organisation.status });
    await this.outbox.add(tx, organisationRegistered, id, { ...organisationFacts(organisation, details.names), ...(importSource && { importSource }) });
    return organisation;
  }

  /** Writes a change of a row that is locked. `details` is absent when only the state changes. */
  async change(
    tx: Transaction,
    actor: ActedBy,
    organisation: Organisation,
    { action, details, ...changes }: { action: 'change' | 'close' | 'reopen'; details?: OrganisationDetails; succeededBy?: string | null },
  ): Promise<Decision<Organisation>> {
    const next = organisationLifecycle.next(organisation.status, action);
    if (!next.ok) return next;
    const written = { ...(details && columnsOf(details)), ...changes, status: next.value, version: organisation.version + 1, changedAt: tx.now };
    await tx.manager.update(Organisation, { id: organisation.id }, written);
    if (details) {
      await writeNames(tx, organisation.id, details.names);
      await writeExternalIds(tx, organisation.id, details.externalIds);
    }
    const changed = { ...organisation, ...written };
    await logTransition(tx, actor, { of: 'organisation', id: organisation.id, action, from: organisation.status, to: changed.status });
    const names = details?.names ?? (await namesOf(tx, organisation.id));
    await this.outbox.add(tx, organisationChanged, organisation.id, { ...organisationFacts(changed, names), revision: changed.version });
    return { ok: true, value: changed };
  }
}
