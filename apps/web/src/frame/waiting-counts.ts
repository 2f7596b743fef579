import { useDecisions } from '../pages/home/use-decisions';

/** The first page asks twice a minute; elsewhere the numbers may be a little older. */
const EVERY_MS = 120_000;

/** How many decisions wait below an address of the navigation; all of them at home. */
export function useWaitingCount(): (to: string) => number {
  const { ours } = useDecisions(EVERY_MS);
  return (to) => ours.filter((decision) => to === '/' || decision.to.startsWith(to)).length;
}
