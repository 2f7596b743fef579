import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { STEPS_KEY } from './figures';

const STREAM = '/api/dashboard/steps/stream';
/** Many changes within a moment are one reason to ask anew. */
const GATHER_MS = 1_200;
/** The platform ends each stream after ten minutes, and the browser comes again at once; only what lasts longer is told. */
const LOST_AFTER_MS = 5_000;
const RETRY_MS = 8_000;

/**
 * Hears which instances have changed and lets figures be asked anew; what is on the page stays until they are there.
 * @param on false for imported logs, which do not change.
 * @returns whether the connection is lost for the moment.
 */
export function useLiveSteps(on: boolean): boolean {
  const queries = useQueryClient();
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (!on) return;
    let [source, gathering, missing, retry]: [EventSource | undefined, Timer, Timer, Timer] = [undefined, undefined, undefined, undefined];
    const changed = () => {
      gathering ??= setTimeout(() => {
        gathering = undefined;
        void queries.invalidateQueries({ queryKey: [STEPS_KEY] });
      }, GATHER_MS);
    };
    const missed = () => {
      missing ??= setTimeout(() => setLost(true), LOST_AFTER_MS);
      // An answer that is no stream ends it for good; a lost connection the browser mends itself, from the last event that it has.
      if (source?.readyState === EventSource.CLOSED) retry ??= setTimeout(open, RETRY_MS);
    };
    const opened = () => {
      clearTimeout(missing);
      if (missing !== undefined) changed();
      missing = undefined;
      setLost(false);
    };
    function open(): void {
      retry = undefined;
      source?.close();
      source = new EventSource(STREAM);
      source.addEventListener('open', opened);
      source.addEventListener('error', missed);
      source.addEventListener('change', changed);
      source.addEventListener('resync', changed);
    }
    open();
    return () => {
      source?.close();
      for (const timer of [gathering, missing, retry]) clearTimeout(timer);
    };
  }, [on, queries]);
  return on && lost;
}

type Timer = ReturnType<typeof setTimeout> | undefined;
