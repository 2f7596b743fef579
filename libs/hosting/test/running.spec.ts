import { InProcessBus } from '@caravanserai/messaging';
import { UnitOfWork } from '@caravanserai/persistence';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { randomUUID } from 'node:crypto';
import { EnvironmentRefused, startService, type RunningService } from '../src';
import { ask, House } from './house';
import { inn, Seen } from './inn';

let house: House;
let bearer: Record<string, string>;

beforeAll(async () => {
  house = await House.open();
  bearer = { authorization: `Bearer ${await house.issuer.token()}` };
}, 60_000);
afterAll(() => house?.close());

const until = async (holds: () => boolean): Promise<void> => {
  for (let left = 100; !holds() && left > 0; left--) await new Promise((done) => setTimeout(done, 50));
};
const announce = (service: RunningService, headers: Record<string, string> = {}) =>
  ask(service, `/rooms/${randomUUID()}/announce`, { method: 'POST', headers: { ...bearer, ...headers } });

describe('A trace', () => {
  const TRACE = '0af7651916cd43dd8448eb211c80319c';
  const traceparent = `00-${TRACE}-b7ad6b7169203331-01`;

  it('goes from the request through the outbox into the handler of the event', async () => {
    const spans = new InMemorySpanExporter();
    const service = await house.startInn({}, { spansTo: spans });
    await announce(service, { traceparent, 'x-correlation-id': 'traced' });
    await until(() => spans.getFinishedSpans().length >= 2);
    const [request, handler] = spans.getFinishedSpans();
    expect([request!.name, request!.parentSpanContext?.spanId, request!.spanContext().traceId]).toEqual(['POST /rooms/:id/announce', 'b7ad6b7169203331', TRACE]);
    expect([handler!.name, handler!.parentSpanContext?.spanId, handler!.spanContext().traceId]).toEqual([
      'reaction contacts.match.proposed.v1', request!.spanContext().spanId, TRACE,
    ]);
    expect(service.app.get(Seen).events[0]).toMatchObject({ correlationId: 'traced', traceparent: `00-${TRACE}-${request!.spanContext().spanId}-01` });
    await service.close();
  });

  it('passes through where nobody collects spans, and is dropped when it is malformed', async () => {
    const service = await house.startInn();
    const seen = service.app.get(Seen).events;
    await announce(service, { traceparent });
    await announce(service, { traceparent: '00-x-y-01' });
    await until(() => seen.length === 2);
    expect(seen.map((event) => event.traceparent)).toEqual([traceparent, undefined]);
    await service.close();
  });
});

describe('Two services in one process', () => {
  it('keep logs, metrics and databases apart', async () => {
    const bus = new InProcessBus();
    const [mine, theirs] = [[] as string[], [] as string[]];
    const one = await house.startInn({}, { bus, logTo: { write: (line) => void mine.push(line) } });
    const other = await startService(
      { ...inn, name: 'touring' },
      { env: await house.environment(), bus, logTo: { write: (line) => void theirs.push(line) } },
    );
    await ask(other, `/rooms/${randomUUID()}/close`, { method: 'POST', headers: bearer });
    expect(theirs.filter((line) => line.includes('a room is asked to close'))).toHaveLength(1);
    expect(mine.join('')).not.toMatch(/touring|a room is asked/);
    const [figures, others] = [(await ask(one, '/metrics')).body, (await ask(other, '/metrics')).body];
    expect([figures.includes('/rooms/:id/close'), others.includes('/rooms/:id/close')]).toEqual([false, true]);
    await Promise.all([one.close(), other.close()]);
  });
});

describe('The end of a service', () => {
  it('finishes the requests that are under way, refuses new ones, and closes its connections', async () => {
    const service = await house.startInn();
    const { dataSource } = service.app.get(UnitOfWork);
    const slow = ask(service, '/rooms/slow', { headers: bearer });
    await new Promise((done) => setTimeout(done, 100));
    await service.close();
    expect((await slow).body).toEqual({ waited: true });
    await expect(fetch(`${service.url}/health/live`)).rejects.toThrow('fetch failed');
    expect(dataSource.isInitialized).toBe(false);
  });

  it('leaves no event in the outbox', async () => {
    const env = await house.environment();
    const first = await startService(inn, { env, logTo: { write: () => undefined } });
    await Promise.all(Array.from({ length: 30 }, () => announce(first)));
    await first.close();
    const second = await startService(inn, { env, logTo: { write: () => undefined } });
    const [{ waiting, logged }] = await second.app.get(UnitOfWork).dataSource.query(`select (select count(*) from outbox) as waiting, (select count(*) from event_log where topic = 'contacts.match') as logged`);
    expect([waiting, logged]).toEqual([0, 30]);
    await second.close();
  });
});

describe('The start of a service', () => {
  it.each([
    [{ DATABASE_URL: undefined }, 'DATABASE_URL is not set'],
    [{ DATABASE_URL: 'http://x' }, 'DATABASE_URL must be an address that begins with postgres:// or postgresql://'],
    [{ PORT: '80x' }, 'PORT must be a whole number from 0 to 65535, not "80x"'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, not "loud"'],
    [{ PUBLIC_URL: 'https://x.example', CLOCK_FILE: '/tmp/clock' }, 'CLOCK_FILE moves the clock, which production refuses'],
    [{ PUBLIC_URL: 'https://x.example', STOCK_PRODUCER: '1' }, 'STOCK_PRODUCER loses events, which production refuses'],
    [{ PUBLIC_URL: 'https://x.example', FAULT_POINT: 'relay-sent-not-moved:1' }, 'FAULT_POINT kills the process, which production refuses'],
    [{ MOTTO: '' }, 'MOTTO is not set'],
  ])('is refused with %j', async (changes, message) => {
    const env = { ...(await house.environment()), ...changes };
    await expect(startService(inn, { env })).rejects.toThrow(new EnvironmentRefused(...(message.split(/ (.*)/s) as [string, string])));
  });

  it('by several replicas at once migrates once', async () => {
    const env = await house.environment();
    const replicas = await Promise.all([1, 2, 3].map(() => startService(inn, { env, logTo: { write: () => undefined } })));
    const rows = await replicas[0]!.app.get(UnitOfWork).dataSource.query<{ name: string }[]>('select name from migrations');
    expect(rows.map(({ name }) => name)).toEqual([...new Set(rows.map(({ name }) => name))]);
    await Promise.all(replicas.map((replica) => replica.close()));
  }, 30_000);
});
