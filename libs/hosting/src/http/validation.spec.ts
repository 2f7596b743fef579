import {
  DateRangeField, IsBasisPoints, IsCode, IsCountry, IsDateOnly, IsDateRange, IsFlag, IsId, IsInstant, IsLanguage, IsListOf,
  IsListOfKind, IsMoney, IsText, IsTitle, IsTitlesByLanguage, MoneyField, PageQuery, readCursor, wholeNumber, writeCursor,
} from '../index';
import { IsObjectOf } from '../fields/nested';
import { InputRefused } from './input-refused';
import { fieldsOf, StrictInput } from './validation';

class Terms {
  @IsMoney() fee: MoneyField;
}
class Line {
  @IsTitle(10) title: string;
}
class Proposal {
  @IsId() venueId: string;
  @IsTitle(20) title: string;
  @IsText(50, { optional: true, nullable: true }) note?: string | null;
  @IsDateRange() dates: DateRangeField;
  @IsObjectOf(() => Terms) terms: Terms;
  @IsListOf(() => Line, { optional: true, max: 2 }) lines?: Line[];
  @IsBasisPoints({ optional: true }) share?: number;
  @IsCountry({ optional: true }) country?: string;
  @IsLanguage({ optional: true }) language?: string;
  @IsInstant({ optional: true }) at?: string;
  @IsDateOnly({ optional: true }) day?: string;
  @IsCode(['A', 'B'], { optional: true }) grade?: string;
  @IsFlag({ optional: true }) open?: boolean;
  @IsTitlesByLanguage(20, { optional: true }) names?: Record<string, string>;
  @IsListOfKind(wholeNumber(0, 9), { optional: true }) digits?: number[];
}
const GOOD = {
  venueId: '0b9d6b5a-3c1e-4f8a-9d39-7b8c7d4d2f10',
  title: 'Silk',
  dates: { start: '2027-03-01', end: '2027-05-01', zone: 'Asia/Tokyo' },
  terms: { fee: { minor: 5, currency: 'EUR' } },
};

function refusalsOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof InputRefused) return error.errors.map(({ field, reason }) => `${field}: ${reason}`);
    throw error;
  }
  return [];
}
const input = new StrictInput();
const refused = (body: unknown) => refusalsOf(() => input.transform(body, { type: 'body', metatype: Proposal }));

