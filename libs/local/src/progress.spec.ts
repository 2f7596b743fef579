import { Progress, portion } from './progress';

function written(isTTY: boolean, silent: boolean, play: (progress: Progress, wait: (ms: number) => void) => void): string[] {
  const texts: string[] = [];
  let now_ms = 0;
  play(new Progress(silent, { isTTY, columns: 20, write: (text) => texts.push(text) }, () => now_ms), (ms) => { now_ms += ms; });
  return texts;
}

const play = (progress: Progress, wait: (ms: number) => void): void => {
  progress.update('1 row');
  wait(100);
  progress.update('2 rows of a very long line');
  wait(2_000);
  progress.update('3 rows');
  progress.say('done');
};

describe('progress', () => {
  it('changes one line in place on a terminal, never longer than its width', () => {
    expect(written(true, false, play)).toEqual(['\r\u001b[K1 row', '\r\u001b[K2 rows of a very lo', '\r\u001b[K3 rows', '\r\u001b[K', 'done\n']);
  });

  it('writes a plain line every two seconds elsewhere', () => {
    expect(written(false, false, play)).toEqual(['1 row\n', '3 rows\n', 'done\n']);
  });

  it('says nothing when a program reads', () => {
    expect(written(true, true, play)).toEqual([]);
  });

  it.each([
    [12_300, 50_000, 4_000, '12,300 of 50,000 rows, 3,075/s, 13 s left'],
    [0, 50_000, 4_000, '0 of 50,000 rows, 0/s'],
    [7, undefined, 1_000, '7 rows, 7/s'],
    [7, 7, 0, '7 of 7 rows, 0/s'],
  ])('puts %s of %s after %s ms in words', (done, total, elapsed_ms, text) => {
    expect(portion('rows', done, total, elapsed_ms)).toBe(text);
  });
});
