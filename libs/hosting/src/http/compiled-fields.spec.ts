import { plainToInstance, Transform } from 'class-transformer';
import { ArrayMaxSize, IsString, MinLength } from 'class-validator';
import { IsDateRange, IsListOf, IsMoney, IsTitle, IsWholeNumberInQuery, MoneyField } from '../index';
import { compiledReader } from './compiled-fields';
import { InputRefused } from './input-refused';
import { fieldsOf } from './validation';

class Line {
  @IsTitle() title: string;
  @IsMoney() price: MoneyField;
}
class Order extends Line {
  @IsListOf(() => Line) lines: Line[];
  @IsDateRange({ optional: true, nullable: true }) dates?: object | null;
  @IsWholeNumberInQuery(1, 9, { optional: true }) copies: number = 1;
}
class Tags {
  @IsString({ each: true }) @ArrayMaxSize(2) tags: string[];
}
class Loud {
  @MinLength(2) @Transform(({ value }) => String(value).toUpperCase()) word: string;
}

const LINE = { title: 'Silk', price: { minor: 1, currency: 'EUR' } };
const DATES = { start: '2027-03-01', end: '2027-05-01', zone: 'Asia/Tokyo' };

describe('Fields gathered once per class', () => {
  it.each([
    ['without what is optional', { ...LINE, lines: [] }],
    ['with all', { ...LINE, title: ' Huê\u0301 ', lines: [LINE, LINE], dates: DATES, copies: '3' }],
    ['with null where it may be', { ...LINE, lines: [], dates: null }],
  ])('make what class-transformer would make: %s', (_, given) => {
    const made = compiledReader(Order)!(given);
    expect(made).toEqual(plainToInstance(Order, given));
    expect((made as Order).price).toBeInstanceOf(MoneyField);
  });

  it.each([
    { ...LINE },
    { ...LINE, lines: [{ title: 'x' }] },
    { ...LINE, lines: [LINE, null] },
    { ...LINE, lines: [[]] },
    { ...LINE, lines: [], more: 1 },
    { ...LINE, lines: [], price: [] },
    { ...LINE, lines: [], dates: { ...DATES, end: '2027-03-01' } },
    { ...LINE, lines: [], dates: { ...DATES, x: 1 } },
    { ...LINE, lines: [], copies: 10 },
    { ...LINE, lines: [], copies: null },
  ])('do not accept what the long way refuses: %j', (given) => {
    expect(compiledReader(Order)!(given)).toBeUndefined();
    expect(() => fieldsOf(Order, given)).toThrow(InputRefused);
  });

  it('are not gathered where a class uses more of the libraries; it takes the long way', () => {
    expect(compiledReader(Tags)).toBeNull();
    expect(fieldsOf(Tags, { tags: ['a', 'b'] })).toEqual({ tags: ['a', 'b'] });
    expect(() => fieldsOf(Tags, { tags: ['a', 1] })).toThrow(InputRefused);
  });

  it('honour decorators of the libraries themselves', () => {
    expect(compiledReader(Loud)!({ word: 'abc' })).toEqual({ word: 'ABC' });
    expect(compiledReader(Loud)!({ word: 'a' })).toBeUndefined();
  });
});
