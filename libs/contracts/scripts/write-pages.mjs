// Writes docs/events.md, and the stored sample of every event version that has none yet. A sample that exists is never
// rewritten: it is what has been published, and must parse for ever.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { allEvents, eventCatalogue, jsonSchemaOf, sampleOf } = createRequire(import.meta.url)('../dist/index.js');
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

mkdirSync(at('../samples'), { recursive: true });
for (const event of allEvents) {
  const path = at(`../samples/${event.type}.json`);
  if (!existsSync(path)) writeFileSync(path, `${JSON.stringify(sampleOf(jsonSchemaOf(event)), null, 2)}\n`);
}
mkdirSync(at('../../../docs'), { recursive: true });
writeFileSync(at('../../../docs/events.md'), eventCatalogue());
