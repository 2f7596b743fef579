import { answerOf, api } from '../../api/client';

/** What is asked with a question: names of the query, left out where undefined. */
export type Query = Readonly<Record<string, string | number | undefined>>;

type Get = (path: string, options: object) => Parameters<typeof answerOf>[0];
type Send = (path: string, options: object) => Parameters<typeof answerOf>[0];

const given = (query: Query): Query => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== ''));

/**
 * Asks a service by a path that is put together here: the same question goes to every service of the platform, and the figures' shapes
 * differ by view, so the path is no literal that the interface's types could know. @throws Refusal
 */
export async function ask<Answer>(path: string, query: Query = {}, signal?: AbortSignal): Promise<Answer> {
  return (await answerOf((api.GET as unknown as Get)(path, { params: { query: given(query) }, signal }))) as unknown as Answer;
}

/** A command to such a path. @throws Refusal */
export async function command<Answer>(path: string, body: object, headers: Record<string, string>): Promise<Answer> {
  return (await answerOf((api.POST as unknown as Send)(path, { body, headers }))) as unknown as Answer;
}

export async function remove(path: string, headers: Record<string, string>): Promise<unknown> {
  return answerOf((api.DELETE as unknown as Send)(path, { headers }));
}
