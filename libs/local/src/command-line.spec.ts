import { parseCommandLine } from './command-line';

const shape = {
  command: 'npm run import --',
  operands: { kind: { takes: ['museums', 'performances'], meaning: 'what the file holds' }, file: { takes: 'text', meaning: 'CSV' } },
  flags: {
    'dry-run': { takes: 'nothing', meaning: 'only count' },
    source: { takes: 'text', shownAs: 'NAME', meaning: 'where it comes from' },
    rows: { takes: 'number', least: 1, most: 500, meaning: 'rows in one request' },
    carrier: { takes: ['kafka', 'in-process'], meaning: 'how' },
  },
} as const;
const known = 'npm run import -- knows: KIND, FILE, --dry-run, --source NAME, --rows N, --carrier kafka|in-process';

describe('a command line', () => {
  it('gives each flag and operand its declared type', () => {
    expect(parseCommandLine(shape, ['museums', '--rows', '20', 'a.csv', '--dry-run', '--source=-'])).toEqual({
      ok: true,
      value: { flags: { 'dry-run': true, source: '-', rows: 20, carrier: undefined }, operands: { kind: 'museums', file: 'a.csv' } },
    });
  });

  it('takes what follows -- as it is', () => {
    expect(parseCommandLine(shape, ['museums', '--', '-.csv'])).toMatchObject({ ok: true, value: { operands: { file: '-.csv' } } });
  });

  it.each([
    [['museums', 'a.csv', '--foo'], 'There is no --foo'],
    [['museums', 'a.csv', '--no-dry-run'], 'There is no --no-dry-run'],
    [['museums', 'a.csv', '-r', '5'], 'There is no -r'],
    [['museums', 'a.csv', '--toString'], 'There is no --toString'],
    [['museums', 'a.csv', 'b.csv'], '"b.csv" is too much'],
    [['museums'], 'FILE is missing'],
    [['paintings', 'a.csv'], 'KIND is one of museums, performances, not "paintings"'],
    [['museums', 'a.csv', '--source'], '--source needs a value'],
    [['museums', 'a.csv', '--source', '--dry-run'], '--source needs a value'],
    [['museums', 'a.csv', '--dry-run=yes'], '--dry-run takes no value'],
    [['museums', 'a.csv', '--rows', 'many'], '--rows is a whole number from 1 to 500, not "many"'],
    [['museums', 'a.csv', '--rows', '501'], '--rows is a whole number from 1 to 500, not "501"'],
    [['museums', 'a.csv', '--rows', '-1'], '--rows is a whole number from 1 to 500, not "-1"'],
    [['museums', 'a.csv', '--carrier', 'pigeon'], '--carrier is one of kafka, in-process, not "pigeon"'],
  ])('%j is refused in one line that lists what is known', (words, mistake) => {
    expect(parseCommandLine(shape, words)).toEqual({ ok: false, sentence: `${mistake}. ${known}` });
  });

  it('says so when a command takes nothing at all', () => {
    expect(parseCommandLine({ command: 'npm run bench', flags: {} }, ['now'])).toEqual({ ok: false, sentence: '"now" is too much. npm run bench takes nothing' });
  });
});
