import { saidOf } from './report-values';
import type { ObjectBody, WorkObject } from './venues';

/** An object while it is typed: what is null in the body is left empty here. */
export interface ObjectValues {
  readonly inventoryNumber?: string;
  readonly title?: string;
  readonly lender?: string;
  readonly lightClass?: string;
  readonly maxLux?: number;
  readonly luxHoursPerYear?: number;
  readonly value?: { readonly minor: number; readonly currency: string };
  readonly loanEnds?: string;
  readonly needs: readonly string[] | undefined;
  readonly cites?: readonly object[];
  readonly details: object;
}

const NEEDED = ['inventoryNumber', 'title', 'lender', 'lightClass', 'value'] as const;

export const missingIn = (values: ObjectValues): string[] => NEEDED.filter((field) => !values[field]);

export function objectBodyOf({ needs = [], details, cites = [], ...values }: ObjectValues): ObjectBody {
  return {
    ...(values as Pick<ObjectBody, 'inventoryNumber' | 'title' | 'lender' | 'lightClass' | 'value'>),
    maxLux: values.maxLux ?? null, luxHoursPerYear: values.luxHoursPerYear ?? null, loanEnds: values.loanEnds ?? null,
    needsImmunity: needs.includes('immunity'), needsExportLicence: needs.includes('export-licence'), needsCourier: needs.includes('courier'),
    cites: cites.filter((line) => Object.keys(line).length > 0) as ObjectBody['cites'],
    details: saidOf<ObjectBody['details']>(details),
  };
}

export function objectValuesOf(object: WorkObject): ObjectValues {
  const needs = [...(object.needsImmunity ? ['immunity'] : []), ...(object.needsExportLicence ? ['export-licence'] : []), ...(object.needsCourier ? ['courier'] : [])];
  const { inventoryNumber, title, lender, lightClass, value, cites, details } = object;
  return { inventoryNumber, title, lender, lightClass, value, cites, details, needs, maxLux: object.maxLux ?? undefined, luxHoursPerYear: object.luxHoursPerYear ?? undefined, loanEnds: object.loanEnds ?? undefined };
}

/** Titles of the columns of a file of objects, in any order; the first four and the value are needed. */
export const COLUMNS = ['inventoryNumber', 'title', 'lender', 'lightClass', 'value', 'currency', 'loanEnds', 'maxLux', 'luxHoursPerYear', 'heightCm', 'widthCm', 'depthCm', 'weightKg', 'rhMin', 'rhMax', 'tMin', 'tMax'] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

const whole = (text: string | undefined): number | undefined => (text === undefined || text === '' ? undefined : Number(text));

/** One line of a file. A value is in major units of its currency. */
export function objectOfRow(row: Row): ObjectBody {
  const currency = row.currency || 'EUR';
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const details = Object.fromEntries((['heightCm', 'widthCm', 'depthCm', 'weightKg', 'rhMin', 'rhMax', 'tMin', 'tMax'] as const).map((key) => [key, whole(row[key])]));
  return objectBodyOf({
    inventoryNumber: row.inventoryNumber, title: row.title, lender: row.lender, lightClass: row.lightClass, value: { minor: Math.round(Number(row.value ?? Number.NaN) * 10 ** digits), currency },
    loanEnds: row.loanEnds || undefined, maxLux: whole(row.maxLux), luxHoursPerYear: whole(row.luxHoursPerYear), needs: undefined, details,
  });
}

/** Lines of RFC 4180, with commas, semicolons or tabs, by the titles of the first line. */
export function rowsOf(text: string): Row[] {
  const [titles = [], ...lines] = cellsOf(text.replace(/^\uFEFF/, ''));
  return lines.map((cells) => Object.fromEntries(titles.map((title, at) => [title.trim(), (cells[at] ?? '').trim()])) as Row);
}

function cellsOf(text: string): string[][] {
  const separator = /[,;\t]/.exec(text.split('\n')[0] ?? '')?.[0] ?? ',';
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  const end = () => {
    rows.at(-1)!.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (letter === '"') {
      // Within quotes a doubled one is the letter itself.
      if (quoted && text[at + 1] === '"') cell += text[(at += 1)];
      else quoted = !quoted;
    } else if (letter === separator && !quoted) end();
    else if (letter === '\n' && !quoted) {
      end();
      rows.push([]);
    } else if (letter !== '\r' || quoted) cell += letter;
  }
  end();
  return rows.filter((row) => row.some((one) => one.trim() !== ''));
}