describe('Fields of a request', () => {
  it('are instances of their classes when all is well', () => {
    const proposal = input.transform({ ...GOOD, note: null, names: { 'zh-Hant': '絲' } }, { type: 'body', metatype: Proposal }) as Proposal;
    expect(proposal).toBeInstanceOf(Proposal);
    expect(proposal.terms.fee).toBeInstanceOf(MoneyField);
  });

  it('are composed to NFC and trimmed where they are titles', () => {
    expect(fieldsOf(Line, { title: ' Huê\u0301 ' }).title).toBe('Huế');
  });

  it.each<[string, object, string[]]>([
    ['missing', { title: undefined }, ['title: is required']],
    ['null', { title: null }, ['title: must be text']],
    ['a number for text', { title: 5 }, ['title: must be text']],
    ['an object for text', { title: { a: 1 } }, ['title: must be text']],
    ['empty', { title: '  ' }, ['title: must not be empty']],
    ['too long', { title: 'x'.repeat(21) }, ['title: must have at most 20 characters']],
    ['two lines', { title: 'a\nb' }, ['title: must stand on one line without control characters']],
    ['unknown', { titel: 'x' }, ['titel: is not a known field']],
    ['a name of Object.prototype', { hasOwnProperty: 1 }, ['hasOwnProperty: is not a known field']],
    ['constructor', { constructor: { prototype: {} } }, ['constructor: is not a known field']],
    ['no UUID', { venueId: '12' }, ['venueId: must be a UUID in lower case']],
    ['a list for an object', { terms: [] }, ['terms: must be an object']],
    ['text for an object', { terms: 'x' }, ['terms: must be an object']],
    ['a nested list', { terms: { fee: [] } }, ['terms.fee: must be an object']],
    ['null in the depth', { terms: { fee: null } }, ['terms.fee: must be an object']],
    ['a fraction', { terms: { fee: { minor: 1.5, currency: 'EUR' } } }, ['terms.fee.minor: must be a whole number from 0 to 100000000000000']],
    ['digits as text', { terms: { fee: { minor: '5', currency: 'EUR' } } }, ['terms.fee.minor: must be a whole number from 0 to 100000000000000']],
    ['no currency', { terms: { fee: { minor: 1, currency: 'XXX' } } }, ['terms.fee.currency: must be an ISO 4217 currency code']],
    ['unknown in the depth', { terms: { fee: { minor: 1, currency: 'EUR', x: 1 } } }, ['terms.fee.x: is not a known field']],
    ['30 February', { day: '2027-02-30' }, ['day: must be a date that exists, as YYYY-MM-DD']],
    ['end before start', { dates: { ...GOOD.dates, end: '2027-03-01' } }, ['dates.end: must be after start, since the last day is not part of the range']],
    ['no zone', { dates: { ...GOOD.dates, zone: 'Mars' } }, ['dates.zone: must be an IANA time zone']],
    ['a time without offset', { at: '2027-03-01T09:00:00' }, ['at: must be a time with an offset, as 2027-03-01T09:00:00Z']],
    ['a time in the year 10000', { at: '9999-12-31T23:59:59-12:00' }, ['at: must be a time with an offset, as 2027-03-01T09:00:00Z']],
    ['a time at no place on earth', { at: '2027-03-01T09:00:00+16:00' }, ['at: must be a time with an offset, as 2027-03-01T09:00:00Z']],
    ['a country that is none', { country: 'EU' }, ['country: must be an ISO 3166-1 alpha-2 code']],
    ['a language in other spelling', { language: 'zh-hant' }, ['language: must be a BCP 47 language tag in canonical form']],
    ['an unknown code', { grade: 'C' }, ['grade: must be one of A, B']],
    ['more than the whole', { share: 10_001 }, ['share: must be a whole number from 0 to 10000']],
    ['yes for true', { open: 'true' }, ['open: must be true or false']],
    ['a wrong tag', { names: { english: 'x' } }, ['names: holds "english", which is not a BCP 47 language tag in canonical form']],
    ['no title', { names: { en: 5 } }, ['names: in "en" must be text']],
    ['an object for a list', { lines: {} }, ['lines: must be a list']],
    ['too many', { lines: [1, 2, 3].map(() => ({ title: 'a' })) }, ['lines: must have 0 to 2 entries']],
    ['null in a list', { lines: [null] }, ['lines: must hold objects only']],
    ['a list in a list', { lines: [[]] }, ['lines: must hold objects only']],
    ['a fault in the second entry', { lines: [{ title: 'a' }, { title: 5 }] }, ['lines.1.title: must be text']],
    ['a wrong entry', { digits: [1, 12] }, ['digits: holds an entry (number 2) that must be a whole number from 0 to 9']],
    ['a NUL character', { note: 'a\0b' }, ['note: must not contain the NUL character']],
    ['half a surrogate pair', { note: '\ud83d' }, ['note: must be well-formed Unicode text']],
  ])('are refused by name: %s', (_, change, expected) => {
    expect(refused({ ...GOOD, ...change })).toEqual(expected);
  });

  it('are refused when __proto__ is among them', () => {
    expect(refused(JSON.parse('{"terms":{"__proto__":{"a":1}}}'))).toEqual(['terms.__proto__: is not a known field']);
  });

  it('are refused when they lie too deep, without exhausting the stack', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(refused({ ...GOOD, note: deep })[0]).toMatch(/must not be nested more than 24 levels deep$/);
  });

  it.each([[[GOOD]], ['text'], [5]])('are refused when the body is no object: %j', (body) => {
    expect(refused(body)).toEqual([': must be an object']);
  });

  it('are named when there is no body', () => {
    expect(refused(undefined)).toEqual(['venueId', 'title', 'dates', 'terms'].map((name) => `${name}: is required`));
  });
});

describe('A page of a list', () => {
  const query = (value: object) => input.transform(value, { type: 'query', metatype: PageQuery }) as PageQuery;

  it('has 50 entries unless the client says otherwise', () => {
    expect([query({}).limit, query({ limit: '7' }).limit]).toEqual([50, 7]);
  });

  it.each(['0', '201', '1e2', '0x10', ' 5', '', '-1', ['1', '2']])('refuses the limit %j', (limit) => {
    expect(refusalsOf(() => query({ limit }))).toEqual(['limit: must be a whole number from 1 to 200']);
  });

  it('goes on after its cursor', () => {
    expect(readCursor(writeCursor(['2027-03-01', 5]), ['date', 'number'])).toEqual(['2027-03-01', 5]);
  });

  it.each([writeCursor(['2027-03-01']), writeCursor(['x', 5]), Buffer.from('{}').toString('base64url'), 'AAAA'])(
    'refuses a cursor that is not of this list: %s',
    (after) => expect(refusalsOf(() => readCursor(after, ['date', 'number']))).toEqual(['after: must be a cursor of this list']),
  );
});
