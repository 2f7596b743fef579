import type { Side } from './stop-actions';
import type { Stop } from './touring';

/** Of an agreement, as far as it says whose turn it is. */
export interface AgreementTurn {
  readonly status: string;
  readonly parties: readonly { readonly organisationId: string; readonly hasConsented: boolean; readonly hasSigned: boolean }[];
}

export interface StopAsk {
  readonly who: 'us' | 'them' | 'none';
  /** Key of the clause that says what is to be done. */
  readonly what: 'assess' | 'conditions' | 'contract' | 'contract-again' | 'answer' | 'line' | 'agree' | 'sign' | 'nothing' | 'over';
  readonly by: string | null;
}

type StopFacts = Pick<Stop, 'state' | 'facility' | 'rank' | 'expiresAt' | 'signBy' | 'organiserId' | 'hostId'> & { readonly answerBy?: string | null };

const sided = (side: Side | null, acts: Side): 'us' | 'them' => (side === acts ? 'us' : 'them');

/** Who must act at a stop, what, and by when. `side` is ours; somebody who takes no part waits for both. */
export function askOf(stop: StopFacts, side: Side | null, agreement: AgreementTurn | null = null): StopAsk {
  const { state, facility, rank, expiresAt, signBy, answerBy = null } = stop;
  if (state === 'challenged') return { who: sided(side, 'host'), what: 'answer', by: answerBy ?? expiresAt };
  if (state === 'contract-lapsed') return { who: sided(side, 'organiser'), what: 'contract-again', by: null };
  if (state === 'reserved') return signing(stop, side, agreement, signBy);
  if (state === 'confirmed' || state === 'concluded') return { who: 'none', what: 'nothing', by: null };
  if (state !== 'hold') return { who: 'none', what: 'over', by: null };
  if (facility === 'not-assessed') return { who: sided(side, 'organiser'), what: 'assess', by: expiresAt };
  if (facility === 'conditional') return { who: sided(side, 'host'), what: 'conditions', by: expiresAt };
  return (rank ?? 1) > 1 ? { who: 'none', what: 'line', by: expiresAt } : { who: sided(side, 'organiser'), what: 'contract', by: expiresAt };
}

/** While a contract is out, it is the turn of whoever has not yet agreed to the text, or signed it. */
function signing({ organiserId, hostId }: StopFacts, side: Side | null, agreement: AgreementTurn | null, by: string | null): StopAsk {
  const what = agreement !== null && agreement.status !== 'negotiating' ? 'sign' : 'agree';
  const own = agreement?.parties.find(({ organisationId }) => organisationId === (side === 'host' ? hostId : organiserId));
  const done = own !== undefined && (what === 'agree' ? own.hasConsented : own.hasSigned);
  return { who: side === null || done ? 'them' : 'us', what, by };
}

/** Whom one waits for where it is not oneself. */
export const otherOf = ({ organiserId, hostId }: Pick<Stop, 'organiserId' | 'hostId'>, side: Side | null, what: StopAsk['what']): string => {
  if (side === 'organiser') return hostId;
  if (side === 'host') return organiserId;
  return what === 'conditions' || what === 'answer' ? hostId : organiserId;
};
