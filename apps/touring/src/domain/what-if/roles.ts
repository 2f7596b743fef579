/** A tour of the trade has a dozen stops; more changes than this are another tour. */
export const mostChanges = 20;

/** Several hosts may be touched, and a policy names roles: each has its own. */
export const hostRole = (at: number): string => `host-${at + 1}`;
export const hostRoles: readonly string[] = Array.from({ length: mostChanges }, (_, at) => hostRole(at));
