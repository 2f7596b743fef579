import { ROOT_CONTEXT, trace, type Attributes, type Span, type SpanKind, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  SimpleSpanProcessor,
  TraceIdRatioBasedSampler,
  TracerProvider,
  type SpanExporter,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace';

export interface TracingSettings {
  readonly service: string;
  readonly endpoint?: string;
  readonly share?: number;
  /** Receives each span as it ends, in place of the endpoint: for tests. */
  readonly exporter?: SpanExporter;
}

/**
 * One service's spans. Nothing is registered globally, and nothing is made when nobody collects. Attributes are methods,
 * route patterns, event types and ids of aggregates: no query, no body, no person.
 */
export class Tracing {
  private readonly provider: TracerProvider | null;
  private readonly tracer: Tracer | null;

  constructor(settings: TracingSettings) {
    const processor = processorOf(settings);
    this.provider = processor && new TracerProvider({
      resource: resourceFromAttributes({ 'service.name': settings.service, 'service.namespace': 'caravanserai' }),
      sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(settings.share ?? 1) }),
      spanProcessors: [processor],
    });
    this.tracer = this.provider?.getTracer('caravanserai') ?? null;
  }

  /** A span that continues `traceparent`, or begins a trace; null when nobody collects. Whoever starts it ends it. */
  start(name: string, kind: SpanKind, traceparent: string | undefined, attributes: Attributes, startTime?: number): Span | null {
    return this.tracer?.startSpan(name, { kind, attributes, startTime }, parentOf(traceparent)) ?? null;
  }

  async close(): Promise<void> {
    await this.provider?.shutdown();
  }
}

export function traceparentFrom(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}

function parentOf(traceparent: string | undefined) {
  if (traceparent === undefined) return ROOT_CONTEXT;
  const [, traceId = '', spanId = '', flags = '00'] = traceparent.split('-');
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true });
}

function processorOf({ endpoint, exporter }: TracingSettings): SpanProcessor | null {
  if (exporter) return new SimpleSpanProcessor({ exporter });
  if (!endpoint) return null;
  return new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` }) });
}
