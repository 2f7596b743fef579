import { randomUUID } from 'node:crypto';
import type { Caller } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { CoverTerms } from '../../domain/road/cover';
import { stayLifecycle } from '../../domain/road/stay-lifecycle';
import type { DocumentTerms } from '../../domain/road/paperwork';
import { unknownFiles } from '../../store/road/files';
import { strangeObject } from '../../store/road/objects';
import { addCover, addDocument } from '../../store/road/papers';
import { type StayView, stayView } from '../../store/road/stay-view';
import type { Stay } from '../../store/road/stays';
import { StayChanges } from './stay-changes';
import { StayCommands } from './stay-commands';

/**
 * Certificates and documents, entered by whichever side has them: an indemnity is applied for by the host's state, a commercial policy is
 * the organiser's. What was entered stays; a correction replaces it.
 */
@Injectable()
export class RecordPapers {
  constructor(
    private readonly stays: StayCommands,
    private readonly changes: StayChanges,
  ) {}

  cover(caller: Caller, stayId: string, terms: CoverTerms, replaces: string | undefined): Promise<Decision<StayView>> {
    return this.stays.run(caller, stayId, 'record-stay-papers', async (tx, stay, acting) => {
      if (terms.from >= terms.to) return reject('cover-days-out-of-order', { from: terms.from, to: terms.to });
      const may = await this.may(tx, stay, terms.certificateFileId);
      if (!may.ok) return may;
      const entry = { id: randomUUID(), stayId, by: acting.actingFor as string, terms, replaces: replaces ?? null };
      if (!(await addCover(tx, stay.tourId, entry))) return reject('paper-unknown', { replaces });
      return accept(await stayView(tx, await this.changes.touch(tx, stay)));
    });
  }

  document(caller: Caller, stayId: string, terms: DocumentTerms, replaces: string | undefined): Promise<Decision<StayView>> {
    return this.stays.run(caller, stayId, 'record-stay-papers', async (tx, stay, acting) => {
      const { appliedOn, issuedOn, expiresOn } = terms;
      if ((appliedOn !== null && issuedOn !== null && appliedOn > issuedOn) || (issuedOn !== null && expiresOn !== null && issuedOn >= expiresOn))
        return reject('document-days-out-of-order', { appliedOn, issuedOn, expiresOn });
      const may = await this.may(tx, stay, terms.fileId);
      if (!may.ok) return may;
      const objectId = await strangeObject(tx, stay, terms.objectIds);
      if (objectId !== null) return reject('object-not-on-the-list', { objectId });
      const entry = { id: randomUUID(), stayId, by: acting.actingFor as string, terms, replaces: replaces ?? null };
      if (!(await addDocument(tx, entry))) return reject('paper-unknown', { replaces });
      return accept(await stayView(tx, await this.changes.touch(tx, stay)));
    });
  }

  private async may(tx: Transaction, stay: Stay, fileId: string | null): Promise<Decision<undefined>> {
    if (stayLifecycle.isFinal(stay.state)) return reject('stay-is-over', { state: stay.state });
    const unknown = await unknownFiles(tx, stay.id, fileId === null ? [] : [fileId]);
    return unknown.length === 0 ? accept() : reject('file-unknown', { fileIds: unknown });
  }
}
