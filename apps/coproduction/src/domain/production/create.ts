import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { ClauseId } from './clause-catalogue';
import type { ProductionKind, ProductionParty } from './kinds';
import { type Production, joined } from './production';
import type { FactNamed } from './production-log';
import { rootInForce } from './decide-force';
import { templateClause, templates } from './templates';

export interface NewProduction {
  readonly kind: ProductionKind;
  readonly title: string;
  /** Of the text that prevails, BCP 47. */
  readonly language: string;
  readonly convenor: Omit<ProductionParty, 'role'>;
  /** Partners of equal strength have no lead; whoever calls them together leads the procedure alone. */
  readonly equalStrength: boolean;
}

/** The beginning: the template's clauses without a text yet, and one party. */
export function createProduction({ kind, title, language, convenor, equalStrength }: NewProduction): FactNamed<'create'> {
  const { clauses, edition } = templates[kind];
  const seeds = clauses.map(({ id, mandatory, locked }) => ({ id, mandatory, locked: locked !== undefined }));
  const parties: ProductionParty[] = [{ ...convenor, role: equalStrength ? 'co-producer' : 'lead' }];
  return { action: 'create', kind, title, language, ruleEdition: edition, convenor: convenor.organisationId, parties, clauses: seeds, amends: null };
}

/** An amendment is an agreement of its own over the clauses that change, between the same parties, and names the root that it changes. */
export function createAmendment(parent: Production, clauses: readonly ClauseId[], convenor: string): Decision<FactNamed<'create'>> {
  const unknown = clauses.find((id) => templateClause(parent.kind, id) === undefined && !/^FREE-/.test(id));
  if (clauses.length === 0 || unknown !== undefined) return reject('clause-unknown', { clause: unknown ?? null });
  const seeds = clauses.map((id) => ({ id, mandatory: true, locked: templateClause(parent.kind, id)?.locked !== undefined }));
  const { productionId, kind, title, language, ruleEdition } = parent;
  const parties = joined(parent).map(({ organisationId, role, name, partner }) => ({ organisationId, role, name, partner }));
  return accept({ action: 'create', kind, title, language, ruleEdition, convenor, parties, clauses: seeds, amends: { productionId, root: rootInForce(parent) } });
}
