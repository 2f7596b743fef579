import type { Transaction } from '@caravanserai/persistence';
import type { StatedTour } from '../../domain/routing/files/tour';
import type { RouteCriterion, RouteResult } from '../../domain/routing/plan-route';

export interface RoutePlanAsked {
  readonly tour: StatedTour;
  readonly criteria: readonly RouteCriterion[];
  readonly names: Readonly<Record<string, string>>;
}

export interface RoutePlan {
  readonly id: string;
  readonly version: number;
  readonly tourId: string;
  readonly organiserId: string;
  readonly state: 'computing' | 'computed' | 'failed' | 'cancelled';
  readonly start: string;
  readonly asked: RoutePlanAsked;
  readonly result: RouteResult | null;
  readonly failure: string | null;
  readonly milliseconds: number | null;
  readonly createdAt: Date;
}

const plans = `select plan.id, plan.version, plan.tour_id as "tourId", tour.organiser_id as "organiserId", plan.state, plan.start::text, plan.asked,
  plan.result, plan.failure, plan.milliseconds, plan.created_at as "createdAt" from route_plan plan join tour on tour.id = plan.tour_id`;

export async function routePlan(tx: Transaction, id: string): Promise<RoutePlan | null> {
  return (await tx.query<RoutePlan>(`${plans} where plan.id = $1`, [id]))[0] ?? null;
}

export function routePlansOf(tx: Transaction, tourId: string, limit: number): Promise<RoutePlan[]> {
  return tx.query<RoutePlan>(`${plans} where plan.tour_id = $1 order by plan.created_at desc, plan.id desc limit $2`, [tourId, limit]);
}

export async function insertRoutePlan(tx: Transaction, id: string, tourId: string, start: string, asked: RoutePlanAsked): Promise<void> {
  await tx.query(`insert into route_plan (id, version, tour_id, state, start, asked, created_at) values ($1, 1, $2, 'computing', $3, $4::jsonb, $5)`, [id, tourId, start, JSON.stringify(asked), tx.now]);
}

/** Only a plan that is still computed changes: what was cancelled before it began stays so. */
export async function endRoutePlan(tx: Transaction, id: string, result: RouteResult | null, milliseconds: number | null, failure: string | null): Promise<void> {
  const state = result ? 'computed' : failure ? 'failed' : 'cancelled';
  await tx.query(`update route_plan set state = $2, result = $3::jsonb, milliseconds = $4, failure = $5, version = version + 1 where id = $1 and state = 'computing'`, [id, state, result && JSON.stringify(result), milliseconds, failure?.slice(0, 300) ?? null]);
}

export interface BusyStay {
  readonly spaceId: string;
  readonly delivery: string;
  readonly dispatch: string;
}

/** Stays that can't move: reserved and confirmed stops of other tours in these spaces. Only that a day is taken leaves this service. */
export function busyStays(tx: Transaction, spaceIds: readonly string[], exceptTour: string | null): Promise<BusyStay[]> {
  return tx.query(`select space_id as "spaceId", delivery::text, dispatch::text from stop where space_id = any($1::uuid[]) and state in ('reserved', 'confirmed') and tour_id is distinct from $2`, [[...spaceIds], exceptTour]);
}

export async function knownSpaces(tx: Transaction, spaceIds: readonly string[]): Promise<Set<string>> {
  return new Set((await tx.query<{ id: string }>('select id from space where id = any($1::uuid[])', [[...spaceIds]])).map(({ id }) => id));
}
