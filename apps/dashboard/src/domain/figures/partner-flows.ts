import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';

export const partnerFlowsDefinition =
  'Flow: a case counts once from each partner whose organisation has one of the giving roles to each other partner whose organisation has one of the receiving roles. Reciprocity of two partners is twice the smaller of both directions divided by their sum; of all, the same sums over all pairs.';

export interface FlowQuestion {
  /** Roles in which one gives, such as `organiser`. */
  readonly givers: readonly string[];
  /** Roles in which one receives, such as `host`. */
  readonly receivers: readonly string[];
  /** Only flows between different sides (Asia and Europe). */
  readonly acrossSidesOnly?: boolean;
}

export interface PartnerFlow {
  readonly from: string;
  readonly to: string;
  readonly fromSide: string | null;
  readonly toSide: string | null;
  readonly cases: number;
  /** Of them, those that are over. */
  readonly finished: number;
  /** 0 to 1; of the pair, so the same in both directions. */
  readonly reciprocity: number;
}

export interface PartnerFlows {
  /** The strongest first. */
  readonly flows: readonly PartnerFlow[];
  /** 0 to 1, or null without any flow. */
  readonly reciprocity: number | null;
}

export function partnerFlows(log: EventLog, { mask }: Selection, question: FlowQuestion): PartnerFlows {
  const { cases, partners } = log;
  const width = partners.list.length;
  const [counts, finished] = [new Int32Array(width * width), new Int32Array(width * width)];
  const rolesOf = (names: readonly string[]) => Uint8Array.from(log.roles.list, (name) => Number(names.includes(name)));
  const [gives, receives] = [rolesOf(question.givers), rolesOf(question.receivers)];
  // The same two lists for all cases: a million short-lived ones would keep the garbage collector busy.
  const [from, to]: [number[], number[]] = [[], []];
  for (let at = 0; at < cases.length; at++) {
    if (cases.firstLink[at]! < 0 || (mask !== null && mask[at] === 0)) continue;
    partnersIn(log, at, gives, from);
    partnersIn(log, at, receives, to);
    for (const giver of from)
      for (const receiver of to) {
        if (giver === receiver) continue;
        counts[giver * width + receiver]!++;
        if (cases.end[at] !== Infinity) finished[giver * width + receiver]!++;
      }
  }
  return describeFlows(log, counts, finished, question.acrossSidesOnly === true);
}

function partnersIn({ cases, links, partnerOf }: EventLog, caseNumber: number, roles: Uint8Array, found: number[]): void {
  found.length = 0;
  for (let link = cases.firstLink[caseNumber]!; link >= 0; link = links.following[link]!) {
    const partner = partnerOf[links.organisation[link]!]!;
    if (partner >= 0 && roles[links.role[link]!] === 1 && !found.includes(partner)) found.push(partner);
  }
}

function describeFlows(log: EventLog, counts: Int32Array, finished: Int32Array, acrossOnly: boolean): PartnerFlows {
  const names = log.partners.list;
  const sides = sidesOfPartners(log);
  let [returned, sum] = [0, 0];
  const flows: PartnerFlow[] = [];
  for (let cell = 0; cell < counts.length; cell++) {
    const [from, to] = [Math.floor(cell / names.length), cell % names.length];
    const [there, back] = [counts[cell]!, counts[to * names.length + from]!];
    if (there === 0 || (acrossOnly && sides[from] === sides[to])) continue;
    returned += Math.min(there, back);
    sum += there;
    flows.push({ from: names[from]!, to: names[to]!, fromSide: sides[from]!, toSide: sides[to]!, cases: there, finished: finished[cell]!, reciprocity: (2 * Math.min(there, back)) / (there + back) });
  }
  return { flows: flows.sort((a, b) => b.cases - a.cases), reciprocity: sum === 0 ? null : returned / sum };
}

/** A partner is on the side on which its organisations are. */
function sidesOfPartners({ partners, partnerOf, sideOf, sides }: EventLog): Array<string | null> {
  const found = new Array<string | null>(partners.list.length).fill(null);
  for (const [organisation, partner] of partnerOf.entries()) if (partner >= 0 && sideOf[organisation]! >= 0) found[partner] = sides.nameOf(sideOf[organisation]!);
  return found;
}
