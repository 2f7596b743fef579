/** What whoever uploads a file says of it; what is left out is recognised. */
export interface LogOptions {
  /** The file's name; its ending tells the format. */
  readonly name: string;
  /** Names of columns (CSV) or keys (XES). */
  readonly case?: string;
  readonly activity?: string;
  readonly timestamp?: string;
  readonly lifecycle?: string;
  readonly resource?: string;
  /** One character, or the word `tab`. */
  readonly delimiter?: string;
  /** IANA name, for times without an offset. */
  readonly zone?: string;
}
