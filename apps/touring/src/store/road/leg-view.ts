import { legLifecycle } from '../../domain/road/leg-lifecycle';
import type { Leg } from './legs';

/** A transport as it is shown; which of its steps are possible is told by the table alone, what they need when they are taken. */
export const legView = ({ deliveredAt, createdAt, ...leg }: Leg) => ({
  ...leg,
  deliveredAt: deliveredAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
  next: [...legLifecycle.actionsFrom(leg.state)],
});

export type LegView = ReturnType<typeof legView>;
