import type { PlainPage } from '@caravanserai/hosting';
import type { Rejection } from '@caravanserai/kernel';
import type { FastifyReply } from 'fastify';
import { errorPage } from './error-page';

/** What a browser is answered: a page, or where to go on. */
export type Answer = { readonly location: string } | { readonly status: number; readonly page: PlainPage; readonly headers?: Record<string, string> };

export const EXPIRED: Answer = { status: 400, page: errorPage({ error: 'interaction expired' }) };

/** The form again, with what is wrong; `too-many-attempts` says how long to wait. */
export function refusedAnswer({ code, details }: Rejection, page: PlainPage, statuses: Readonly<Record<string, number>>): Answer {
  if (code !== 'too-many-attempts') return { status: statuses[code] ?? 422, page };
  const waitS = Math.max(1, Math.ceil((Date.parse(String(details?.waitUntil)) - Date.now()) / 1_000));
  return { status: 429, page, headers: { 'retry-after': String(waitS) } };
}

export function send(reply: FastifyReply, answer: Answer): void {
  if ('location' in answer) void reply.redirect(answer.location, 303);
  else void reply.status(answer.status).headers({ ...answer.page.headers, ...answer.headers }).send(answer.page.body);
}
