import type { AgreementText, Difference } from './book';
import type { BilateralRow, Confidence } from './rows';
import type { Form, Instrument, Rule } from './rule';

const everyForm: readonly Form[] = ['feature', 'animation', 'documentary', 'tv'];
const cinema: readonly Form[] = ['feature', 'animation', 'documentary'];

/** An agreement as an instrument: what its text gave where that was read, else the rules its row's figures make. */
export function agreementOf(row: BilateralRow, text: AgreementText | undefined): Instrument {
  const id = text?.id ?? `${row.between.join('-')}-${(row.signedOn ?? row.inForceOn)?.slice(0, 4) ?? 'undated'}`;
  const covered = text?.forms ?? (row.kind === 'film' ? cinema : row.kind === 'tv' ? (['tv'] as const) : everyForm);
  return {
    id,
    title: `${row.between.join(' - ')}, ${row.kind}`,
    kind: 'bilateral',
    sides: row.between,
    signedOn: signatureDifference(row, text)?.used.value ?? row.signedOn ?? text?.signedOn,
    inForceOn: row.inForceOn,
    forms: covered,
    formsNotRead: text?.formsNotRead ?? (row.kind === 'film' ? ['tv'] : []),
    existence: text?.existence ?? 'confirmed',
    confidence: row.confidence,
    source: { url: row.source, checkedOn: row.checkedOn },
    notes: row.notes,
    rules: text?.rules ?? rulesOfRow(id, row),
  };
}

function rulesOfRow(id: string, row: BilateralRow): readonly Rule[] {
  return [...shareRules(id, row), thirdPartyRule(id, row)];
}

const about = (id: string, row: BilateralRow): Omit<Rule, 'id' | 'article' | 'test' | 'effect' | 'explain'> => ({
  instrument: id,
  edition: row.signedOn ?? 'undated',
  validFrom: '0001-01-01',
  source: { url: row.source, checkedOn: row.checkedOn },
  workKinds: everyForm,
  confidence: row.sharesConfidence ?? row.confidence,
});

/** The ordinary bounds for each side, and those of the exception where the row has one. An empty minimum was not found, which is not "none". */
function shareRules(id: string, row: BilateralRow): readonly Rule[] {
  if (row.minShare === undefined) return [{ ...about(id, row), id: `${id}/shares`, article: 'shares', test: { notRead: `${id} minimum and maximum share` }, effect: 'HARD', explain: 'shares-not-read' }];
  const ordinary: Rule = {
    ...about(id, row), id: `${id}/shares`, article: 'shares', each: 'sides',
    test: { in: [{ share: 'it' }, row.minShare, row.maxShare ?? 10_000] },
    effect: row.derogationMin === undefined ? 'HARD' : { derogableTo: `${id}/exception` }, explain: 'share-of-a-side',
  };
  if (row.derogationMin === undefined) return [ordinary];
  return [ordinary, { ...about(id, row), id: `${id}/exception`, article: 'shares, by exception', each: 'sides', test: { in: [{ share: 'it' }, row.derogationMin, 10_000 - row.derogationMin] }, effect: 'HARD', explain: 'share-by-derogation' }];
}

function thirdPartyRule(id: string, row: BilateralRow): Rule {
  const when = { atLeast: [{ countries: 'thirds' }, 1] } as const;
  if (row.thirdPartyMax === undefined) return { ...about(id, row), id: `${id}/third`, article: 'third countries', when, test: { notRead: `${id} whether third countries may take part` }, effect: 'HARD', explain: 'third-not-read', clause: 'third-party' };
  return { ...about(id, row), id: `${id}/third`, article: 'third countries', when, test: { atMost: [{ share: 'thirds' }, row.thirdPartyMax] }, effect: 'HARD', explain: 'third-countries-together', clause: 'third-party' };
}

const strength: Readonly<Record<Confidence, number>> = { TEXT: 2, SECONDARY: 1, UNVERIFIED: 0 };

/** Where the table of the trade and a row give two dates of signature: the better confidence, then the later date counts, and both are shown. */
export function signatureDifference(row: BilateralRow, text: AgreementText | undefined): Difference | null {
  if (!text?.signedOn || !row.signedOn || row.signedOn.startsWith(text.signedOn)) return null;
  const fromRow = { value: row.signedOn, confidence: row.confidence, source: row.source };
  const fromText = { value: text.signedOn, confidence: text.signedConfidence ?? 'SECONDARY', source: text.source };
  const stronger = strength[fromRow.confidence] - strength[fromText.confidence as Confidence] || (fromRow.value > fromText.value ? 1 : -1);
  return { instrument: text.id, field: 'signedOn', used: stronger > 0 ? fromRow : fromText, other: stronger > 0 ? fromText : fromRow };
}
