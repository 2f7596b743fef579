/** What is made together. The kind chooses the template, hence which clauses an agreement can't do without. */
export const productionKinds = ['stage', 'film', 'exhibition', 'co-edition', 'residency'] as const;
export type ProductionKind = (typeof productionKinds)[number];

/** What a party is in the production; `lead` is the dominant, executive or managing one, of which there is at most one. */
export const partyRoles = ['lead', 'co-producer', 'associate', 'presenter', 'commissioner', 'investor'] as const;
export type PartyRole = (typeof partyRoles)[number];

/** A party as it was called when it joined; a later change of name does not touch the text. */
export interface ProductionParty {
  readonly organisationId: string;
  readonly role: PartyRole;
  readonly name: string;
  /** ISO 3166-1 alpha-2, or the platform's own code of a partner that is no country; null where the directory knows none. */
  readonly partner: string | null;
}
