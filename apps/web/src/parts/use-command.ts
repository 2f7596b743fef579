import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { isRefusal, newAction, type Action } from '../api/client';
import { sessionIsOver } from '../frame/expired';
import { say } from '../frame/toasts';

/** Goes with a command: `commandHeaders(meta)` makes its Idempotency-Key and If-Match of it. */
export interface CommandMeta {
  readonly action: Action;
  /** The version that the user saw. */
  readonly version?: number;
}

export interface CommandOptions<Input> {
  readonly send: (input: Input, meta: CommandMeta) => Promise<unknown>;
  /** Version of the thing as it is shown. */
  readonly version?: number;
  /** What is read anew afterwards, also when somebody else was faster. */
  readonly changes?: readonly QueryKey[];
  /** What is said when it is done. */
  readonly done?: string;
  readonly onDone?: (answer: unknown, input: Input) => void;
  /** Shows at once what will be; gives back what undoes it. Only where a refusal is rare and harmless. */
  readonly optimistic?: (input: Input) => () => void;
}

export interface Command<Input> {
  readonly run: (input: Input) => Promise<boolean>;
  /** The same once more, with the same key: what went through but was not answered has no second effect. `version`: although it has changed. */
  readonly again: (version?: number) => Promise<boolean>;
  readonly pending: boolean;
  readonly error: unknown;
  /** Somebody else was faster: the thing has another version than the user saw. */
  readonly isStale: boolean;
  readonly forget: () => void;
}

/** One command at a time: sends it, keeps its key for repetitions, reads anew what it changed, says that it is done. */
export function useCommand<Input>({ send, version, changes = [], done, onDone, optimistic }: CommandOptions<Input>): Command<Input> {
  const queries = useQueryClient();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const last = useRef<{ input: Input; meta: CommandMeta } | null>(null);
  const under = useRef(false);

  const refresh = () => Promise.all(changes.map((queryKey) => queries.invalidateQueries({ queryKey })));

  async function attempt(input: Input, meta: CommandMeta): Promise<boolean> {
    if (under.current) return false;
    under.current = true;
    last.current = { input, meta };
    setPending(true);
    setError(null);
    const undo = optimistic?.(input);
    try {
      const answer = await send(input, meta);
      await refresh();
      if (done) say(done);
      onDone?.(answer, input);
      return true;
    } catch (refused) {
      undo?.();
      if (isRefusal(refused) && refused.status === 401) sessionIsOver();
      // First what is now, so that what was seen never stands beside itself.
      if (isRefusal(refused, 'version-is-stale')) await refresh();
      setError(refused);
      return false;
    } finally {
      under.current = false;
      setPending(false);
    }
  }

  return {
    run: (input) => attempt(input, { action: newAction(), version }),
    // A stale version was refused before anything was done, and the refusal is kept with the key: the next try is a new action.
    again: (seen) => (last.current ? attempt(last.current.input, seen === undefined ? last.current.meta : { action: newAction(), version: seen }) : Promise.resolve(false)),
    pending,
    error,
    isStale: isRefusal(error, 'version-is-stale'),
    forget: () => setError(null),
  };
}
