import { Log } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import { Upstreams } from './upstreams';

/** On whose behalf a service is asked, and in which connection. */
export interface Asking {
  readonly accessToken: string;
  readonly address: string;
  readonly correlationId: string;
  readonly acceptLanguage?: string;
}

export interface ServiceAnswer {
  readonly status: number;
  /** JSON, as the service's OpenAPI document says. */
  readonly body: unknown;
}

/** A page waits for it, and goes without what does not come. */
const TIME_MAX_MS = 3_000;

/** Asks services for what the gateway's own pages show, as the person who looks at the page. */
@Injectable()
export class ServiceCalls {
  constructor(
    private readonly upstreams: Upstreams,
    private readonly log: Log,
  ) {}

  /** @returns null when the service is not there or does not answer in time. */
  get(service: string, path: string, asking: Asking): Promise<ServiceAnswer | null> {
    return this.ask(service, { method: 'GET', path, headers: headersOf(asking) });
  }

  /** @param key of the command: sent twice it has one effect. @returns as `get`; then nobody knows whether it was done. */
  post(service: string, path: string, asking: Asking, body: object, key: string): Promise<ServiceAnswer | null> {
    const headers = { ...headersOf(asking), 'content-type': 'application/json', 'idempotency-key': key };
    return this.ask(service, { method: 'POST', path, headers, body: JSON.stringify(body) });
  }

  private async ask(service: string, request: { method: 'GET' | 'POST'; path: string; headers: Record<string, string>; body?: string }): Promise<ServiceAnswer | null> {
    try {
      const answer = await this.upstreams.of(service)?.request({ ...request, signal: AbortSignal.timeout(TIME_MAX_MS) });
      return answer ? { status: answer.statusCode, body: await answer.body.json() } : null;
    } catch (error) {
      this.log.warn('a service does not answer a page', { upstream: service, reason: (error as Error).name });
      return null;
    }
  }
}

function headersOf({ accessToken, address, correlationId, acceptLanguage }: Asking): Record<string, string> {
  const language: Record<string, string> = acceptLanguage ? { 'accept-language': acceptLanguage } : {};
  return { ...language, authorization: `Bearer ${accessToken}`, 'x-forwarded-for': address, 'x-correlation-id': correlationId };
}
