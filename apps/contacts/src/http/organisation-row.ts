import { fieldsOf, InputRefused, IsCode, IsListOf, IsReference, IsTitle, IsWholeNumber, IsZone } from '@caravanserai/hosting';
import type { ReadRow } from '../domain/imported-row';
import { IsCountryCode, IsWebAddress } from './fields';
import { ExternalIdField, NameField } from './organisation-inputs';

/** One row of a file of organisations, as the agreement with the import says. */
export class OrganisationRowFields {
  @IsReference(100)
  rowId: string;

  @IsWholeNumber(1, Number.MAX_SAFE_INTEGER)
  line: number;

  @IsCode(['museum', 'gallery'])
  kind: 'museum' | 'gallery';

  @IsCountryCode({ nullable: true })
  country: string | null;

  @IsTitle(200, { nullable: true })
  city: string | null;

  @IsListOf(() => NameField, { min: 1, max: 30 })
  names: NameField[];

  @IsWholeNumber(-90_000_000, 90_000_000, { nullable: true })
  latitudeMicrodegrees: number | null;

  @IsWholeNumber(-180_000_000, 180_000_000, { nullable: true })
  longitudeMicrodegrees: number | null;

  @IsZone({ nullable: true })
  timeZone: string | null;

  @IsListOf(() => ExternalIdField, { max: 20 })
  externalIds: ExternalIdField[];

  @IsWebAddress({ nullable: true })
  homepage: string | null;
}

/** Takes one row apart; what is wrong with it is the row's own answer and not that of the whole request. */
export function readOrganisationRow(given: object): ReadRow {
  try {
    return { ok: true, row: plain(fieldsOf(OrganisationRowFields, given)) };
  } catch (error) {
    if (!(error instanceof InputRefused)) throw error;
    const { rowId } = given as { rowId?: unknown };
    const [first] = error.errors;
    return { ok: false, refusal: { rowId: typeof rowId === 'string' ? rowId : '', outcome: 'rejected', code: 'field-refused', field: bracketed(first?.field ?? ''), reason: first?.reason } };
  }
}

/** Canonical JSON knows plain objects alone. */
const plain = (row: OrganisationRowFields): OrganisationRowFields => ({
  ...row,
  names: row.names.map((name) => ({ ...name })),
  externalIds: row.externalIds.map((id) => ({ ...id })),
});

/** `names.0.text` in the words of the agreement: `names[0].text`. */
const bracketed = (field: string) => field.replace(/\.(\d+)/g, '[$1]');
