import type { Answers } from '@caravanserai/hosting';

const REF = '#/components/schemas/';

/** A name is worth a component when more than one place refers to it; all others are written where they are used. */
export function inlineSingles({ routes, schemas }: Answers): Answers {
  const uses = countUses([routes, schemas]);
  const isSingle = (name: string) => uses.get(name) === 1 && !contains(schemas[name], name);
  const inlined = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inlined);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, ...beside } = value as { $ref?: unknown };
    const name = typeof $ref === 'string' ? $ref.slice(REF.length) : undefined;
    if (name !== undefined && isSingle(name)) return inlined({ ...schemas[name], ...beside });
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inlined(inner)]));
  };
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => !isSingle(name)));
  return { routes: inlined(routes) as Answers['routes'], schemas: inlined(kept) as Answers['schemas'] };
}

function countUses(value: unknown, uses = new Map<string, number>()): Map<string, number> {
  if (typeof value !== 'object' || value === null) return uses;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$ref' && typeof inner === 'string') uses.set(inner.slice(REF.length), (uses.get(inner.slice(REF.length)) ?? 0) + 1);
    else countUses(inner, uses);
  }
  return uses;
}

const contains = (schema: unknown, name: string): boolean => countUses(schema).has(name);
