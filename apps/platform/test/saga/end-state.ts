import type { Ledger } from './ledger';
import type { Story } from './story';

/** Where a story stands in every service, in words that a test can compare at one glance. */
export interface EndState {
  /** Each round with its state. */
  readonly saga: readonly string[];
  readonly stop: string;
  /** With its rank where it stands in line. */
  readonly rival: string;
  /** Every agreement that was ever drafted for the stop. */
  readonly agreements: readonly string[];
  /** Stops that have the host's space for themselves, by the database's word, and what the venue's calendar shows. */
  readonly space: readonly string[];
  readonly calendar: readonly string[];
  /** Stops that have the touring set for themselves. */
  readonly set: readonly string[];
}

const firm = `state in ('reserved', 'confirmed')`;

export async function endStateOf(ledger: Ledger, story: Story): Promise<EndState> {
  const { stopId, rivalId, spaceId, tourId } = story;
  const { kenji, linh } = story.cast;
  const named = async (service: string, text: string, id: string): Promise<string[]> => (await ledger.sql<{ named: string }>(service, text, [id])).map(({ named: name }) => name);
  const rival = await linh.get('touring', `/stops/${rivalId}`);
  return {
    saga: await named('touring', `select round || ' ' || state as named from hosting_saga where stop_id = $1 order by round`, stopId),
    stop: (await kenji.get('touring', `/stops/${stopId}`)).state,
    rival: rival.rank === null ? rival.state : `${rival.state} ${rival.rank}`,
    agreements: await named('coproduction', `select round || ' ' || status as named from agreement where stop_id = $1 order by round`, stopId),
    space: await named('touring', `select state as named from stop where space_id = $1 and ${firm}`, spaceId),
    calendar: (await kenji.get('touring', `/spaces/${spaceId}/calendar?from=2031-01-01&to=2032-01-01`)).items.map(({ state }: { state: string }) => state),
    set: await named('touring', `select state as named from stop where tour_id = $1 and ${firm}`, tourId),
  };
}

export const confirmed: EndState = {
  saga: ['1 confirmed'], stop: 'confirmed', rival: 'hold-released', agreements: ['1 executed'], space: ['confirmed'], calendar: ['confirmed'], set: ['confirmed'],
};

/** The reservation has gone: nobody has space or set, and the rival is first in line. */
export const fallen = (saga: string, stop: string, agreement: string): EndState => ({
  saga: [`1 ${saga}`], stop, rival: 'hold 1', agreements: [`1 ${agreement}`], space: [], calendar: [], set: [],
});
