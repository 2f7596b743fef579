import { type InclusionProof, hashOf, inclusionProof, merkleLeaf, merkleRoot } from '@caravanserai/kernel/hash';
import type { ClauseId } from './clause-catalogue';
import type { ProductionKind, ProductionParty } from './kinds';

/** What a field of a clause can hold: JSON without null, since what is not said is left out, and without lists of lists. */
export type FieldValue = string | number | boolean | FieldGroup | readonly (string | number | FieldGroup)[];
export interface FieldGroup {
  readonly [name: string]: FieldValue;
}

/**
 * One clause in the prevailing language. `words` is what counsel writes beside the fields, or null. A side letter names the parties it
 * is between and carries a salt: those who only see its hash must not find its content by trying likely ones.
 */
export interface Clause {
  readonly id: ClauseId;
  readonly title: string;
  readonly fields: FieldGroup;
  readonly words: string | null;
  readonly sideLetter: { readonly parties: readonly string[]; readonly salt: string } | null;
}

export interface TextHeader {
  readonly format: 'caravanserai-production-1';
  readonly productionId: string;
  readonly kind: ProductionKind;
  readonly title: string;
  /** The language of the text that prevails (BCP 47). */
  readonly language: string;
  /** 1, 2, 3 … within the production, so that what is put forward again is a new text with its own root. */
  readonly number: number;
  /** An amendment is a delta to the text with this root. */
  readonly amends: { readonly productionId: string; readonly root: string } | null;
}

/** A clause by id and hash: what a text says to whoever may not read the clause itself. */
export interface ClauseRef {
  readonly id: ClauseId;
  readonly hash: string;
}

/** One text as it is hashed. Exchange rates and schedules are negotiated like clauses and stand in sections of their own. */
export interface TextOutline {
  readonly header: TextHeader;
  readonly parties: readonly ProductionParty[];
  readonly clauses: readonly ClauseRef[];
  readonly schedules: ClauseRef | null;
  readonly rates: ClauseRef | null;
  /** Which edition of the clauses' rules the text was written under. */
  readonly ruleEdition: string;
}

/** A text with the clauses its reader may see, each under the hash that the outline names. */
export interface ProductionText {
  readonly outline: TextOutline;
  readonly root: string;
  readonly clauses: readonly Clause[];
}

/** Lower-case hexadecimal SHA-256 of the canonical JSON (RFC 8785) of one clause, its id and heading included. */
export const clauseHash = (clause: Clause): string => hashOf(clause);

/** What each leaf of the tree stands for, in their order. A leaf of a clause holds its id and hash, so that the rest is proved without it. */
export function leafValues({ header, parties, clauses, schedules, rates, ruleEdition }: TextOutline): unknown[] {
  return [
    { part: 'header', header },
    { part: 'parties', parties },
    ...clauses.map(({ id, hash }) => ({ part: 'clause', id, hash })),
    { part: 'schedules', hash: schedules?.hash ?? null },
    { part: 'rates', hash: rates?.hash ?? null },
    { part: 'rule-edition', ruleEdition },
  ];
}

const leavesOf = (outline: TextOutline): string[] => leafValues(outline).map(merkleLeaf);

/** The hash that stands for the whole text: the root of a Merkle tree (RFC 6962) over its parts. Signatures name it. */
export const textRoot = (outline: TextOutline): string => merkleRoot(leavesOf(outline));

/** Proves that a clause belongs to the text with this root without showing anything else of it. Null where the text has no such clause. */
export function clauseProof(outline: TextOutline, id: ClauseId): { leaf: string; proof: InclusionProof } | null {
  const leaves = leavesOf(outline);
  const index = leafValues(outline).findIndex((value) => {
    const { part, id: named } = value as { part: string; id?: string };
    return part === 'clause' ? named === id : (part === 'schedules' && id === 'SCH' && outline.schedules !== null) || (part === 'rates' && id === 'FX' && outline.rates !== null);
  });
  return index === -1 ? null : { leaf: leaves[index]!, proof: inclusionProof(leaves, index) };
}

/** Sorts clauses into the sections of the text. */
export function sectionsOf(refs: readonly ClauseRef[]): Pick<TextOutline, 'clauses' | 'schedules' | 'rates'> {
  const named = (id: ClauseId) => refs.find((ref) => ref.id === id) ?? null;
  return { clauses: refs.filter(({ id }) => id !== 'SCH' && id !== 'FX'), schedules: named('SCH'), rates: named('FX') };
}

/** All parts of a text that are negotiated, in their order. */
export const refsOf = ({ clauses, schedules, rates }: TextOutline): ClauseRef[] => [...clauses, ...(schedules ? [schedules] : []), ...(rates ? [rates] : [])];

/**
 * A translation stands beside the text and says which root it translates. It is no part of what is hashed: whatever it says, the
 * prevailing text keeps its hash, and a translation of an older text is seen to be one.
 */
export interface Translation {
  readonly language: string;
  readonly translatesRoot: string;
  readonly clauses: readonly { readonly id: ClauseId; readonly hash: string; readonly title: string; readonly words: string | null }[];
}

/** The clauses whose translation is of another wording than this text has now. */
export function staleInTranslation(outline: TextOutline, translation: Translation): ClauseId[] {
  const current = new Map(refsOf(outline).map(({ id, hash }) => [id, hash]));
  return translation.clauses.filter(({ id, hash }) => current.get(id) !== hash).map(({ id }) => id);
}
