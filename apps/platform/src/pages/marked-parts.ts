/**
 * Replaces what stands between `<!-- NAME -->` and `<!-- /KIND -->`, where KIND is NAME up to its colon.
 * @throws when a part has no such place in the text, or the text has a place for which there is no part.
 */
export function fillMarkedParts(text: string, parts: ReadonlyMap<string, string>): string {
  const filled = new Set<string>();
  const result = text.replace(/<!-- ((lifecycle|events)(?::[a-z.-]+)?) -->\n[^]*?<!-- \/\2 -->/g, (_place, name: string, kind: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`there is nothing to put at <!-- ${name} -->`);
    filled.add(name);
    return `<!-- ${name} -->\n${part}\n<!-- /${kind} -->`;
  });
  const homeless = [...parts.keys()].filter((name) => !filled.has(name));
  if (homeless.length > 0) throw new Error(`there is no place for ${homeless.join(', ')}`);
  return result;
}
