import type { Caller } from '@caravanserai/access';
import { page } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { renderAgreement } from '../domain/render-agreement';
import { VersionRow } from '../store/agreement.entity';
import { clausesView } from '../store/agreement-view';
import { ReadAgreement } from './read-agreement';

export interface TextsPage {
  readonly items: readonly TextView[];
  readonly nextCursor: string | null;
}

/** All texts that were ever on the table, first to last. */
@Injectable()
export class ReadTexts {
  constructor(private readonly readAgreement: ReadAgreement) {}

  list(caller: Caller, agreementId: string, { limit, after }: { limit: number; after: number }): Promise<Decision<TextsPage>> {
    return this.readAgreement.read(caller, agreementId, async (tx) => {
      const where = { agreementId, number: MoreThan(after) };
      const rows = await tx.manager.find(VersionRow, { where, order: { number: 'ASC' }, take: limit + 1 });
      return page(rows.map(textView), limit, ({ number }) => [number]);
    });
  }

  /** One of them as people read it. */
  render(caller: Caller, agreementId: string, number: number): Promise<Decision<string>> {
    return this.readAgreement.read(caller, agreementId, async (tx) => {
      const row = await tx.manager.findOneBy(VersionRow, { agreementId, number });
      return row && renderAgreement(row.text);
    });
  }
}

type TextView = ReturnType<typeof textView>;

function textView({ number, root: textHash, proposedBy, proposedAt, text }: VersionRow) {
  const { header, parties } = text;
  return { number, textHash, proposedBy, proposedAt, header, parties, clauses: clausesView(text) };
}
