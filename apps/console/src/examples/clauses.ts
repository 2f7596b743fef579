import type { Clauses, Setting } from './example';

const currency = 'EUR';
export const euros = (minor: number) => ({ minor: String(minor), currency });

/** Shares of the houses in their order, in basis points. */
export const sharesOf = (ids: readonly string[], basisPoints: readonly number[]) => ids.map((party, at) => ({ party, basisPoints: basisPoints[at] ?? 0 }));

/** As equal as whole basis points can be; the first house has what is left over. */
export const evenly = (count: number): number[] => Array.from({ length: count }, (_, at) => Math.floor(10_000 / count) + (at === 0 ? 10_000 % count : 0));

/** The clauses that every kind of production has. */
export function everyKind({ ids, title, year }: Setting, basisPoints: readonly number[], equalStrength = false): Clauses {
  const shares = sharesOf(ids, basisPoints);
  return {
    PAR: { equalStrength },
    OBJ: { title, authors: ['A. Author'], material: 'new' },
    RTS: { grants: [{ holder: 'A. Author', capacity: 'author', kind: 'economic', modes: ['stage', 'tour', 'exhibition', 'publishing'], terms: 'royalty', royaltyBasisPoints: 800 }] },
    FM: { definition: 'War, plague, flood, and the closure of houses by order.', noticeDays: 14, suspensionDays: 180 },
    CAN: { noticeDays: 30, beforeBuild: shares, afterBuild: shares },
    TERM: { start: `${year - 1}-06-01`, end: `${year + 5}-06-01`, conditions: [], survives: ['credits', 'royalties'] },
    LAW: { prevailingLanguage: 'en', languages: ['en'], forum: 'mediation-then-arbitration' },
    DLK: { ladder: ['negotiators', 'directors', 'mediation'], afterCounters: 5, afterDays: 30, deadlineDays: 30 },
  };
}

/** Budget, contributions and payments that close: each house brings its share in cash, half when it signs and half before the premiere. */
export function money({ ids, year }: Setting, basisPoints: readonly number[], totalMinor: number): Clauses {
  const parts = ids.map((party, at) => ({ party, minor: (totalMinor * (basisPoints[at] ?? 0)) / 10_000 }));
  const half = (party: string, minor: number, number: number, milestone: string, due: string) => ({ id: `P${number}`, payer: party, milestone, due, amount: euros(minor / 2) });
  const shares = sharesOf(ids, basisPoints);
  return {
    BUD: { currency, total: String(totalMinor), lines: [{ label: 'Build and concept', costClass: 'shared', amount: String(totalMinor) }], overage: { authorisedBy: 'joint', paidBy: 'pro-rata', capBasisPoints: 500 } },
    CON: { contributions: parts.map(({ party, minor }) => ({ party, form: 'cash', amount: euros(minor) })) },
    SHR: { ownership: shares, profit: shares, overage: shares },
    PAY: { payments: parts.flatMap(({ party, minor }, at) => [half(party, minor, 2 * at + 1, 'signature', `${year - 1}-09-01`), half(party, minor, 2 * at + 2, 'hand-over', `${year}-01-15`)]) },
  };
}

/** One house after the other, two months each; the first has the world premiere. */
export function calendar({ ids, year }: Setting): Clauses {
  const start = (at: number) => `${year}-${String(3 + 2 * at).padStart(2, '0')}-01`;
  return {
    PRE: { slots: ids.map((party, at) => ({ party, start: start(at), end: `${year}-${String(4 + 2 * at).padStart(2, '0')}-01`, premiere: at === 0 ? 'world' : 'national', transferDays: 14 })) },
    TRA: { legs: ids.slice(1).map((to, at) => ({ from: ids[at], to, payer: to, ataCarnet: true, leadDays: 21 })) },
    CRE: { order: [...ids], sameSize: true },
    ART: { decisions: [{ matter: 'creative-team', how: 'joint' }, { matter: 'designs', how: 'consult' }] },
  };
}

export const insured = ({ ids }: Setting, minor: number): Clauses => ({ INS: { policies: [{ peril: 'All risks', sum: euros(minor), insuredBy: ids[0], named: [...ids] }] } });
