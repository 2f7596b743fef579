/** Fewer than these could be told apart by who knows one of them. */
export const toldFrom = 10;

/** A number of others' things, or null where it is too small to be told. */
const told = (count: number): number | null => (count > 0 && count < toldFrom ? null : count);

/**
 * What others than administrators see of figures that compare partners or rest on everybody's instances: small numbers are left out (null), and with
 * them what is computed of them. The figures of one's own instances stay as they are.
 */
export const suppressions: Readonly<Record<string, (figures: Record<string, unknown>) => Record<string, unknown>>> = {
  'work-in-progress': (figures) => ({ ...figures, byPartner: counted(figures.byPartner, 'count') }),
  overview: (figures) => ({ ...figures, byPartner: counted(figures.byPartner, 'count') }),
  'partner-flows': (figures) => ({
    ...figures,
    flows: rows(figures.flows).map((flow) => (told(flow.cases as number) === null ? { ...flow, cases: null, finished: null, reciprocity: null } : flow)),
    reciprocity: rows(figures.flows).some(({ cases }) => told(cases as number) === null) ? null : figures.reciprocity,
  }),
  ageing: (figures) => ({
    ...figures,
    states: rows(figures.states).map((state) => (told(state.finishedVisits as number) === null ? { ...state, finishedVisits: null, p50: null, p85: null, p95: null, working: null } : state)),
  }),
};

type Row = Readonly<Record<string, unknown>>;
const rows = (list: unknown): readonly Row[] => list as readonly Row[];
const counted = (list: unknown, field: string): readonly Row[] => rows(list).map((row) => ({ ...row, [field]: told(row[field] as number) }));
