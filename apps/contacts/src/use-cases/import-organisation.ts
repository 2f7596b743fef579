import { randomUUID } from 'node:crypto';
import type { Acting } from '@caravanserai/access';
import { hashOf } from '@caravanserai/kernel/hash';
import { Outbox } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { nearOnes, sameOnes } from '../domain/match-venue';
import type { OrganisationRow, RowAnswer, RowCandidate } from '../domain/imported-row';
import { joinNames } from '../domain/merge-details';
import type { OrganisationDetails } from '../domain/organisation-details';
import { ImportRow } from '../store/import.entity';
import { organisationsNear, organisationsWithIds } from '../store/near-organisations';
import { Organisation } from '../store/organisation.entity';
import { openProposal, propose } from '../store/proposals';
import { EnterOrganisation } from './enter-organisation';

interface Row {
  readonly source: string;
  readonly rowId: string;
  readonly details: OrganisationDetails;
  /** Of all that the row says. */
  readonly contentHash: string;
}

/** One row: known already, changed, the same as somebody, near to somebody, or new. */
@Injectable()
export class ImportOrganisation {
  constructor(
    private readonly organisations: EnterOrganisation,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Transaction, acting: Acting, source: string, { rowId, line: _, ...content }: OrganisationRow): Promise<RowAnswer> {
    const details = { ...content, partner: null, names: joinNames(content.names, []) };
    const settled = await this.organisations.settle(tx, details, 'may-be-unknown');
    if (!settled.ok) return { rowId, outcome: 'rejected', code: settled.rejection.code, field: fields[settled.rejection.code], reason: reasons[settled.rejection.code] };
    const row: Row = { source, rowId, details: settled.value, contentHash: hashOf(content) };
    const seen = await tx.manager.findOneBy(ImportRow, { source, rowId });
    return seen === null ? this.first(tx, acting, row) : this.again(tx, acting, row, seen);
  }

  private async again(tx: Transaction, acting: Acting, row: Row, seen: ImportRow): Promise<RowAnswer> {
    const { rowId } = row;
    const id = seen.organisationId ?? undefined;
    const waiting = await openProposal(tx, { about: 'organisation', source: row.source, key: rowId });
    if ([seen.contentHash, waiting?.contentHash].includes(row.contentHash)) return { rowId, outcome: 'unchanged', ...(id && { id }) };
    if (id === undefined) return this.first(tx, acting, row);
    const { name } = await tx.manager.findOneByOrFail(Organisation, { id });
    // Whether it is one of the near ones may be open still: the question about the change is asked together with that one.
    const near = waiting?.candidates.filter(({ organisationId }) => organisationId !== id) ?? [];
    const candidates = [{ organisationId: id, name, reason: 'row-changed' }, ...near];
    await this.propose(tx, row, candidates, waiting?.organisationId ?? null);
    return { rowId, outcome: 'proposed', code: 'row-changed', id, candidates };
  }

  private async first(tx: Transaction, acting: Acting, row: Row): Promise<RowAnswer> {
    const taken = await organisationsWithIds(tx, row.details.externalIds);
    if (taken.length > 0) return this.wait(tx, row, 'same-external-id', taken.map(({ id: organisationId, name }) => ({ organisationId, name, reason: 'same-external-id' })));
    const texts = row.details.names.map(({ text }) => text);
    const listed = await organisationsNear(tx, texts, { about: 'organisation', source: row.source, key: row.rowId });
    const named = { names: texts, city: row.details.city, country: row.details.country };
    const same = sameOnes(named, listed);
    return same.length > 0 ? this.wait(tx, row, 'same-name', same) : this.create(tx, acting, row, nearOnes(named, listed));
  }

  /** Nothing is made of the row until a person has decided. */
  private async wait(tx: Transaction, row: Row, code: string, candidates: readonly RowCandidate[]): Promise<RowAnswer> {
    await this.propose(tx, row, candidates, null);
    await this.remember(tx, row, null);
    return { rowId: row.rowId, outcome: 'proposed', code, candidates };
  }

  private async create(tx: Transaction, acting: Acting, row: Row, near: readonly RowCandidate[]): Promise<RowAnswer> {
    const { id } = await this.organisations.enter(tx, acting, { id: randomUUID(), details: row.details, importSource: row.source });
    await this.remember(tx, row, id);
    if (near.length === 0) return { rowId: row.rowId, outcome: 'created', id };
    await this.propose(tx, row, near, id);
    return { rowId: row.rowId, outcome: 'created', id, candidates: near };
  }

  private async propose(tx: Transaction, { source, rowId: key, details, contentHash }: Row, candidates: readonly RowCandidate[], organisationId: string | null): Promise<void> {
    const text = details.names[0]?.text as string;
    await propose(tx, this.outbox, { about: 'organisation', source, key, text, row: details, contentHash, candidates, organisationId });
  }

  private async remember(tx: Transaction, { source, rowId, contentHash }: Row, organisationId: string | null): Promise<void> {
    await tx.manager.upsert(ImportRow, { source, rowId, contentHash, organisationId, importedAt: tx.now }, ['source', 'rowId']);
  }
}

const fields: Readonly<Record<string, string>> = { 'coordinates-incomplete': 'longitudeMicrodegrees', 'name-repeated': 'names' };
const reasons: Readonly<Record<string, string>> = { 'coordinates-incomplete': 'must have both coordinates or none' };
