import { type CatalogueId, clauseCatalogue } from './clause-catalogue';
import { dependentsOf } from './clause-graph';
import { type ProductionKind, productionKinds } from './kinds';
import { templates } from './templates';

/** Everything that a page needs to draw a form for each clause of a kind of production: the rules themselves. */
export function catalogueView() {
  return { kinds: productionKinds.map(kindView) };
}

function kindView(kind: ProductionKind) {
  const { edition, clauses } = templates[kind];
  return { kind, edition, clauses: clauses.map(({ id, mandatory, locked }) => ({ id, mandatory, locked: locked ?? null, ...clauseView(id) })) };
}

const clauseView = (id: CatalogueId) => ({ title: clauseCatalogue[id].title, fields: clauseCatalogue[id].fields, dependents: dependentsOf(id) });
