import { randomUUID } from 'node:crypto';
import { matchProposed } from '@caravanserai/contracts';
import type { Outbox } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import type { RowCandidate } from '../domain/imported-row';
import { MatchProposal } from './import.entity';

export interface Proposed {
  readonly about: 'organisation' | 'venue';
  readonly source: string;
  readonly key: string;
  readonly text: string;
  readonly row: unknown;
  readonly contentHash: string | null;
  readonly candidates: readonly RowCandidate[];
  /** The organisation that was made for the row all the same, where the names are only near. */
  readonly organisationId: string | null;
}

/** The one open question about this row or venue. */
export const openProposal = (tx: Transaction, { about, source, key }: Pick<Proposed, 'about' | 'source' | 'key'>): Promise<MatchProposal | null> =>
  tx.manager.findOneBy(MatchProposal, { about, source, key, status: 'open' });

/** Asks a person, or brings the question that waits already up to date; one key never has two open ones. */
export async function propose(tx: Transaction, outbox: Outbox, proposed: Proposed): Promise<void> {
  const open = await openProposal(tx, proposed);
  const { about, candidates, ...rest } = proposed;
  const content = { ...rest, row: rest.row as object, about, candidates: [...candidates] };
  if (open !== null) {
    await tx.manager.update(MatchProposal, { id: open.id }, { ...content, version: open.version + 1 });
    return;
  }
  const id = randomUUID();
  await tx.manager.insert(MatchProposal, { ...content, id, version: 1, status: 'open', proposedAt: tx.now, decidedAt: null });
  await outbox.add(tx, matchProposed, id, { proposalId: id, about });
}

/** As the agreement with the import says. */
export const proposalView = ({ id, version, about, source, key, text, candidates, status, organisationId, proposedAt, decidedAt }: MatchProposal) => ({
  id, version, about, source, key, text, candidates, state: status, organisationId, proposedAt, decidedAt,
});
