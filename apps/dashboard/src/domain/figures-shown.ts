import type { ViewName, views } from './views';

type FiguresOf<Name extends ViewName> = ReturnType<(typeof views)[Name]['figures']>;

/** Rows of which some fields may not be told to everybody; see `suppressions`. */
type Told<Row, Field extends keyof Row> = ReadonlyArray<Omit<Row, Field> & { readonly [Name in Field]: Row[Name] | null }>;
type RowOf<List> = List extends ReadonlyArray<infer Row> ? Row : never;
type WithPartners<Figures extends { readonly byPartner: unknown }> = Omit<Figures, 'byPartner'> & { readonly byPartner: Told<RowOf<Figures['byPartner']> & { readonly count: number }, 'count'> };

interface Suppressed {
  readonly overview: WithPartners<FiguresOf<'overview'>>;
  readonly 'work-in-progress': WithPartners<FiguresOf<'work-in-progress'>>;
  readonly 'partner-flows': Omit<FiguresOf<'partner-flows'>, 'flows' | 'reciprocity'> & {
    readonly flows: Told<RowOf<FiguresOf<'partner-flows'>['flows']>, 'cases' | 'finished' | 'reciprocity'>;
    readonly reciprocity: FiguresOf<'partner-flows'>['reciprocity'] | null;
  };
  readonly ageing: Omit<FiguresOf<'ageing'>, 'states'> & { readonly states: Told<RowOf<FiguresOf<'ageing'>['states']>, 'finishedVisits' | 'p50' | 'p85' | 'p95' | 'working'> };
}

interface Heading<Name extends ViewName, AsOf> {
  readonly view: Name;
  readonly asOf: AsOf;
  /** How each of the numbers is defined. */
  readonly definition: string;
}

/** What is answered to whoever asks for a view, administrator or not. */
export type FiguresShown<AsOf> = { [Name in ViewName]: Heading<Name, AsOf> & (Name extends keyof Suppressed ? Suppressed[Name] : FiguresOf<Name>) }[ViewName];
