import { objectOfRow, rowsOf } from './object-values';

it.each<[string, string, object[]]>([
  ['commas', 'inventoryNumber,title\nMR 1,Robe\n', [{ inventoryNumber: 'MR 1', title: 'Robe' }]],
  ['semicolons and a byte order mark', '\uFEFFinventoryNumber;title\r\nMR 1;Robe\r\n', [{ inventoryNumber: 'MR 1', title: 'Robe' }]],
  ['a quoted cell with a comma, a quote and a break', 'inventoryNumber,title\nMR 1,"Robe, ""cranes""\nin silk"\n', [{ inventoryNumber: 'MR 1', title: 'Robe, "cranes"\nin silk' }]],
  ['empty lines', 'inventoryNumber,title\n\nMR 1,Robe\n,\n', [{ inventoryNumber: 'MR 1', title: 'Robe' }]],
])('a file with %s is read', (_name, text, expected) => expect(rowsOf(text)).toEqual(expected));

it('a line becomes an object, its value in the minor units of its currency', () => {
  const row = { inventoryNumber: 'MR 1', title: 'Robe', lender: 'Museum', lightClass: 'medium', value: '1200.50', currency: 'EUR', heightCm: '150' };
  expect(objectOfRow(row)).toMatchObject({ inventoryNumber: 'MR 1', value: { minor: 120_050, currency: 'EUR' }, maxLux: null, loanEnds: null, needsCourier: false, cites: [], details: { heightCm: 150 } });
  expect(objectOfRow({ ...row, value: '1200', currency: 'JPY' }).value).toEqual({ minor: 1_200, currency: 'JPY' });
});
