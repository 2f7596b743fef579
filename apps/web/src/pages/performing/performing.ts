import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type AnswerOf, type BodyOf, type ItemOf } from '../../api/client';
import type { Tone } from '../../parts/chip';

/** An engagement and its parts, as the interface describes them. */
export type Engagement = AnswerOf<'/api/touring/engagements/{id}'>;
export type EngagementListed = ItemOf<'/api/touring/engagements'>;
export type NextStep = Engagement['next'][number];
export type Missing = NextStep['missing'][number];
export type RiderLine = NonNullable<Engagement['lines']>[number];
export type Step = BodyOf<'/api/touring/engagements/{id}/advance', 'post'>['step'];
export type RecordKind = BodyOf<'/api/touring/engagements/{id}/records', 'post'>['kind'];
export type DealBody = BodyOf<'/api/touring/engagements/{id}/deal', 'put'>;
export type Enquiry = BodyOf<'/api/touring/engagements', 'post'>;
export type Side = 'organiser' | 'host';

export const at = (id: string) => ({ params: { path: { id } } }) as const;

export const engagementQuery = (id: string) => queryOptions({ queryKey: ['engagement', id], queryFn: () => answerOf(api.GET('/api/touring/engagements/{id}', at(id))), refetchInterval: 20_000 });

/** What is read anew after anything has happened to an engagement. */
export const changedBy = ({ id }: Pick<Engagement, 'id'>) => [['engagement', id], ['engagements']];

/** The states on the way, in its order; what was given up stands in none of them. */
export const WAY = ['enquiry', 'availability', 'hold', 'offer', 'contract', 'advancing', 'advanced', 'travel', 'get-in', 'performed', 'get-out', 'settled'] as const;

const isWayOut = (step: string): boolean => step.startsWith('cancel') || step === 'decline' || step === 'release';

/** The step that leads on; one that was taken already and may be taken again stands behind a new one only when nothing waits for it. */
export const leadingStep = ({ next }: Pick<Engagement, 'next'>): NextStep | null => next.filter(({ step }) => !isWayOut(step)).toSorted((a, b) => a.missing.length - b.missing.length)[0] ?? null;

export const stepsOf = ({ next }: Pick<Engagement, 'next'>, side: Side | null): readonly NextStep[] => next.filter((step) => step.side === side || step.side === 'party');

export function toneOf(state: Engagement['state']): Tone {
  if (state === 'settled' || state === 'contract' || state === 'performed') return 'jade';
  return (WAY as readonly string[]).includes(state) ? 'them' : 'madder';
}

/** A time on the wall of a venue as an instant. Where clocks leave it out, the moment after the jump is meant. */
export function instantAt(day: string, time: string, zone: string): string {
  const guess = Date.parse(`${day}T${time}:00Z`);
  const shownAt = (ms: number) => Date.parse(`${new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(new Date(ms)).replace(' ', 'T')}Z`);
  const once = 2 * guess - shownAt(guess);
  // The offset of the guess may be that of the other side of a change of clocks.
  return new Date(once + guess - shownAt(once)).toISOString();
}

export const isTime = (text: string | undefined): text is string => /^([01]\d|2[0-3]):[0-5]\d$/.test(text ?? '');

/** An exact amount of minor units that may be no whole number, to a thousandth of one. */
export function exactMinor(numerator: string, denominator: string): number {
  return Number((BigInt(numerator) * 1_000n) / BigInt(denominator)) / 1_000;
}
