import { chownSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder } from '../src';
import { newFolder, runScript } from './child';

const repository = resolve(__dirname, '../../..');
const rootIt = process.getuid?.() === 0 ? it : it.skip;

describe('where a clone keeps its data', () => {
  it.each([
    [{ DATA_DIR: '/elsewhere' }, '/elsewhere'],
    [{ DATA_DIR: 'beside-me' }, resolve('beside-me')],
    [{ DATA_DIR: '' }, join(repository, '.data')],
  ])('%j', (environment, folder) => {
    expect(dataFolder(environment)).toBe(folder);
  });

  rootIt('is in the home of a user who may only read the clone', async () => {
    const home = newFolder();
    chownSync(home, 65534, 65534);
    const { firstLine } = runScript('console.log(local.dataFolder());', { uid: 65534, gid: 65534, env: { PATH: process.env.PATH, HOME: home } });
    expect((await firstLine).replace(/[0-9a-f]{12}$/, 'CLONE')).toBe(join(home, '.local/share/caravanserai/CLONE'));
  });
});
