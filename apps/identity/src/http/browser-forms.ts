import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type IdentityConfig } from '../config';

/** Fields as a browser sends them: any of them may be missing. */
export type Form<F extends string> = { readonly [field in F | 'formToken']?: unknown };

/** Key of the token in each form; held by all replicas, since it comes with the cookies' keys. */
export const FORM_KEY = Symbol('form key');

/** Tells our own forms from those that other sites make up. */
@Injectable()
export class BrowserForms {
  private readonly origin: string;

  constructor(
    @Inject(CONFIG) { issuer }: IdentityConfig,
    @Inject(FORM_KEY) private readonly key: string,
  ) {
    this.origin = new URL(issuer).origin;
  }

  /** @param about what the form belongs to and nobody else's browser has a cookie for: an interaction, a session. */
  token = (about: string): string => createHmac('sha256', this.key).update(`form ${about}`).digest('base64url');

  /** The cookie is not sent from other sites (SameSite=Lax); the token and the origin stand behind it for browsers that differ. */
  isOurs(about: string, { formToken }: Form<never>, { headers: { origin } }: FastifyRequest): boolean {
    if (origin !== undefined && origin !== this.origin) return false;
    return sameText(text(formToken), this.token(about));
  }
}

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
