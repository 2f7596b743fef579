import { useQueries, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { actFor } from '../api/client';
import { zoneHere } from '../parts/reading';
import { organisationQuery, type Organisation } from './organisations';
import { useMe } from './session';

const KEPT = 'caravanserai.acting-for';

export interface Acting {
  /** On whose behalf everything is asked and done; null for somebody whom no institution has granted anything. */
  readonly organisation: Organisation | null;
  readonly organisations: readonly Organisation[];
  readonly choose: (organisationId: string) => void;
  /** Powers that one has in the organisation that one acts for. */
  readonly powers: readonly string[];
  readonly administrator: boolean;
}

const Context = createContext<Acting | null>(null);

/** Lets the user say for whom they act, and keeps it in this browser; nothing is asked before it is known. */
export function ActingProvider({ children }: { children: ReactNode }) {
  const me = useMe();
  const queries = useQueryClient();
  const ids = [...new Set(me.mandates.map(({ organisationId }) => organisationId))];
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEPT));
  const id = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null);
  actFor(id);
  const organisations = useQueries({ queries: ids.map(organisationQuery) }).flatMap(({ data }) => data ?? []);

  function choose(organisationId: string): void {
    localStorage.setItem(KEPT, organisationId);
    actFor(organisationId);
    setChosen(organisationId);
    // What was read for one organisation is not for the eyes of another: everything is asked anew.
    void queries.resetQueries({ predicate: ({ queryKey }) => !['session', 'me', 'organisation'].includes(String(queryKey[0])) });
  }

  const powers = me.mandates.filter(({ organisationId }) => organisationId === id).map(({ power }) => power);
  const organisation = organisations.find((one) => one.id === id) ?? null;
  return <Context value={{ organisation, organisations, choose, powers, administrator: me.administrator }}>{children}</Context>;
}

const nobody: Acting = { organisation: null, organisations: [], choose: () => undefined, powers: [], administrator: false };

/** Around pages for everybody, while nobody is signed in: they are read by somebody who acts for nobody. */
export const VisitorProvider = ({ children }: { children: ReactNode }) => <Context value={nobody}>{children}</Context>;

export function useActing(): Acting {
  const acting = useContext(Context);
  if (acting === null) throw new Error('useActing is for pages inside the frame');
  return acting;
}

/** The zone of the organisation that one acts for; outside the frame, the one of this browser. */
export const useOwnZone = (): string => useContext(Context)?.organisation?.timeZone ?? zoneHere();
