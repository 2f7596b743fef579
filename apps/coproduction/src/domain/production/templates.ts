import type { CatalogueId } from './clause-catalogue';
import type { ProductionKind } from './kinds';

export interface TemplateClause {
  readonly id: CatalogueId;
  readonly mandatory: boolean;
  /** Words that a treaty demands: a proposal may change the fields and never these. */
  readonly locked?: string;
}

export interface Template {
  /** Of the clauses and their rules; it stands in the header of each text, so that a text is read by the rules it was written under. */
  readonly edition: string;
  readonly clauses: readonly TemplateClause[];
}

const must = (...ids: readonly CatalogueId[]): TemplateClause[] => ids.map((id) => ({ id, mandatory: true }));
const may = (...ids: readonly CatalogueId[]): TemplateClause[] => ids.map((id) => ({ id, mandatory: false }));
const locked = (id: CatalogueId, words: string): TemplateClause => ({ id, mandatory: true, locked: words });

const noDutyToExhibit =
  'The approval of the competent authorities does not bind them to permit the public exhibition of the film, and no party may claim anything from that.';

/** In the order of the text. What a film's contract must hold is treaty law: NL-China 2015 Annex B.1(c), B.2, B.11; ETS 147 Appendix I. */
export const templates: Readonly<Record<ProductionKind, Template>> = {
  stage: {
    edition: 'stage-1',
    clauses: [
      ...must('PAR', 'OBJ', 'ART', 'BUD', 'CON', 'SHR', 'PAY', 'PRE', 'TER', 'RTS'), ...may('TOU'), ...must('WAT', 'OWN', 'TRA', 'CRE'), ...may('AVR'),
      ...must('INS', 'FM', 'CAN'), ...may('TAX'), ...must('TERM', 'LAW', 'DLK'), ...may('FX', 'SCH'),
    ],
  },
  film: {
    edition: 'film-1',
    clauses: [
      ...must('PAR', 'OBJ', 'FIL', 'ART', 'BUD', 'CON', 'SHR', 'PAY'), ...may('PRE'), ...must('TER', 'RTS', 'WAT', 'MAT', 'CRE', 'FES', 'INS', 'APP'),
      locked('EXH', noDutyToExhibit), ...must('ASG', 'FM', 'CAN'), ...may('TAX'), ...must('TERM', 'LAW', 'DLK'), ...may('FX', 'SCH'),
    ],
  },
  exhibition: {
    edition: 'exhibition-1',
    clauses: [
      ...must('PAR', 'OBJ', 'ART', 'BUD', 'CON', 'SHR', 'PAY', 'PRE', 'VEN', 'LOA', 'TRA', 'INS', 'CRE', 'FM', 'CAN', 'TERM', 'LAW', 'DLK'),
      ...may('TER', 'RTS', 'WAT', 'OWN', 'AVR', 'TAX', 'FX', 'SCH'),
    ],
  },
  'co-edition': {
    edition: 'co-edition-1',
    clauses: [...must('PAR', 'OBJ', 'EDI', 'RTS', 'PAY', 'TER', 'CRE', 'FM', 'CAN', 'TERM', 'LAW', 'DLK'), ...may('BUD', 'CON', 'SHR', 'WAT', 'TAX', 'FX', 'SCH')],
  },
  residency: {
    edition: 'residency-1',
    clauses: [...must('PAR', 'OBJ', 'RES', 'PAY', 'RTS', 'INS', 'FM', 'CAN', 'TERM', 'LAW', 'DLK'), ...may('BUD', 'CON', 'SHR', 'CRE', 'TRA', 'TAX', 'FX', 'SCH')],
  },
};

export const mandatoryClauses = (kind: ProductionKind): CatalogueId[] => templates[kind].clauses.filter(({ mandatory }) => mandatory).map(({ id }) => id);
export const templateClause = (kind: ProductionKind, id: string): TemplateClause | undefined => templates[kind].clauses.find((clause) => clause.id === id);
