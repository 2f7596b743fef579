import type { Answer } from '../figure-types';
import { CATEGORIES_MAX } from './palette';

export interface Band {
  /** `workflow state`, or null for what is over and for the rest. */
  readonly key: string | null;
  readonly workflow: string;
  readonly state: string;
  readonly kind: 'over' | 'state' | 'other';
  readonly counts: readonly number[];
}

/**
 * The bands of a cumulative flow from the ground up: what is over, then the states with the last of the work lowest, so that work flows downwards.
 * At most seven states stand for themselves, those that hold most at their fullest; the rest is one band.
 */
export function bandsOf({ states, departures }: Pick<Answer<'flow'>, 'states' | 'departures'>): Band[] {
  const fullest = (counts: readonly number[]) => counts.reduce((most, count) => Math.max(most, count), 0);
  const ranked = states.toSorted((left, right) => fullest(right.counts) - fullest(left.counts));
  const kept = ranked.length > CATEGORIES_MAX ? ranked.slice(0, CATEGORIES_MAX - 1) : ranked;
  const rest = ranked.filter((state) => !kept.includes(state));
  const over: Band = { key: null, workflow: '', state: '', kind: 'over', counts: departures };
  const other: Band[] = rest.length === 0 ? [] : [{ key: null, workflow: '', state: '', kind: 'other', counts: departures.map((_, at) => rest.reduce((sum, { counts }) => sum + counts[at]!, 0)) }];
  const own = states.filter((state) => kept.includes(state)).toReversed();
  return [over, ...other, ...own.map(({ workflow, state, counts }): Band => ({ key: `${workflow} ${state}`, workflow, state, kind: 'state', counts }))];
}

export interface Growth {
  readonly band: Band;
  readonly first: number;
  readonly last: number;
}

/** The state that has grown most over the period: where work piles up. Null where none has grown. */
export function grownMost(bands: readonly Band[]): Growth | null {
  const states = bands.filter(({ kind, counts }) => kind === 'state' && counts.length > 0);
  const grown = states.map((band): Growth => ({ band, first: band.counts[0]!, last: band.counts.at(-1)! })).toSorted((left, right) => right.last - right.first - (left.last - left.first));
  return grown[0] && grown[0].last > grown[0].first ? grown[0] : null;
}

const DAY_MS = 86_400_000;

/** A single step of time is drawn from the day before, when nothing had begun: one point makes no picture. */
export function withBeginning<Flow extends Pick<Answer<'flow'>, 'times' | 'states' | 'arrivals' | 'departures'>>(flow: Flow): Flow {
  const { times, states, arrivals, departures } = flow;
  if (times.length !== 1) return flow;
  return { ...flow, times: [times[0]! - DAY_MS, times[0]!], states: states.map((state) => ({ ...state, counts: [0, ...state.counts] })), arrivals: [0, ...arrivals], departures: [0, ...departures] };
}
