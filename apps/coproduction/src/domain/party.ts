/** The two sides of a hosting agreement: whose exhibition it is, and whose house. */
export const roles = ['organiser', 'host'] as const;
export type Role = (typeof roles)[number];

/** A party as it was called when the agreement was drafted; a later change of name does not touch the text. */
export interface Party {
  readonly role: Role;
  readonly organisationId: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, or the platform's own code of a partner that is no country; null where the directory knows none. */
  readonly partner: string | null;
}

export const otherRole = (role: Role): Role => (role === 'organiser' ? 'host' : 'organiser');

/** The role in which an organisation takes part, or null for a stranger. */
export function roleOf(organisations: Readonly<Record<Role, string>>, organisationId: string | null): Role | null {
  return roles.find((role) => organisations[role] === organisationId) ?? null;
}
