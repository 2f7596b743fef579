import { InputRefused, IsCountry, IsFlag, IsListOf, IsReference, IsTitle, IsWholeNumber, IsWholeNumberInQuery, PageQuery, field, fieldsOf } from '@caravanserai/hosting';
import { isCountry } from '@caravanserai/kernel';
import type { ReadPrecedent } from '../../use-cases/precedents/record-precedents';

const COUNTRY = /^[A-Z]{1,3}$/;
/** Whether it is a country is judged with the row, which then says so in its answer. */
const code = { name: 'isCountryCode', check: (value: unknown) => (typeof value === 'string' && COUNTRY.test(value) ? null : 'must be a code of capital letters'), schema: { type: 'string', pattern: COUNTRY.source, example: 'FR' } };

export class PrecedentPartField {
  @field(code)
  country: string;

  @IsFlag()
  isMajority: boolean;
}

export class PrecedentFields {
  @IsReference(100)
  rowId: string;

  @IsWholeNumber(0, Number.MAX_SAFE_INTEGER, { description: 'Of the file that is imported, for whoever mends it' })
  line: number;

  @IsTitle(500, { nullable: true })
  title: string | null;

  @IsWholeNumber(1890, 2200)
  year: number;

  @IsListOf(() => PrecedentPartField, { min: 1, max: 60 })
  parts: PrecedentPartField[];

  @IsWholeNumber(0, 100, { description: 'Lines of the film that could not be read' })
  missing: number;
}

const SOURCE = /^[a-z0-9][a-z0-9.-]{0,99}$/;
const source = {
  name: 'isSource',
  check: (value: unknown) => (typeof value === 'string' && SOURCE.test(value) ? null : 'must be a word of a to z, digits, dots and hyphens'),
  schema: { type: 'string', pattern: SOURCE.source },
};
/** A row is taken apart later, so that a bad one has an answer of its own. */
const rows = {
  name: 'isRows',
  check: (value: unknown) => (Array.isArray(value) ? null : 'must be a list'),
  schema: { type: 'array', items: { $ref: `#/components/schemas/${PrecedentFields.name}` }, maxItems: 500 },
};

export class PrecedentsBulkBody {
  @field(source, { description: 'The publication that the rows were taken from', example: 'films-coproduction' })
  source: string;

  @field(rows, { description: 'At most 500; each gets an answer of its own' })
  rows: unknown[];
}

const COUNTRIES = /^[A-Z]{2}(,[A-Z]{2}){0,9}$/;
const countries = {
  name: 'isCountries',
  check: (value: unknown) => (typeof value === 'string' && COUNTRIES.test(value) && value.split(',').every(isCountry) ? null : 'must be one to ten country codes with commas between them'),
  schema: { type: 'string', pattern: COUNTRIES.source, example: 'FR,KR' },
};

export class PrecedentsQuery extends PageQuery {
  @field(countries, { optional: true, description: 'All of these took part' })
  countries?: string;

  @IsWholeNumberInQuery(1890, 2200, { optional: true })
  year?: number;

  @IsTitle(100, { optional: true, description: 'A part of the title' })
  text?: string;
}

export class PrecedentPairsQuery extends PageQuery {
  @IsCountry({ optional: true })
  country?: string;

  @IsWholeNumberInQuery(1890, 2200, { optional: true })
  year?: number;
}

export function readPrecedentRow(row: unknown): ReadPrecedent {
  const { rowId } = (row ?? {}) as { rowId?: unknown };
  const known = typeof rowId === 'string' ? rowId.slice(0, 100) : '';
  try {
    const { title, year, parts, missing } = fieldsOf(PrecedentFields, row);
    return { rowId: known, row: { rowId: known, title, year, missing, parts: parts.map(({ country, isMajority }) => ({ country, isMajority })) } };
  } catch (error) {
    if (!(error instanceof InputRefused)) throw error;
    const [{ field: path, reason } = { field: '', reason: 'is refused' }] = error.errors;
    return { rowId: known, fault: { code: 'row-malformed', field: path.replace(/\.(\d+)(?=\.|$)/g, '[$1]'), reason } };
  }
}
