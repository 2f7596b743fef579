import { linesOf, saidWith, type Sheet, sheetAfter } from './choices';

const delivery = { zone: 'Asia/Tokyo', digestAt: '08:00', digestOn: 1 as const, quiet: null };
const sheet: Sheet = {
  id: 'p', version: 3, delivery,
  choices: [
    { category: 'rights', channel: 'inbox', enabled: true, mandatory: true, meaning: '' },
    { category: 'rights', channel: 'email', enabled: true, mandatory: true, meaning: '' },
    { category: 'line', channel: 'inbox', enabled: true, mandatory: false, meaning: '' },
    { category: 'line', channel: 'email', enabled: true, mandatory: false, meaning: '' },
    { category: 'offers', channel: 'inbox', enabled: false, mandatory: false, meaning: '' },
    { category: 'offers', channel: 'email', enabled: false, mandatory: false, meaning: '' },
  ],
  rhythms: [{ category: 'rights', rhythm: 'at-once' }, { category: 'line', rhythm: 'weekly' }, { category: 'offers', rhythm: 'at-once' }],
};

it('shows what can be chosen before what can not', () => {
  expect(linesOf(sheet)).toEqual([
    { category: 'line', mandatory: false, inbox: true, letters: 'weekly' },
    { category: 'offers', mandatory: false, inbox: false, letters: 'none' },
    { category: 'rights', mandatory: true, inbox: true, letters: 'at-once' },
  ]);
});

it('sends the whole sheet with one thing changed, and nothing mandatory', () => {
  expect(saidWith(sheet, { category: 'offers', letters: 'daily' })).toEqual({
    choices: [
      { category: 'line', channel: 'inbox', enabled: true }, { category: 'line', channel: 'email', enabled: true },
      { category: 'offers', channel: 'inbox', enabled: false }, { category: 'offers', channel: 'email', enabled: true },
    ],
    rhythms: [{ category: 'line', rhythm: 'weekly' }, { category: 'offers', rhythm: 'daily' }],
    delivery,
  });
});

it('shows at once what will be', () => {
  expect(linesOf(sheetAfter(sheet, saidWith(sheet, { category: 'line', letters: 'none' })))[0]).toEqual({ category: 'line', mandatory: false, inbox: true, letters: 'none' });
});
