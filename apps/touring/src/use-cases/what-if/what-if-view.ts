import type { Difference } from '../../domain/what-if/difference';
import type { Change } from '../../domain/what-if/changes';
import type { WhatIf } from '../../store/what-if/what-ifs';

const flat = (change: Change) => {
  const stay = change.kind === 'drop' ? { delivery: null, opening: null, closing: null, dispatch: null } : { delivery: change.delivery, opening: change.opening, closing: change.closing, dispatch: change.dispatch };
  return { kind: change.kind, stopId: change.stopId, spaceId: change.kind === 'add' ? change.spaceId : null, ...stay };
};

/** Tried changes as the organiser sees them; `difference` is what was proposed, or of a draft what it would bring today (null where it no longer fits the tour). */
export function whatIfView(whatIf: WhatIf, acceptedBy: readonly string[], difference: Difference | null) {
  const { id, version, state, tourId, organiserId, title, changes, hostIds, createdAt, changedAt } = whatIf;
  return {
    id, version, state, tourId, organiserId, title, changes: changes.map(flat), changesCount: changes.length, hostIds: [...hostIds], acceptedBy: [...acceptedBy],
    difference: difference && {
      before: figures(difference.before), after: figures(difference.after), brokenBefore: difference.brokenBefore.map((one) => ({ ...one })),
      brokenAfter: difference.brokenAfter.map((one) => ({ ...one })), others: difference.others.map((one) => ({ ...one })),
    },
    createdAt: createdAt.toISOString(), changedAt: changedAt.toISOString(),
  };
}

const figures = ({ costs, unknown, ...rest }: Difference['before']) => ({ ...rest, costs: costs.map((cost) => ({ ...cost })), unknown: { ...unknown } });

export type WhatIfView = ReturnType<typeof whatIfView>;

/**
 * The same for a host touched: its own changes, how many others there are, and what the tour comes to. Who else is asked, what transport
 * costs and where the rules bite elsewhere is the organiser's to tell.
 */
export function forTheHost(view: WhatIfView, hosts: readonly string[], stopIds: ReadonlySet<string>): WhatIfView {
  const own = (ids: readonly string[]) => ids.filter((id) => hosts.includes(id));
  const { difference } = view;
  const rules = (broken: NonNullable<typeof difference>['brokenBefore']) => broken.filter(({ subject }) => subject !== null && stopIds.has(subject)).map((one) => ({ ...one, numbers: {}, explanation: '' }));
  return {
    ...view, changes: view.changes.filter(({ stopId }) => stopIds.has(stopId)), hostIds: own(view.hostIds), acceptedBy: own(view.acceptedBy),
    difference: difference && {
      before: { ...difference.before, costs: [] }, after: { ...difference.after, costs: [] },
      brokenBefore: rules(difference.brokenBefore), brokenAfter: rules(difference.brokenAfter), others: [],
    },
  };
}
