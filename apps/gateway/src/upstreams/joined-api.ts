import { answersIn, Log } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import { documentOfRoutes } from '../domain/document-of-routes';
import { joinDocuments, type OpenApiDocument } from '../domain/join-documents';
import { Upstreams } from './upstreams';

const TIME_MAX_MS = 5_000;
/** A service may be replaced by a newer one while the gateway runs. */
const KEPT_MS = 60_000;

/** The OpenAPI document of all services that answer. */
@Injectable()
export class JoinedApi {
  private kept?: { readonly atMs: number; readonly text: Promise<string> };

  constructor(
    private readonly upstreams: Upstreams,
    private readonly log: Log,
  ) {}

  /** As text, which takes a fraction of the memory that the document takes. */
  json(): Promise<string> {
    if (!this.kept || performance.now() - this.kept.atMs > KEPT_MS) this.kept = { atMs: performance.now(), text: this.join() };
    return this.kept.text;
  }

  private async join(): Promise<string> {
    const documents = new Map<string, OpenApiDocument>();
    for (const name of this.upstreams.names) {
      const document = await this.documentOf(name);
      if (document) documents.set(name, document);
      else this.kept = undefined; // Incomplete: the next reader asks again.
    }
    return JSON.stringify(joinDocuments(documents, new Map([['gateway', documentOfRoutes(answersIn('gateway'))]])));
  }

  private async documentOf(name: string): Promise<OpenApiDocument | null> {
    try {
      const { statusCode, body } = await this.upstreams.of(name)!.request({ method: 'GET', path: '/openapi.json', signal: AbortSignal.timeout(TIME_MAX_MS) });
      const document = await body.json();
      return statusCode === 200 ? (document as OpenApiDocument) : null;
    } catch (error) {
      this.log.warn('a service does not describe itself', { upstream: name, reason: (error as Error).name });
      return null;
    }
  }
}
