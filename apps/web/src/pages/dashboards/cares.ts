import type { Instance } from './instances';

/** What an owning service offers for something of its own that stands still. */
export interface Care {
  /** The thing itself, whose version a command carries. */
  readonly path: string;
  readonly nudge: string;
  readonly extend: string;
  /** The action of the table that stands for more time; null where only administrators give it. */
  readonly extendAction: string | null;
  /** More time needs a reason. */
  readonly reasoned: boolean;
}

const CARES: Readonly<Record<string, (id: string) => Care>> = {
  'touring.stop': (id) => ({ path: `/api/touring/stops/${id}`, nudge: 'nudge', extend: 'extend-hold', extendAction: 'extend-hold', reasoned: false }),
  'coproduction.agreement': (id) => ({ path: `/api/coproduction/agreements/${id}`, nudge: 'nudge', extend: 'extend-deadline', extendAction: null, reasoned: true }),
};

/** How this instance is taken care of; null where its service offers nothing. A second run is the same thing. */
export const careOf = ({ workflow, id }: Pick<Instance, 'workflow' | 'id'>): Care | null => CARES[workflow]?.(id.split('~')[0]!) ?? null;
