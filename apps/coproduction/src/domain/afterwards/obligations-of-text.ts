import type { obligationMatters } from '@caravanserai/contracts';
import { addDays, type IsoDate } from '@caravanserai/kernel';
import { type Amount, type Contents, type Texts, contentOf } from '../production/contents';

export type ObligationMatter = (typeof obligationMatters)[number];

/** What one party owes by one day. `key` is the clause and the place in it, by which an amendment finds it again. */
export interface Owed {
  readonly key: string;
  readonly clause: string;
  readonly matter: ObligationMatter;
  readonly party: string;
  readonly dueOn: IsoDate;
  readonly amount: Amount | null;
}

type Read<Id extends keyof Contents> = (content: Contents[Id], texts: Texts, convenor: string) => readonly (Omit<Owed, 'key' | 'clause' | 'amount'> & { readonly at: number; readonly amount?: Amount })[];

/**
 * Everything with a day that a text makes its parties owe. What a clause dates by an event alone (a payment "at the premiere" without a day)
 * has no day to be reminded of, and is not here.
 */
export function obligationsOf(texts: Texts, convenor: string): Owed[] {
  return Object.entries(readers).flatMap(([clause, read]) => {
    const content = contentOf(texts, clause as keyof Contents);
    const found = content === null ? [] : (read as Read<never>)(content as never, texts, convenor);
    return found.map(({ at, amount = null, ...owed }) => ({ key: `${clause}-${at + 1}`, clause, ...owed, amount }));
  });
}

const payments: Read<'PAY'> = ({ payments: list }) => list.flatMap(({ payer, due, amount }, at) => (due === undefined ? [] : [{ at, matter: 'payment', party: payer, dueOn: due, amount }]));

const inKind: Read<'CON'> = ({ contributions }) =>
  contributions.flatMap(({ party, form, due, amount }, at) => (form === 'in-kind' && due !== undefined ? [{ at, matter: 'contribution-in-kind', party, dueOn: due, amount }] : []));

const performances: Read<'PRE'> = ({ slots }) => slots.map(({ party, start }, at) => ({ at, matter: 'performances', party, dueOn: start }));

/** The set has to leave so many days before the first day of the party that it goes to. */
const transports: Read<'TRA'> = ({ legs }, texts) =>
  (legs as unknown as readonly { readonly to: string; readonly payer: string; readonly leadDays?: number }[]).flatMap(({ to, payer, leadDays = 0 }, at) => {
    const first = firstDayOf(texts, to);
    return first === null ? [] : [{ at, matter: 'transport' as const, party: payer, dueOn: addDays(first, -leadDays) }];
  });

/** Insured it must be from the day on which the agreement begins. */
const insurances: Read<'INS'> = ({ policies }, texts) => {
  const term = contentOf(texts, 'TERM');
  return term === null ? [] : (policies as unknown as readonly { readonly insuredBy: string }[]).map(({ insuredBy }, at) => ({ at, matter: 'insurance', party: insuredBy, dueOn: term.start }));
};

/** The billing shows in the programmes of a party's first day. */
const billings: Read<'CRE'> = ({ order }, texts) =>
  order.flatMap((party, at) => {
    const first = firstDayOf(texts, party);
    return first === null ? [] : [{ at, matter: 'billing' as const, party, dueOn: first }];
  });

const options: Read<'TERM'> = (term) =>
  ((term as { readonly options?: readonly { readonly party: string; readonly until: string }[] }).options ?? []).map(({ party, until }, at) => ({ at, matter: 'option', party, dueOn: until }));

/** The authorities are asked so many days before shooting (NL-China 2015 Annex B: 30; ETS 147 Appendix I: two months): the text says how many. */
const applications: Read<'APP'> = (app, texts, convenor) => {
  const film = texts.find(({ id }) => id === 'FIL')?.fields.shootingStart as string | undefined;
  return film === undefined ? [] : [{ at: 0, matter: 'authority-application', party: convenor, dueOn: addDays(film, -(app as unknown as { readonly applicationDays: number }).applicationDays) }];
};

const firstDayOf = (texts: Texts, party: string): string | null => (contentOf(texts, 'PRE')?.slots ?? []).filter((slot) => slot.party === party).map(({ start }) => start).sort()[0] ?? null;

const deliveries = ({ deliveryDate }: { readonly deliveryDate: string }, _: Texts, convenor: string) => [{ at: 0, matter: 'delivery' as const, party: convenor, dueOn: deliveryDate }];
const residencies = ({ host, start }: { readonly host: string; readonly start: string }) => [{ at: 0, matter: 'residency' as const, party: host, dueOn: start }];

const readers = { PAY: payments, CON: inKind, PRE: performances, TRA: transports, INS: insurances, CRE: billings, TERM: options, APP: applications, EDI: deliveries, RES: residencies } as const;
