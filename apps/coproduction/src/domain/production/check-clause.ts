import { type Decision, accept, reject } from '@caravanserai/kernel';
import { type FieldFault, fieldFaults, refuseText } from './check-fields';
import { clauseCatalogue, fieldsOf, isCatalogueId, isClauseId, isSideId } from './clause-catalogue';
import type { ProductionKind } from './kinds';
import { templateClause, templates } from './templates';
import type { Clause } from './text';

/** A clause as somebody puts it forward. */
export interface ProposedClause {
  readonly id: string;
  readonly title?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly words?: string | null;
  /** A side letter's own parties. */
  readonly between?: readonly string[];
}

export interface ClauseSetting {
  readonly kind: ProductionKind;
  /** Ids of the parties' organisations. */
  readonly parties: readonly string[];
  /** Random, for side letters alone: 32 hexadecimal digits. */
  readonly salt: string;
}

const wordsMost = 20_000;

/** Makes a clause of what was put forward, or says everything that is wrong with it. */
export function checkClause(proposed: ProposedClause, setting: ClauseSetting): Decision<Clause, 'clause-unknown' | 'clause-not-of-this-kind' | 'clause-refused' | 'words-are-locked'> {
  const { id } = proposed;
  if (!isClauseId(id)) return reject('clause-unknown', { clause: id.slice(0, 40) });
  const inTemplate = templateClause(setting.kind, id);
  if (isCatalogueId(id) && !inTemplate) return reject('clause-not-of-this-kind', { clause: id, kind: setting.kind, known: templates[setting.kind].clauses.map((clause) => clause.id) });
  const words = proposed.words ?? inTemplate?.locked ?? null;
  if (inTemplate?.locked !== undefined && words !== inTemplate.locked) return reject('words-are-locked', { clause: id });
  const title = proposed.title ?? (isCatalogueId(id) ? clauseCatalogue[id].title : '');
  const fields = proposed.fields ?? {};
  const faults = [...fieldFaults(fieldsOf(id), fields, setting.parties), ...textFaults(id, title, words), ...sideLetterFaults(id, proposed.between, setting.parties)];
  if (faults.length > 0) return reject('clause-refused', { clause: id, errors: faults.slice(0, 50) });
  const sideLetter = isSideId(id) ? { parties: [...(proposed.between ?? [])].sort(), salt: setting.salt } : null;
  return accept({ id, title, fields: fields as Clause['fields'], words, sideLetter });
}

function textFaults(id: string, title: string, words: string | null): FieldFault[] {
  const heading = refuseText(title, 200) ?? (/[\n\t]/.test(title) ? 'must stand on one line' : null);
  const body = words === null ? (isCatalogueId(id) ? null : 'is required where a clause has no fields') : refuseText(words, wordsMost);
  return [...(heading === null ? [] : [{ field: 'title', reason: heading }]), ...(body === null ? [] : [{ field: 'words', reason: body }])];
}

function sideLetterFaults(id: string, between: readonly string[] | undefined, parties: readonly string[]): FieldFault[] {
  if (!isSideId(id)) return between === undefined ? [] : [{ field: 'between', reason: 'belongs to side letters alone' }];
  const known = new Set((between ?? []).filter((party) => parties.includes(party)));
  return known.size >= 2 && known.size === between?.length ? [] : [{ field: 'between', reason: 'must name two or more of the parties, each once' }];
}
