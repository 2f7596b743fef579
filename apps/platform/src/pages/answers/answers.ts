import type { Answers, RouteAnswer } from '@caravanserai/hosting';
import ts from 'typescript';
import { inlineSingles } from './inline-singles';
import { type Route, routesIn } from './routes';
import { SchemaWriter } from './schema-writer';
import { sentTypes } from './sent-types';
import { homesIn, openSources, type Sources } from './sources';
import { TypeNames } from './type-names';

/**
 * By package, such as `apps/touring`, those that have routes with a body.
 * @throws Error that names every place whose type says nothing: such an answer needs a view type of its own.
 */
export function readAnswers(root: string): ReadonlyMap<string, Answers> {
  const sources = openSources(root);
  const answers = new Map<string, Answers>();
  const faults: string[] = [];
  for (const home of homesIn(root)) {
    const taken = new Set([...Object.keys(answers.get('libs/hosting')?.schemas ?? {}), ...inputsOf(sources, home), ...inputsOf(sources, 'libs/hosting'), 'Problem']);
    const found = answersOf(sources, home, taken);
    faults.push(...found.faults);
    if (Object.keys(found.answers.routes).length > 0) answers.set(home, found.answers);
  }
  if (faults.length > 0) throw new Error(`These answers have no honest type:\n${faults.join('\n')}`);
  return answers;
}

function answersOf(sources: Sources, home: string, taken: ReadonlySet<string>) {
  const writer = new SchemaWriter(sources.checker, new TypeNames(sources, home, taken));
  const routes = sources.filesOf(home).flatMap(routesIn).flatMap((route) => {
    const types = sentTypes(sources.checker, route.declaration);
    return types.length === 0 && route.produces === undefined ? [] : [[route.name, answerOf(route, types, writer)] as const];
  });
  return { answers: inlineSingles({ routes: Object.fromEntries(routes), schemas: Object.fromEntries([...writer.named].toSorted()) }), faults: writer.faults };
}

/** Text goes out as it is; a string that a decorator calls JSON is a document that was written already. */
function answerOf({ name, method, path, produces }: Route, types: readonly ts.Type[], writer: SchemaWriter): RouteAnswer {
  const isText = types.every(({ flags }) => flags & ts.TypeFlags.StringLike);
  if (produces !== undefined && produces !== 'application/json') return { method, path, type: produces, schema: { type: 'string' } };
  if (!isText) return { method, path, type: 'application/json', schema: writer.write(types, name) };
  return produces === undefined ? { method, path, type: 'text/plain', schema: { type: 'string' } } : { method, path, type: produces, schema: { type: 'object' } };
}

/** Nest names the schema of an input after its class. */
const inputsOf = ({ filesOf }: Sources, home: string): string[] =>
  filesOf(home).filter(({ fileName }) => /\/(http|fields|operations)\//.test(fileName)).flatMap(({ statements }) => statements.filter(ts.isClassDeclaration).flatMap(({ name }) => name?.text ?? []));
