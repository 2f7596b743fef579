import { type FilePlan, kilometres, orderOf, shownValue } from './route-plan';

/** What a person reads who did not ask for JSON. */
export function routeTable({ file, built, routes, answer }: FilePlan): string {
  const head = `${file.kind}, ${file.names.length} places: ${routes.length === 0 ? nothing(answer.proven) : answer.proven ? 'proven optimal' : 'not proven optimal'}, ${answer.milliseconds} ms`;
  if (answer.conflict) return `${head}\nThese can't be kept together:\n${answer.conflict.map((words) => `  ${words}\n`).join('')}`;
  const names = built.problem.criteria.map(({ name }) => name);
  const lines = routes.map((route) => {
    const values = names.map((name, k) => `${name} ${rounded(shownValue(route, built, k))}`).join(', ');
    return `${values}; ${rounded(kilometres(route, file))} in all, back at ${rounded(route.returned / file.timeScale)}\n  ${orderOf(route, file.names).join(', ')}`;
  });
  return `${[head, ...lines].join('\n')}\n`;
}

function nothing(proven: boolean): string {
  return proven ? 'no route is possible' : 'no route found in time';
}

function rounded(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
