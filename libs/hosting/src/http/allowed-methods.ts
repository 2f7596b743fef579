import type { FastifyInstance } from 'fastify';

/**
 * Which methods a path has, so that a known path with a wrong method is told apart from an unknown path (RFC 9110, 15.5.6).
 * Fastify's router answers both alike; so the patterns are collected as they are registered and asked only when nothing matched.
 */
export class AllowedMethods {
  private readonly routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];

  constructor(fastify: FastifyInstance) {
    fastify.addHook('onRoute', ({ url, method }) => {
      this.routes.push({ pattern: patternOf(url), methods: [method].flat().map(String) });
    });
  }

  /** Sorted and without doubles; empty for an unknown path. */
  of(url: string): string[] {
    const path = url.split('?', 1)[0]!;
    const methods = this.routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods);
    return [...new Set(methods)].sort();
  }
}

function patternOf(url: string): RegExp {
  const parts = url.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part === '*' ? '.*' : escaped(part)));
  return new RegExp(`^${parts.join('/')}$`);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
