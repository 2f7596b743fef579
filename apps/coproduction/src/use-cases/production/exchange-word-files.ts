import { type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { checkClause } from '../../domain/production/check-clause';
import { clauseNamed, joinedIds } from '../../domain/production/production';
import type { ReadClause } from '../../domain/production/read-lines';
import { maySee } from '../../domain/production/seen';
import { type FieldGroup, clauseHash } from '../../domain/production/text';
import { type StoredProduction, lockProduction, seatsAtTable } from '../../store/production/productions';
import { draftSeen } from './read-drafts';
import { ReadProduction } from './read-production';
import { readWordFile, writeWordFile } from './word-file';

/** A clause of the file that differs from the one on the table, as it can be put forward; or why it can not. */
export interface WordProposal {
  readonly clause: string;
  readonly title: string;
  readonly fields: FieldGroup;
  readonly words: string | null;
  /** What is on the table now, which the proposal would answer. */
  readonly answers: string | null;
  readonly problems: readonly string[];
}

export interface WordImport {
  readonly proposals: readonly WordProposal[];
  readonly unchanged: readonly string[];
  /** Clauses on the table that the file does not have: they are not touched. */
  readonly absent: readonly string[];
  /** What stands in the file and in no clause. */
  readonly leftOver: readonly string[];
}

/** Clauses go to counsel as a Word file and come back as proposals; nothing is put on the table by itself. */
@Injectable()
export class ExchangeWordFiles {
  constructor(
    private readonly commands: Commands,
    private readonly production: ReadProduction,
  ) {}

  write(caller: Caller, productionId: string, number: number): Promise<Decision<Buffer>> {
    return this.production.see(caller, productionId, async (tx, seen) => {
      const draft = await draftSeen(tx, seen, number);
      return draft && writeWordFile({ title: seen.at.production.title, root: draft.root, number, clauses: draft.clauses.flatMap(({ clause }) => clause ?? []) });
    });
  }

  async read(caller: Caller, productionId: string, content: Buffer) {
    const file = await readWordFile(content);
    return this.commands.run(caller, {
      action: 'step-production',
      load: async (tx) => {
        const at = await lockProduction(tx, productionId);
        return at && { resource: seatsAtTable(at), version: at.production.version, state: at };
      },
      execute: (_tx, at, { actingFor }) => {
        if (file === null || file.clauses.length === 0) return Promise.resolve(reject('word-file-unreadable'));
        const body = compared(at, file.clauses, { leftOver: file.leftOver, organisation: actingFor! });
        return Promise.resolve(accept({ body, version: at.production.version }));
      },
    });
  }
}

function compared(at: StoredProduction, read: readonly ReadClause[], { leftOver, organisation }: { readonly leftOver: readonly string[]; readonly organisation: string }): WordImport {
  const reader = { organisations: [organisation], everything: false };
  const proposals = read.map((one) => proposalOf(at, one));
  const changed = proposals.filter(({ same }) => !same).map(({ proposal }) => proposal);
  const onTable = at.production.clauses.filter((clause) => clause.hash !== null && maySee(clause, reader)).map(({ id }) => id as string);
  return {
    proposals: changed,
    unchanged: proposals.filter(({ same }) => same).map(({ proposal }) => proposal.clause),
    absent: onTable.filter((id) => !read.some((one) => one.id === id)),
    leftOver,
  };
}

function proposalOf({ production, clauses }: StoredProduction, { id, title, fields, words, problems }: ReadClause): { readonly same: boolean; readonly proposal: WordProposal } {
  const standing = clauseNamed(production, id);
  const between = standing?.between ?? undefined;
  const salt = clauses.get(standing?.hash ?? '')?.sideLetter?.salt ?? '';
  const checked = checkClause({ id, title, fields, words, ...(between && { between }) }, { kind: production.kind, parties: joinedIds(production), salt });
  const faults = checked.ok ? [] : faultsIn(checked.rejection.details ?? {}, checked.rejection.code);
  const same = checked.ok && problems.length === 0 && standing?.hash === clauseHash(checked.value);
  return { same, proposal: { clause: id, title, fields: fields as FieldGroup, words, answers: standing?.hash ?? null, problems: [...problems, ...faults] } };
}

function faultsIn({ errors }: Readonly<Record<string, unknown>>, code: string): string[] {
  return Array.isArray(errors) ? (errors as { field: string; reason: string }[]).map(({ field, reason }) => `${field} ${reason}`) : [code];
}
