import { LifecycleTrack } from '../../parts/lifecycle-track';
import type { Offer, Step } from '../tours/touring';

const WAY = ['draft', 'submitted', 'published', 'closed'] as const;
const BROKEN = ['rejected', 'withdrawn'];

/** From the draft by the review to its publication and end; one that was sent back stands between. */
export function OfferTrack({ offer, steps, ours }: { offer: Offer; steps: readonly Step[] | null; ours: boolean }) {
  const reached = (state: string) => steps?.findLast(({ to, from }) => to === state && from !== state)?.at ?? null;
  const at = (state: string) => (state === 'draft' ? offer.createdAt : reached(state));
  const broken = BROKEN.includes(offer.state);
  const sentBack = offer.state === 'changes-requested' || (offer.state === 'submitted' && reached('changes-requested') !== null);
  const way = sentBack ? (['draft', 'changes-requested', 'submitted', 'published', 'closed'] as const) : WAY;
  const shown = broken ? [...way.filter((state) => state === 'draft' || (at(state) && state !== 'closed')), offer.state] : way;
  const present = shown.indexOf(offer.state as 'draft');
  return <LifecycleTrack steps={shown.map((state, index) => ({ state, at: index <= present ? at(state) : null }))} now={offer.state} mustAct={ours ? 'us' : 'them'} broken={broken} />;
}
