import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalFailure, holdDataFolder } from '../src';
import { newFolder, runScript } from './child';

const holdAndStay = (folder: string): string => `local.holdDataFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000);`;

describe('holding a data folder', () => {
  it('takes a fresh folder, and takes it again after a release, as nobody before had died', () => {
    const folder = newFolder();
    const first = holdDataFolder(folder);
    first.release();
    const second = holdDataFolder(folder);
    second.release();
    expect([first.takenOver, second.takenOver]).toEqual([false, false]);
  });

  it('refuses a folder that a living process holds and names that process', async () => {
    const folder = newFolder();
    const { child, firstLine, ended } = runScript(holdAndStay(folder));
    await firstLine;
    expect(() => holdDataFolder(folder)).toThrow(new LocalFailure(`${folder} is in use by process ${child.pid}: stop that one, or choose another data folder.`));
    child.kill('SIGKILL');
    await ended;
  });

  it('takes over from a holder that was killed, and says so', async () => {
    const folder = newFolder();
    const { child, firstLine, ended } = runScript(holdAndStay(folder));
    await firstLine;
    child.kill('SIGKILL');
    await ended;
    expect(holdDataFolder(folder).takenOver).toBe(true);
  });

  it('takes over when the id of the dead holder is in use again by a stranger', () => {
    const folder = newFolder();
    holdDataFolder(folder).release();
    writeFileSync(join(folder, '.lock', '2'), JSON.stringify({ pid: process.ppid, startedAt: 'another boot/1' }));
    expect(holdDataFolder(folder).takenOver).toBe(true);
  });

  it('takes over a claim that a power cut left empty', () => {
    const folder = newFolder();
    holdDataFolder(folder).release();
    writeFileSync(join(folder, '.lock', '2'), '');
    expect(holdDataFolder(folder).takenOver).toBe(true);
  });

  it('gives a dead holder\'s folder to exactly one of six that come at the same moment', async () => {
    const folder = newFolder();
    holdDataFolder(folder).release();
    writeFileSync(join(folder, '.lock', '2'), JSON.stringify({ pid: 1, startedAt: 'another boot/1' }));
    const at = Date.now() + 2_000;
    const wait = `while (Date.now() < ${at}) {}`;
    const rivals = Array.from({ length: 6 }, () => runScript(`${wait} ${holdAndStay(folder)}`));
    const answers = await Promise.all(rivals.map(({ firstLine }) => firstLine));
    for (const { child } of rivals) child.kill('SIGKILL');
    await Promise.all(rivals.map(({ ended }) => ended));
    expect(answers.map((answer) => answer.split(':')[0]).sort()).toEqual([...Array(5).fill('LocalFailure'), 'held']);
  });
});
