import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { refsOnTable } from '../../domain/production/production';
import { type StoredProduction, lockProduction } from '../../store/production/productions';
import { RecordStep } from '../../store/production/record-step';

/** An amendment that all have signed becomes part of the agreement it amends, whose consolidated root is reckoned anew. */
@Injectable()
export class ConsolidateAmendment {
  constructor(private readonly steps: RecordStep) {}

  /** The agreement is locked before its amendment by everybody, so that two amendments of one agreement follow each other. */
  async lockParent(tx: Transaction, productionId: string): Promise<void> {
    await tx.query('select id from production where id = (select amends_id from production where id = $1) for update', [productionId]);
  }

  async execute(tx: Transaction, { production, clauses }: StoredProduction): Promise<void> {
    if (production.amends === null || production.status !== 'executed') return;
    const parent = (await lockProduction(tx, production.amends.productionId))!;
    const changed = refsOnTable(production);
    for (const { hash } of changed)
      await tx.query('insert into production_clause_text (production_id, hash, clause) values ($1, $2, $3) on conflict do nothing', [parent.production.productionId, hash, JSON.stringify(clauses.get(hash))]);
    const fact = { action: 'consolidate', amendmentId: production.productionId, amendmentRoot: production.draft.root, clauses: changed } as const;
    // What follows from the text in force is reckoned at once, so the parent knows the texts that it has just been given.
    const known = { ...parent, clauses: new Map([...parent.clauses, ...changed.map(({ hash }) => [hash, clauses.get(hash)!] as const)]) };
    await this.steps.record(tx, known, { productionId: parent.production.productionId, fact, actedBy: null });
  }
}
