import { type Decision, accept, isIsoDate, reject } from '@caravanserai/kernel';
import type { AgreementFigures, AgreementKind, BilateralRow, MembershipRow, MembershipStatus } from './rows';
import { pairOf } from './book';

/** A row as an administrator writes it: of one country in one instrument, or of an agreement of two. */
export interface RowEntered extends AgreementFigures {
  readonly kind: 'membership' | 'agreement';
  readonly countries: readonly string[];
  readonly instrument?: string;
  readonly status?: MembershipStatus;
  readonly agreementKind?: AgreementKind;
  readonly signedOn?: string;
  readonly inForceOn?: string;
  readonly leftOn?: string;
  readonly reservation?: string;
}

export type KeptRow = { readonly kind: 'membership'; readonly key: string; readonly row: MembershipRow } | { readonly kind: 'agreement'; readonly key: string; readonly row: BilateralRow };

/** A row that makes sense on its own. What was only remembered carries no date, and a date needs the days it can have. */
export function rowToKeep(entered: RowEntered): Decision<KeptRow, 'treaty-row-does-not-hold'> {
  const fault = faultOf(entered);
  if (fault) return reject('treaty-row-does-not-hold', fault);
  return accept(entered.kind === 'membership' ? membership(entered) : agreement(entered));
}

function faultOf(row: RowEntered): Readonly<Record<string, string>> | null {
  const { kind, countries, instrument, status, agreementKind, minShare, maxShare, derogationMin, confidence } = row;
  const dates = [row.signedOn, row.inForceOn, row.leftOn].filter((date) => date !== undefined);
  if (countries.length !== (kind === 'membership' ? 1 : 2) || new Set(countries).size !== countries.length) return { field: 'countries', reason: kind === 'membership' ? 'one country' : 'two countries' };
  if (kind === 'membership' && (instrument === undefined || status === undefined)) return { field: instrument === undefined ? 'instrument' : 'status', reason: 'is missing' };
  if (kind === 'agreement' && agreementKind === undefined) return { field: 'agreementKind', reason: 'is missing' };
  if (dates.some((date) => !isDate(date))) return { field: 'dates', reason: 'must be a year, a month or a day that exists' };
  if (confidence === 'UNVERIFIED' && dates.length > 0) return { field: 'confidence', reason: 'what was only remembered carries no date' };
  if (minShare !== undefined && maxShare !== undefined && minShare > maxShare) return { field: 'maxShare', reason: 'is below the minimum' };
  return derogationMin !== undefined && (minShare === undefined || derogationMin >= minShare) ? { field: 'derogationMin', reason: 'must be below the ordinary minimum' } : null;
}

const isDate = (text: string): boolean => /^\d{4}$/.test(text) || (/^\d{4}-\d{2}$/.test(text) && isIsoDate(`${text}-01`)) || isIsoDate(text);

function membership({ countries, instrument = '', status = 'party', signedOn, inForceOn, leftOn, reservation, source, checkedOn, confidence }: RowEntered): KeptRow {
  const row: MembershipRow = { instrument, country: countries[0] ?? '', status, ...given({ signedOn, inForceOn, leftOn, reservation }), source, checkedOn, confidence };
  return { kind: 'membership', key: `${row.instrument} ${row.country}`, row };
}

function agreement({ countries, agreementKind = 'film', signedOn, inForceOn, minShare, maxShare, derogationMin, thirdPartyMax, notes, source, checkedOn, confidence, sharesConfidence }: RowEntered): KeptRow {
  const [one, other] = [...countries].sort() as [string, string];
  const row: BilateralRow = { between: [one, other], kind: agreementKind, ...given({ signedOn, inForceOn, minShare, maxShare, derogationMin, thirdPartyMax, notes, sharesConfidence }), source, checkedOn, confidence };
  return { kind: 'agreement', key: `${pairOf(one, other)} ${agreementKind}`, row };
}

const given = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
