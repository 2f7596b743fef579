import type { LifecycleDefinition } from './lifecycle-definition';

/** The table as a Mermaid `stateDiagram-v2`, which repositories and wikis draw; each arrow says the action and who may act. */
export function lifecycleDiagram({ states, transitions }: LifecycleDefinition): string {
  const names = states
    .filter(({ state }) => diagramId(state) !== state)
    .map(({ state }) => `state "${state}" as ${diagramId(state)}`);
  const arrows = transitions.flatMap(({ from, to, action, actor }) =>
    (from ?? ['[*]']).map((source) => `${diagramId(source)} --> ${diagramId(to)}: ${action} (${actor})`),
  );
  const ends = states.filter(({ final }) => final).map(({ state }) => `${diagramId(state)} --> [*]`);
  return ['stateDiagram-v2', ...[...names, ...arrows, ...ends].map((line) => `  ${line}`), ''].join('\n');
}

/** Words that Mermaid's own grammar takes (tried with mermaid 11); the picture is not drawn when a state is called like one. */
const takenByMermaid = new Set('accdescr acctitle class classdef click default href note scale state statediagram style'.split(' '));

/** Mermaid reads a hyphen as the beginning of an arrow. Names are kebab-case, so no two of them become the same id. */
function diagramId(state: string): string {
  return takenByMermaid.has(state) ? `${state}_` : state.replaceAll('-', '_');
}
