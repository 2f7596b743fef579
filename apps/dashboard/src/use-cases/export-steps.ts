import type { Caller } from '@caravanserai/access';
import { accept, type Decision } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import type { Behind } from '../domain/cases-behind';
import { writeCsv } from '../domain/log/write-csv';
import { writeOcel } from '../domain/log/write-ocel';
import { writeXes } from '../domain/log/write-xes';
import { writeInstances } from '../domain/write-instances';
import { type Question, Questions } from './question';

export const exportFormats = ['csv', 'xes', 'ocel', 'instances'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file in pieces: it is written as it is read, so that its length does not matter. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly pieces: Generator<string>;
}

const files: Readonly<Record<ExportFormat, Omit<ExportedFile, 'pieces'>>> = {
  csv: { name: 'steps.csv', mediaType: 'text/csv; charset=utf-8' },
  xes: { name: 'steps.xes', mediaType: 'application/xml; charset=utf-8' },
  ocel: { name: 'steps.jsonocel', mediaType: 'application/json; charset=utf-8' },
  instances: { name: 'instances.csv', mediaType: 'text/csv; charset=utf-8' },
};

/** The steps that a view counts, or its instances, as a file for other tools. */
@Injectable()
export class ExportSteps {
  constructor(private readonly questions: Questions) {}

  async execute(caller: Caller, format: ExportFormat, asked: Question & { readonly behind: Behind }): Promise<Decision<ExportedFile>> {
    const answering = await this.questions.ask(caller, 'export-steps', asked);
    if (!answering.ok) return answering;
    const { log, selection, now } = answering.value;
    const pieces = format === 'instances' ? writeInstances(log, selection, asked.behind, now) : { csv: writeCsv, xes: writeXes, ocel: writeOcel }[format](log, selection);
    return accept({ ...files[format], pieces });
  }
}
