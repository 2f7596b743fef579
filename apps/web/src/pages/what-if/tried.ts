import type { Stay, Stop } from '../tours/touring';
import type { WhatIfAsked } from './what-ifs';

/** What the form holds of one stop of the tour, or of a place that would be added. */
export interface TriedRow {
  readonly key: string;
  readonly stopId: string | null;
  readonly spaceId: string;
  readonly kind: 'keep' | 'move' | 'drop' | 'add';
  readonly stay: Stay;
}

const standing = ['hold', 'challenged', 'reserved', 'confirmed'];
const days = ({ delivery, opening, closing, dispatch }: Stay): Stay => ({ delivery, opening, closing, dispatch });

export const rowsOf = (stops: readonly Stop[]): TriedRow[] =>
  stops.filter(({ state }) => standing.includes(state)).map((stop) => ({ key: stop.id, stopId: stop.id, spaceId: stop.spaceId, kind: 'keep', stay: days(stop) }));

export const emptyRow = (at: number): TriedRow => ({ key: `new-${at}`, stopId: null, spaceId: '', kind: 'add', stay: { delivery: '', opening: '', closing: '', dispatch: '' } });

const whole = (stay: Stay): boolean => Object.values(stay).every((day) => day !== '');

/** What is asked of the rows; one of which not all is said yet is left out. */
export const changesOf = (rows: readonly TriedRow[]): WhatIfAsked['changes'] =>
  rows.flatMap(({ kind, stopId, spaceId, stay }): WhatIfAsked['changes'] => {
    if (kind === 'drop' && stopId !== null) return [{ kind, stopId }];
    if (kind === 'move' && stopId !== null && whole(stay)) return [{ kind, stopId, ...stay }];
    return kind === 'add' && spaceId !== '' && whole(stay) ? [{ kind, spaceId, ...stay }] : [];
  });
