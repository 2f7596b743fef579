import type { Installation } from './installation';

/** The services of a platform, whichever way they run; each can go and come back. */
export interface RunningServices {
  readonly installation: Installation;
  /** Ends one of them as abruptly as this way of running allows. */
  end(name: string): Promise<void>;
  /** Resolves when it answers. */
  start(name: string): Promise<void>;
  close(): Promise<void>;
}
