import { EnvironmentRefused } from '@caravanserai/kernel';

/** A process environment, or a part of one that a test or the platform made up. */
export type Environment = Readonly<Record<string, string | undefined>>;

export { EnvironmentRefused };

/** What every service reads, whatever it is for. */
export interface HostSettings {
  readonly databaseUrl: string;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Whether others than this machine's users reach the service; then nothing that is made for trying out is accepted. */
  readonly production: boolean;
  readonly logLevel: string;
  /** Where log lines are appended; absent for standard output. */
  readonly logFile: string | undefined;
  readonly clockFile: string | undefined;
  /** Comma separated; absent where events stay within the process. */
  readonly kafkaBrokers: string | undefined;
  /** After this long without a sign of life Kafka gives a service's partitions to its other instances. */
  readonly kafkaSessionTimeoutMs: number;
  /** The relay sends as kafkajs is shown to be used, and loses events when a broker dies: for fault runs alone. */
  readonly stockProducer: boolean;
  readonly otlpEndpoint: string | undefined;
  /** Share of new traces that are kept, 0 to 1. */
  readonly traceShare: number;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** @throws EnvironmentRefused at the first variable that is missing or wrong. */
export function readHostSettings(env: Environment): HostSettings {
  const host = env.HOST || '127.0.0.1';
  const production = !LOOPBACK.test(host) || Boolean(env.PUBLIC_URL);
  if (production && env.FAULT_POINT) throw new EnvironmentRefused('FAULT_POINT', 'kills the process, which production refuses');
  if (production && env.STOCK_PRODUCER) throw new EnvironmentRefused('STOCK_PRODUCER', 'loses events, which production refuses');
  if (production && env.CLOCK_FILE) throw new EnvironmentRefused('CLOCK_FILE', 'moves the clock, which production refuses');
  return {
    databaseUrl: addressIn(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    host,
    port: wholeNumberIn(env, 'PORT', 0, 65_535, 0),
    production,
    logLevel: oneOfIn(env, 'LOG_LEVEL', LOG_LEVELS, 'info'),
    logFile: env.LOG_FILE || undefined,
    clockFile: env.CLOCK_FILE || undefined,
    kafkaBrokers: env.KAFKA_BROKERS ? brokersIn(env.KAFKA_BROKERS) : undefined,
    kafkaSessionTimeoutMs: wholeNumberIn(env, 'KAFKA_SESSION_TIMEOUT_MS', 2_000, 300_000, 10_000),
    stockProducer: oneOfIn(env, 'STOCK_PRODUCER', ['0', '1'], '0') === '1',
    otlpEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT ? addressIn(env, 'OTEL_EXPORTER_OTLP_ENDPOINT') : undefined,
    traceShare: wholeNumberIn(env, 'TRACE_PERCENT', 0, 100, 100) / 100,
  };
}

/** Read here, since kafkajs would try for minutes what is no address at all. */
function brokersIn(list: string): string {
  if (list.split(',').every((broker) => /^[^\s:/]+:\d{1,5}$|^\[[\da-f:]+\]:\d{1,5}$/i.test(broker.trim()))) return list;
  throw new EnvironmentRefused('KAFKA_BROKERS', 'must be a list as host:9092,host:9092');
}

/** The value of a variable that must be there. */
export function textIn(env: Environment, variable: string): string {
  const value = env[variable];
  if (!value) throw new EnvironmentRefused(variable, 'is not set');
  return value;
}

export function addressIn(env: Environment, variable: string, protocols: readonly string[] = ['http:', 'https:']): string {
  const value = textIn(env, variable);
  // The value itself stays out of the message: an address may hold a password.
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol))
    throw new EnvironmentRefused(variable, `must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`);
  return value;
}

export function wholeNumberIn(env: Environment, variable: string, min: number, max: number, otherwise: number): number {
  const text = env[variable];
  if (!text) return otherwise;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= min && value <= max)) throw new EnvironmentRefused(variable, `must be a whole number from ${min} to ${max}, not "${text}"`);
  return value;
}

export function oneOfIn<T extends string>(env: Environment, variable: string, list: readonly T[], otherwise: T): T {
  const value = (env[variable] || otherwise) as T;
  if (!list.includes(value)) throw new EnvironmentRefused(variable, `must be one of ${list.join(', ')}, not "${value}"`);
  return value;
}
