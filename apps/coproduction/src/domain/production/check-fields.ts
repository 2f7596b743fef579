import { assertNever, isCountry, isCurrency, isIsoDate, isShare, isUuid, isWellFormed, wholeInBasisPoints } from '@caravanserai/kernel';
import type { FieldRule, FieldRules } from './field-rules';

export interface FieldFault {
  /** `lines[2].amount.currency`. */
  readonly field: string;
  readonly reason: string;
}

const controlButBreaks = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;
/** Up to 30 digits hold any budget in any currency; a leading zero would give one amount two hashes. */
const amount = /^(0|[1-9]\d{0,29})$/;
const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Everything that is wrong with the fields of a clause, unknown ones too: what has no rule could mean anything to a reader. */
export function fieldFaults(rules: FieldRules, fields: unknown, parties: readonly string[]): FieldFault[] {
  return groupFaults('', rules, fields, parties);
}

function groupFaults(at: string, rules: FieldRules, value: unknown, parties: readonly string[]): FieldFault[] {
  if (!isObject(value)) return [{ field: at, reason: 'must be an object' }];
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(rules, key)).map((key) => ({ field: join(at, key.slice(0, 40)), reason: 'is no field of this clause' }));
  const known = Object.entries(rules).flatMap(([key, rule]) => {
    if (!Object.hasOwn(value, key)) return rule.optional ? [] : [{ field: join(at, key), reason: 'is required' }];
    return valueFaults(join(at, key), rule, value[key], parties);
  });
  return [...unknown, ...known];
}

function valueFaults(at: string, rule: FieldRule, value: unknown, parties: readonly string[]): FieldFault[] {
  if (rule.is === 'group') return groupFaults(at, rule.fields, value, parties);
  if (rule.is === 'list') return listFaults(at, rule, value, parties);
  if (rule.is === 'money') return groupFaults(at, { minor: { is: 'digits' }, currency: { is: 'currency' } }, value, parties);
  const reason = refusal(rule, value, parties);
  return reason === null ? [] : [{ field: at, reason }];
}

function listFaults(at: string, rule: FieldRule & { is: 'list' }, value: unknown, parties: readonly string[]): FieldFault[] {
  if (!Array.isArray(value)) return [{ field: at, reason: 'must be a list' }];
  if (value.length < rule.least || value.length > rule.most) return [{ field: at, reason: `must have ${rule.least} to ${rule.most} entries` }];
  const faults = value.flatMap((entry, index) => valueFaults(`${at}[${index}]`, rule.of, entry, parties));
  return faults.length === 0 && rule.shared ? sharedFaults(at, value as ShareEntry[]) : faults;
}

type ShareEntry = { readonly party: string; readonly basisPoints: number };

/** Nothing may be left over and nothing promised twice: vectors are whole from the first proposal on, not only when the text is frozen. */
function sharedFaults(at: string, entries: readonly ShareEntry[]): FieldFault[] {
  const sum = entries.reduce((total, { basisPoints }) => total + basisPoints, 0);
  const once = new Set(entries.map(({ party }) => party)).size === entries.length;
  return [...(sum === wholeInBasisPoints ? [] : [{ field: at, reason: `must be ${wholeInBasisPoints} basis points together and is ${sum}` }]), ...(once ? [] : [{ field: at, reason: 'must name each party once' }])];
}

type Single = Exclude<FieldRule, { is: 'group' | 'list' | 'money' }>;

function refusal(rule: Single, value: unknown, parties: readonly string[]): string | null {
  switch (rule.is) {
    case 'text': return refuseText(value, rule.most);
    case 'digits': return typeof value === 'string' && amount.test(value) ? null : 'must be a whole number of minor units as text of digits';
    case 'basis-points': return typeof value === 'number' && isShare(value) ? null : 'must be basis points, 0 to 10000';
    case 'whole': return isBetween(value, rule.least, rule.most) ? null : `must be a whole number from ${rule.least} to ${rule.most}`;
    case 'date': return typeof value === 'string' && value.length === 10 && isIsoDate(value) ? null : 'must be a date that exists, as YYYY-MM-DD';
    case 'country': return isCountry(value) ? null : 'must be an ISO 3166-1 alpha-2 code';
    case 'currency': return isCurrency(value) ? null : 'must be an ISO 4217 currency code';
    case 'language': return typeof value === 'string' && value.length <= 35 && languageTag.test(value) ? null : 'must be a BCP 47 language tag';
    case 'party': return isUuid(value) && parties.includes(value as string) ? null : 'must be a party of this agreement';
    case 'flag': return typeof value === 'boolean' ? null : 'must be true or false';
    case 'hash': return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? null : 'must be a SHA-256 in lower-case hexadecimal';
    case 'code': return rule.of.includes(value as string) ? null : `must be one of ${rule.of.join(', ')}`;
    default: return assertNever(rule);
  }
}

/** Composed to NFC: the same words typed on two keyboards must have one hash, and whoever sends others is told and not corrected. */
export function refuseText(value: unknown, most: number): string | null {
  if (typeof value !== 'string') return 'must be text';
  if (value.trim() === '') return 'must not be empty';
  if (value.length > most && [...value].length > most) return `must have at most ${most} characters`;
  if (!isWellFormed(value) || controlButBreaks.test(value)) return 'must not contain control characters';
  return value.normalize('NFC') === value ? null : 'must be composed to Unicode NFC';
}

const isBetween = (value: unknown, least: number, most: number) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const join = (at: string, key: string) => (at === '' ? key : `${at}.${key}`);
