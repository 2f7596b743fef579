import { useQueries, useQuery } from '@tanstack/react-query';
import { useActing } from '../../frame/acting';
import { nameOf, organisationQuery, type Organisation } from '../../frame/organisations';
import { useWords, type Words } from '../../texts/use-words';
import { agreementQuery, historyQuery, textsQuery, type Agreement, type AgreementParty, type Entry, type Role, type Text } from './agreement';
import { openOf, standingOf, standsOf, type Standing } from './standing';

/** An agreement with everything that its page says about it. */
export interface Scene {
  readonly agreement: Agreement;
  readonly texts: readonly Text[];
  readonly history: readonly Entry[];
  readonly us: AgreementParty | null;
  readonly them: AgreementParty;
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
  readonly open: ReturnType<typeof openOf>;
  /** The last text that we stood behind. */
  readonly ours: number | null;
  readonly t: Words;
  readonly nameOf: (role: Role) => string;
  readonly turn: 'us' | 'them' | 'none';
}

const UNDER_WAY = ['negotiating', 'text-agreed', 'signing'];

/** Who has to do something: in a negotiation whoever does not stand behind the text, then whoever has not signed. */
export function turnIn({ status, parties }: Pick<Agreement, 'status' | 'parties'>, us: Role | null): 'us' | 'them' | 'none' {
  if (!UNDER_WAY.includes(status)) return 'none';
  const lacks = (party: AgreementParty) => (status === 'negotiating' ? !party.hasConsented : !party.hasSigned);
  const waiting = parties.filter(lacks).map(({ role }) => role);
  return us !== null && waiting.includes(us) ? 'us' : 'them';
}

export function useAgreement(id: string) {
  const t = useWords('agreements');
  const acting = useActing();
  const agreement = useQuery(agreementQuery(id));
  const version = agreement.data?.version;
  const texts = useQuery({ ...textsQuery(id, version), enabled: version !== undefined, placeholderData: (before) => before });
  const history = useQuery({ ...historyQuery(id, version), enabled: version !== undefined, placeholderData: (before) => before });
  const error = agreement.error ?? texts.error ?? history.error;
  const again = () => void Promise.all([agreement.refetch(), texts.refetch(), history.refetch()]);
  // As the reader's language has them; the text itself names them as it was drafted.
  const named = useQueries({ queries: (agreement.data?.parties ?? []).map(({ organisationId }) => organisationQuery(organisationId)) }).flatMap(({ data }) => data ?? []);
  const scene = agreement.data && texts.data && history.data ? sceneOf({ ...agreement.data, parties: agreement.data.parties.map((party) => ({ ...party, name: nameIn(named, party) })) }, texts.data, history.data, acting.organisation?.id, t) : null;
  return { scene, error, again };
}

function nameIn(named: readonly Organisation[], { organisationId, name }: AgreementParty): string {
  const known = named.find(({ id }) => id === organisationId);
  return known ? nameOf(known) : name;
}

function sceneOf(agreement: Agreement, texts: readonly Text[], history: readonly Entry[], organisationId: string | undefined, t: Words): Scene {
  const us = agreement.parties.find((party) => party.organisationId === organisationId) ?? null;
  const them = agreement.parties.find((party) => party.organisationId !== organisationId)!;
  const standings = standingOf(agreement, texts, history);
  return {
    agreement, texts, history, us, them, standings, t,
    open: openOf(standings),
    ours: us ? standsOf(history)[us.role].number : null,
    nameOf: (role) => agreement.parties.find((party) => party.role === role)!.name,
    turn: turnIn(agreement, us?.role ?? null),
  };
}
