import { catalogueIds } from '../../domain/production/clause-catalogue';
import { fieldLines } from '../../domain/production/clause-lines';
import { fieldsOfLines } from '../../domain/production/read-lines';
import { orgs, soundFields } from '../../../test/production-made-up';
import type { Clause } from '../../domain/production/text';
import { readWordFile, writeWordFile } from './word-file';

const fields = soundFields(orgs, 3);
const clause = (id: string, change: Partial<Clause> = {}) => ({ id, title: `Clause ${id}`, fields: fields[id] ?? {}, words: null, sideLetter: null, ...change }) as unknown as Clause;
const file = (clauses: readonly Clause[]) => writeWordFile({ title: 'Silk & Salt', root: 'a'.repeat(64), number: 4, clauses });

it.each(catalogueIds.filter((id) => fields[id] !== undefined))('reads the lines of %s back without loss', (id) => {
  const rows = fieldLines(fields[id] as Clause['fields']).map(({ field, value }) => [field, value]);
  expect(fieldsOfLines(id, rows)).toEqual({ fields: fields[id], problems: [] });
});

it('brings clauses through a Word file and back', async () => {
  const clauses = [clause('SHR'), clause('LAW', { words: 'Read <with> care & “quotes”.\n法律適用。' }), clause('FREE-1', { words: 'One line.' })];
  const read = await readWordFile(await file(clauses));
  expect(read).toEqual({ clauses: clauses.map(({ sideLetter: _, ...one }) => ({ ...one, problems: [] })), leftOver: [] });
});

it('says what it could not read, and loses nothing of it', async () => {
  const odd = clause('LAW', { fields: { ...fields.LAW, sneaky: 'x' } as unknown as Clause['fields'] });
  const read = await readWordFile(await file([odd, clause('ZZ-9', { words: 'A note of counsel.' })]));
  expect(read?.clauses.map(({ id, problems }) => [id, problems])).toEqual([['LAW', ['sneaky: x']], ['ZZ-9', []]]);
  const foreign = await readWordFile(await file([clause('strange' as 'LAW', { words: 'Lost?' })]));
  expect(foreign?.leftOver.join()).toContain('Lost?');
  expect(await readWordFile(Buffer.from('no file'))).toBeNull();
});
