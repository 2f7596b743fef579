import type { ReportBody } from './venues';

/** The body of a report while it is typed: a section may be half full. */
export type ReportValues = { readonly reportDate?: string; readonly facts: Record<string, unknown> };

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without what was not said: fields, rows and sections in which nothing stands. An empty list is an answer and stays. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said).filter((row) => row !== undefined);
  if (!isTree(value)) return value === '' ? undefined : value;
  const fields = Object.entries(value).flatMap(([key, inner]) => {
    const kept = said(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

export const reportBodyOf = ({ reportDate, facts }: ReportValues): ReportBody => ({ reportDate: reportDate ?? '', facts: (said(facts) ?? {}) as ReportBody['facts'] });

/** The same for any form whose body leaves out what was not said. */
export const saidOf = <Body>(values: object): Body => (said(values) ?? {}) as Body;
