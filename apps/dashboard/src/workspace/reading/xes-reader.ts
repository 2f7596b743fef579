import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { limits } from './limits';
import type { LogOptions } from './log-options';
import { LogRefused, quoted } from './log-refused';
import { saidOfStamp } from './said-of-stamp';
import type { LogSink } from './sink';
import { StampReader } from './stamp';
import { ZoneClock } from './zone-clock';

/** Where in the file the parser is; attributes may be nested in attributes as deep as they like, and only the outermost count. */
const enum Place { Outside, Log, Trace, Event }

interface Keys {
  readonly case: string;
  readonly activity: string;
  readonly timestamp: string;
  readonly lifecycle: string;
  readonly resource: string;
}

/** Reads XES (IEEE 1849), a piece of text at a time. Declared extensions, globals and classifiers are passed over: what counts is what events say. */
export class XesReader {
  private readonly parser = new SaxesParser({ xmlns: false, position: true });
  private readonly keys: Keys;
  private readonly wanted: ReadonlySet<string>;
  private readonly stamps: StampReader;
  private place = Place.Outside;
  /** Elements that are open within an attribute, or within something that is no part of a trace. */
  private depth = 0;
  private readonly trace = { number: -1, name: undefined as string | undefined };
  private event: Map<string, string> = new Map();
  private eventLine = 0;
  private sinceTag = 0;

  constructor(
    private readonly sink: LogSink,
    options: LogOptions,
  ) {
    this.stamps = new StampReader(options.zone === undefined ? null : new ZoneClock(options.zone));
    this.keys = {
      case: options.case ?? 'concept:name',
      activity: options.activity ?? 'concept:name',
      timestamp: options.timestamp ?? 'time:timestamp',
      lifecycle: options.lifecycle ?? 'lifecycle:transition',
      resource: options.resource ?? 'org:resource',
    };
    this.wanted = new Set(Object.values(this.keys));
    this.parser.on('opentag', (tag) => this.open(tag));
    this.parser.on('closetag', (tag) => this.close(tag));
    // Entities of a document type can unfold to any size and reach for other files; no log has need of them.
    this.parser.on('doctype', () => this.refuse('there is a document type declaration (DOCTYPE); entities are not unfolded here'));
    this.parser.on('error', (error) => this.refuse(`it is no well-formed XML: ${error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`));
  }

  write(text: string): void {
    this.sinceTag += text.length;
    this.parser.write(text);
    if (this.sinceTag > limits.pieceLength + text.length) this.refuse(`there is a piece of more than ${limits.pieceLength.toLocaleString('en')} characters without a tag`);
  }

  end(): void {
    this.parser.close();
  }

  private open({ name, attributes }: SaxesTagPlain): void {
    this.sinceTag = 0;
    const element = name.slice(name.indexOf(':') + 1);
    if (this.depth > 0) this.deeper();
    else if (this.place === Place.Outside) this.enterLog(element);
    else if (element === 'trace' && this.place === Place.Log) this.enterTrace();
    else if (element === 'event') this.enterEvent();
    else {
      this.depth = 1;
      this.note(attributes as Record<string, string>);
    }
  }

  private close({ name }: SaxesTagPlain): void {
    if (this.depth > 0) this.depth--;
    else if (this.place === Place.Event) this.leaveEvent();
    else if (this.place === Place.Trace) this.leaveTrace();
    else if (name.endsWith('log')) this.place = Place.Outside;
  }

  private deeper(): void {
    if (++this.depth > limits.depth) this.refuse(`elements are nested more than ${limits.depth.toLocaleString('en')} deep`);
  }

  private enterLog(element: string): void {
    if (element !== 'log') this.refuse(`the outermost element is ${quoted(element)}; that of an XES file is "log"`);
    this.place = Place.Log;
  }

  private enterTrace(): void {
    this.place = Place.Trace;
    this.trace.number = -1;
    this.trace.name = undefined;
  }

  private enterEvent(): void {
    if (this.place !== Place.Trace) this.refuse('there is an event outside of any trace');
    this.place = Place.Event;
    this.event.clear();
    this.eventLine = this.parser.line;
  }

  private note({ key, value }: Record<string, string>): void {
    if (key === undefined || value === undefined) return;
    if (value.length > limits.pieceLength) this.refuse(`the attribute ${quoted(key)} is longer than ${limits.pieceLength.toLocaleString('en')} characters`);
    if (this.place === Place.Event && this.wanted.has(key)) this.event.set(key, value);
    if (this.place === Place.Trace && key === this.keys.case) this.trace.name = this.sink.name(value, 'the name of the trace', this.parser.line);
  }

  private leaveTrace(): void {
    this.place = Place.Log;
    if (this.trace.number < 0) this.sink.imported.notes.emptyTraces++;
    else {
      this.sink.keep(this.trace.name ?? '', this.parser.line);
      this.sink.imported.nameCase(this.trace.number, this.trace.name);
    }
  }

  private leaveEvent(): void {
    this.place = Place.Trace;
    const { keys, event, eventLine: line } = this;
    const activity = event.get(keys.activity);
    if (!activity?.trim()) throw new LogRefused(`the event has no ${keys.activity}`, line);
    const moment = event.get(keys.timestamp);
    if (moment === undefined) throw new LogRefused(`the event has no ${keys.timestamp}`, line);
    const stamp = this.stamps.read(moment);
    if (typeof stamp === 'string') throw new LogRefused(saidOfStamp(stamp, moment), line);
    if (this.trace.number < 0) this.trace.number = this.sink.imported.addCase();
    const named = (key: string, what: string) => (event.get(key) ? this.sink.name(event.get(key)!, what, line) : undefined);
    const names = { activity: this.sink.name(activity, 'the activity', line), lifecycle: named(keys.lifecycle, 'the transition'), resource: named(keys.resource, 'the resource') };
    this.sink.append({ caseNumber: this.trace.number, ...names, ...stamp }, line);
  }

  private refuse(reason: string): never {
    throw new LogRefused(reason, this.parser.line);
  }
}
