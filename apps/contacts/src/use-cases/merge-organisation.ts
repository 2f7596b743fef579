import type { Acting } from '@caravanserai/access';
import { accept, reject, type Decision } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { fillDetails, replaceDetails, withAlias } from '../domain/merge-details';
import type { OrganisationDetails } from '../domain/organisation-details';
import { ImportRow, type MatchProposal } from '../store/import.entity';
import { lockOrganisation } from '../store/locks';
import { organisationsWithIds } from '../store/near-organisations';
import { OrganisationExternalId } from '../store/organisation-details.entity';
import type { Organisation } from '../store/organisation.entity';
import { detailsOf } from '../store/organisations';
import { EnterOrganisation } from './enter-organisation';

/** They are the same: the text becomes a name of the organisation, the row's key belongs to it, and one made meanwhile points to it. */
@Injectable()
export class MergeOrganisation {
  constructor(private readonly organisations: EnterOrganisation) {}

  async execute(tx: Transaction, acting: Acting, proposal: MatchProposal, organisationId: string): Promise<Decision<string>> {
    const organisation = await lockOrganisation(tx, organisationId);
    if (organisation === null || organisation.status === 'closed') return reject('organisation-closed', { organisationId });
    const known = await detailsOf(tx, organisation);
    const made = proposal.organisationId;
    if (made !== null && made !== organisationId) await this.retire(tx, acting, made, organisationId);
    const details = await withFreeIds(tx, mergedWith(known, proposal, organisationId), organisationId);
    const changed = await this.organisations.change(tx, acting, organisation, { action: 'change', details });
    if (!changed.ok) return changed;
    if (proposal.about === 'organisation') await this.claimRow(tx, proposal, organisationId);
    return accept(organisationId);
  }

  /** The near one that the import made: closed, with a pointer for everybody who knows it, and its ids free for the one that stays. */
  private async retire(tx: Transaction, acting: Acting, id: string, succeededBy: string): Promise<void> {
    const duplicate = (await lockOrganisation(tx, id)) as Organisation;
    await tx.manager.delete(OrganisationExternalId, { organisationId: id });
    if (duplicate.status === 'active') await this.organisations.change(tx, acting, duplicate, { action: 'close', succeededBy });
    await tx.manager.update(ImportRow, { organisationId: id }, { organisationId: succeededBy });
  }

  private async claimRow(tx: Transaction, { source, key: rowId, contentHash }: MatchProposal, organisationId: string): Promise<void> {
    await tx.manager.update(ImportRow, { source, rowId }, { organisationId, contentHash: contentHash as string });
  }
}

function mergedWith(known: OrganisationDetails, { about, text, row, candidates }: MatchProposal, organisationId: string): OrganisationDetails {
  if (about === 'venue') return { ...known, names: withAlias(known.names, text) };
  const isItsOwnRow = candidates.some((candidate) => candidate.reason === 'row-changed' && candidate.organisationId === organisationId);
  return (isItsOwnRow ? replaceDetails : fillDetails)(known, row as OrganisationDetails);
}

async function withFreeIds(tx: Transaction, details: OrganisationDetails, organisationId: string): Promise<OrganisationDetails> {
  const free = [];
  for (const id of details.externalIds) {
    const holders = await organisationsWithIds(tx, [id]);
    if (holders.every((holder) => holder.id === organisationId)) free.push(id);
  }
  return { ...details, externalIds: free };
}
