import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type MatchVenuesRequest,
  type OrganisationRow,
  type OrganisationsRequest,
  type PrecedentRow,
  type RecordedEngagementRow,
  type RecordedTourRow,
  type RowResult,
  type VenueMatch,
  bulkBytesMax,
  bulkRoutes,
  bulkRowsMax,
} from '../src/import/bulk-contract';
import { plainKey } from '../src/import/reading/plain-key';

export interface RecordedRequest {
  readonly route: string;
  readonly rows: number;
  readonly idempotencyKey: string;
  readonly token: string;
}

/** What the server answers instead of the truth, once: a status, a broken connection, or a body of the test's choice. */
export type Fault = { readonly status: number; readonly headers?: Record<string, string> } | { readonly breaks: true } | { readonly body: unknown };

type Kept<Row> = { readonly id: string; readonly row: Row };

/** The bulk routes over memory, as the contract says them, so that an import can be tried without the services. Not their rules: those have their own tests. */
export class BulkServer {
  readonly requests: RecordedRequest[] = [];
  readonly organisations = new Map<string, Kept<OrganisationRow>>();
  readonly tours = new Map<string, Kept<RecordedTourRow>>();
  readonly engagements = new Map<string, Kept<RecordedEngagementRow>>();
  readonly precedents = new Map<string, Kept<PrecedentRow>>();
  readonly faults: Fault[] = [];
  /** Rows that the services refuse although the file was well read, by row id. */
  readonly refuses = new Map<string, Pick<RowResult, 'code' | 'field' | 'reason'>>();
  validTokens = new Set(['token-0']);
  mandates = [{ organisationId: 'museum', power: 'manage-tours' }, { organisationId: 'secretariat', power: 'administer-platform' }];
  /** Rows of organisations that a person has to decide about. */
  private readonly waiting = new Set<string>();
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      void this.answer(request).then(
        (answer) => {
          if (answer === 'break') return request.socket.destroy();
          response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers }).end(JSON.stringify(answer.body));
        },
        (error: Error) => response.writeHead(500).end(error.message),
      );
    });
  }

  static async start(): Promise<BulkServer> {
    const bulk = new BulkServer();
    await new Promise<void>((done) => bulk.server.listen(0, '127.0.0.1', done));
    return bulk;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; headers?: Record<string, string>; body: unknown } | 'break'> {
    if (request.url === '/api/contacts/me') return { status: 200, body: { mandates: this.mandates } };
    const text = await bodyOf(request);
    const body = JSON.parse(text) as { source: string; rows?: unknown[]; venues?: unknown[] };
    const route = request.url ?? '';
    const rows = (body.rows ?? body.venues ?? []).length;
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    this.requests.push({ route, rows, idempotencyKey: String(request.headers['idempotency-key']), token });
    const fault = this.faults.shift();
    if (fault !== undefined && 'breaks' in fault) return 'break';
    if (fault !== undefined && 'body' in fault) return { status: 200, body: fault.body };
    if (fault !== undefined) return { status: fault.status, headers: fault.headers ?? {}, body: { code: 'planted', detail: 'A planted fault' } };
    if (!this.validTokens.has(token)) return { status: 401, body: { code: 'token-expired' } };
    if (request.headers['x-acting-for'] !== 'secretariat') return { status: 403, body: { code: 'acting-organisation-missing' } };
    if (rows > bulkRowsMax || Buffer.byteLength(text) > bulkBytesMax) return { status: 413, body: { code: 'too-large' } };
    return { status: 200, body: { results: this.results(route, body as never) } };
  }

  private results(route: string, body: OrganisationsRequest & MatchVenuesRequest): readonly unknown[] {
    if (route === bulkRoutes.organisations) return body.rows.map((row) => this.organisation(body.source, row));
    if (route === bulkRoutes.matchVenues) return body.venues.map((venue) => this.match(venue));
    if (route === bulkRoutes.recordedTours) return body.rows.map((row) => this.keep(this.tours, body.source, row as unknown as RecordedTourRow));
    if (route === bulkRoutes.recordedEngagements) return body.rows.map((row) => this.keep(this.engagements, body.source, row as unknown as RecordedEngagementRow));
    if (route === bulkRoutes.precedents) return body.rows.map((row) => this.keep(this.precedents, body.source, row as unknown as PrecedentRow));
    throw new Error(`There is no route ${route}.`);
  }

  private organisation(source: string, row: OrganisationRow): RowResult {
    if (this.waiting.has(row.rowId)) return { rowId: row.rowId, outcome: 'unchanged' };
    const others = [...this.organisations.values()].filter((kept) => kept.row.rowId !== row.rowId);
    const shared = others.find((kept) => kept.row.externalIds.some((one) => row.externalIds.some((other) => one.scheme === other.scheme && one.value === other.value)));
    if (shared !== undefined) this.waiting.add(row.rowId);
    if (shared !== undefined) return { rowId: row.rowId, outcome: 'proposed', code: 'same-external-id', candidates: [{ organisationId: shared.id, name: nameOf(shared.row), reason: 'external-id' }] };
    return this.keep(this.organisations, source, row);
  }

  private match({ key, text, name, city }: MatchVenuesRequest['venues'][number]): VenueMatch {
    const equal = (kept: Kept<OrganisationRow>) => [text, name].includes(nameOf(kept.row)) && (city === null || kept.row.city === null || plainKey(city) === plainKey(kept.row.city));
    const alike = (kept: Kept<OrganisationRow>) => [text, name].map(plainKey).includes(plainKey(nameOf(kept.row)));
    const [found, second] = [...this.organisations.values()].filter(equal);
    if (found !== undefined && second === undefined) return { key, organisationId: found.id, how: 'exact', timeZone: found.row.timeZone, candidates: [] };
    const candidates = [...this.organisations.values()].filter(alike).map((kept) => ({ organisationId: kept.id, name: nameOf(kept.row), reason: 'same-name' }));
    return { key, organisationId: null, how: candidates.length > 0 ? 'normalised' : 'none', timeZone: null, candidates };
  }

  private keep<Row extends { readonly rowId: string }>(table: Map<string, Kept<Row>>, source: string, row: Row): RowResult {
    const refusal = this.refuses.get(row.rowId);
    if (refusal !== undefined) return { rowId: row.rowId, outcome: 'rejected', ...refusal };
    const kept = table.get(`${source} ${row.rowId}`);
    if (kept !== undefined && contentOf(kept.row) === contentOf(row)) return { rowId: row.rowId, outcome: 'unchanged', id: kept.id };
    if (kept !== undefined) return { rowId: row.rowId, outcome: 'proposed', code: 'row-changed', reason: 'The row was recorded with another content.' };
    const id = randomUUID();
    table.set(`${source} ${row.rowId}`, { id, row });
    return { rowId: row.rowId, outcome: 'created', id };
  }
}

/** All of a row but its lines and the organisations its venues were matched to. */
function contentOf(row: unknown): string {
  const aside = new Set(['line', 'rowLines', 'organisationId']);
  return JSON.stringify(row, (name, value: unknown) => (aside.has(name) ? undefined : value));
}

function nameOf(row: OrganisationRow): string {
  return row.names[0]?.text ?? '';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}
