import type { ServiceName } from '../services';

/** What one accepted command must have left behind, known without asking the platform how it works. */
export type Trace =
  /** A stop with these natural keys and nobody else's id. */
  | { readonly left: 'stop'; readonly stopId: string; readonly tourId: string; readonly spaceId: string; readonly delivery: string }
  /** One more entry of this action in the service's log of transitions. */
  | { readonly left: 'transition'; readonly service: ServiceName; readonly aggregateId: string; readonly action: string };

export interface CommandRecord {
  readonly number: number;
  readonly service: ServiceName;
  /** Method and path, to be told. */
  readonly what: string;
  /** Accepted and refused are the platform's words; open is what it never answered for sure. */
  outcome: 'accepted' | 'refused' | 'open';
  status: number;
  code: string | null;
  attempts: number;
  /** Set when the same command under the same key was answered otherwise the second time. */
  answeredOtherwise: boolean;
  traces: readonly Trace[];
}

/** What the scenarios know of how their stops and agreements must end. */
export interface Ends {
  readonly stops: Map<string, string>;
  /** Status of the agreement of a stop. */
  readonly agreements: Map<string, string>;
}

/** Everything that the client knows: kept by the client alone, while it sends. */
export class Ledger {
  readonly commands: CommandRecord[] = [];
  readonly ends: Ends = { stops: new Map(), agreements: new Map() };
  readonly tourIds: string[] = [];

  /** @param personOf the person who is told what concerns an organisation; organisations that come in a run are added. */
  constructor(readonly personOf: Map<string, string>) {}

  open(service: ServiceName, what: string): CommandRecord {
    const record: CommandRecord = { number: this.commands.length + 1, service, what, outcome: 'open', status: 0, code: null, attempts: 0, answeredOtherwise: false, traces: [] };
    this.commands.push(record);
    return record;
  }

  get accepted(): number {
    return this.commands.filter(({ outcome }) => outcome === 'accepted').length;
  }

  get refused(): CommandRecord[] {
    return this.commands.filter(({ outcome }) => outcome === 'refused');
  }
}
