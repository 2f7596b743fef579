import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Fastify, { type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import type { World } from '../ground/world';
import { callerFacts, placeHold } from './statements';

interface HoldBody {
  spaceId: string;
  delivery: string;
  opening: string;
  closing: string;
  dispatch: string;
}

const nobody = 'none';
const organiserId = '80000000-0000-4000-8000-000000000001';

const world = JSON.parse(readFileSync(process.env['WORLD'] as string, 'utf8')) as World;
const keyOfToken = new Map(world.hosts.map(({ token, accountKey }) => [`Bearer ${token}`, accountKey]));

/** The same pool and durability as a service has, and nothing that a service does: no check of token, mandate, body or dates, no log, no metrics. */
const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 10, keepAlive: true });
const server = Fastify({ logger: false });

server.get('/health/ready', async () => ({ ready: true }));

server.post<{ Params: { id: string }; Body: HoldBody }>('/tours/:id/holds', async (request, reply) => {
  const accountKey = keyOfToken.get(request.headers.authorization ?? '') ?? nobody;
  const facts = await pool.query({ name: 'caller-facts', text: callerFacts, values: [accountKey] });
  const { rows } = await pool.query({ name: 'place-hold', text: placeHold, values: valuesOf(request, accountKey, (facts.rows[0] as { person_ref: string }).person_ref) });
  reply.code(201);
  return (rows[0] as { answer: { value: object } }).answer.value;
});

function valuesOf({ params, body, headers }: FastifyRequest<{ Params: { id: string }; Body: HoldBody }>, accountKey: string, personRef: string): unknown[] {
  const { spaceId, delivery, opening, closing, dispatch } = body;
  const [stopId, hostId, tourId, zone, now] = [randomUUID(), headers['x-acting-for'] as string, params.id, 'Asia/Tokyo', new Date()];
  const parties = { tourId, organiserId, hostId };
  const days = { delivery, opening, closing, dispatch };
  const [from, to] = [`${delivery}T00:00:00.000Z`, `${dispatch}T00:00:00.000Z`];
  const stay = { id: stopId, tour_id: tourId, organiser_id: organiserId, host_id: hostId, space_id: spaceId, zone, ...days, occupies_from: from, occupies_to: to, set_free_at: to };
  const facts = { stopId, ...parties, title: 'The Silk Road and the Sea', spaceId, occupancy: { start: delivery, end: dispatch, zone }, opening: { start: opening, end: closing, zone } };
  const shown = { state: 'hold', ...parties, spaceId, zone, ...days, facility: 'not-assessed', fee: null, agreementId: null, signBy: null, placedAt: now };
  const cause = { correlationId: stopId, causationId: stopId, eventId: randomUUID(), accountKey, personRef };
  const key = [accountKey, hostId, `POST /tours/:id/holds ${tourId}`, headers['idempotency-key'] ?? null, accountKey];
  return [...key, null, JSON.stringify(stay), JSON.stringify(facts), JSON.stringify(shown), null, now, JSON.stringify(cause)];
}

void server.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
