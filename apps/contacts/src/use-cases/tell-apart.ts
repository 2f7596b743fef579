import { randomUUID } from 'node:crypto';
import type { Acting } from '@caravanserai/access';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { OrganisationDetails } from '../domain/organisation-details';
import { ImportRow, type MatchProposal } from '../store/import.entity';
import { organisationsWithIds } from '../store/near-organisations';
import { EnterOrganisation } from './enter-organisation';

/** They are not the same: the pair is never proposed again, and a row that waited becomes an organisation of its own. */
@Injectable()
export class TellApart {
  constructor(private readonly organisations: EnterOrganisation) {}

  /** The organisation that the row belongs to now; null for a venue, of which too little is known to make one. */
  async execute(tx: Transaction, acting: Acting, proposal: MatchProposal): Promise<string | null> {
    const { about, source, key } = proposal;
    for (const { organisationId } of proposal.candidates)
      await tx.query('insert into told_apart (about, source, key, organisation_id) values ($1, $2, $3, $4) on conflict do nothing', [about, source, key, organisationId]);
    if (about === 'venue') return null;
    return proposal.organisationId ?? this.create(tx, acting, proposal);
  }

  private async create(tx: Transaction, acting: Acting, { source, key: rowId, row, contentHash }: MatchProposal): Promise<string> {
    const details = await withoutTakenIds(tx, row as OrganisationDetails);
    const { id: organisationId } = await this.organisations.enter(tx, acting, { id: randomUUID(), details, importSource: source });
    await tx.manager.update(ImportRow, { source, rowId }, { organisationId, contentHash: contentHash as string });
    return organisationId;
  }
}

/** An id belongs to one organisation: where two claim it, it stays with the one that had it. */
async function withoutTakenIds(tx: Transaction, details: OrganisationDetails): Promise<OrganisationDetails> {
  const free = [];
  for (const id of details.externalIds) if ((await organisationsWithIds(tx, [id])).length === 0) free.push(id);
  return { ...details, externalIds: free };
}
