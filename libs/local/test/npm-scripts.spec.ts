import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './child';

jest.setTimeout(60_000);

const repository = join(__dirname, '../../..');

/** A command that says what reached it, as a real one would be hit by it. */
const command = `declare const process: any;
let interruptions = 0;
process.on('SIGINT', () => { interruptions += 1; if (interruptions === 1) setTimeout(() => { console.log('interrupted ' + interruptions); process.exit(3); }, 800); });
console.log('got ' + process.argv.slice(2).join(' '));
if (process.argv[2] === 'wait') setInterval(() => {}, 1000); else if (process.argv[2] === 'die') process.kill(process.pid, 'SIGKILL'); else process.exit(7);
`;

/** A clone with one application, installed long ago. */
function newClone(): string {
  const clone = newFolder();
  const write = (path: string, text: string): void => {
    mkdirSync(join(clone, path, '..'), { recursive: true });
    writeFileSync(join(clone, path), text);
  };
  cpSync(join(repository, 'deploy/local'), join(clone, 'deploy/local'), { recursive: true });
  write('package-lock.json', '{}');
  write('tsconfig.base.json', '{}');
  write('apps/platform/tsconfig.json', JSON.stringify({ compilerOptions: { composite: true, rootDir: 'src', outDir: 'dist', tsBuildInfoFile: 'dist/.tsbuildinfo', types: [], module: 'commonjs', target: 'es2023', skipLibCheck: true }, include: ['src'] }));
  write('apps/platform/src/commands/start-kafka.ts', command);
  for (const name of ['typescript', 'node']) link(clone, name);
  write('node_modules/vite/bin/vite.js', '// Builds no pages, and at once.');
  write('node_modules/.package-lock.json', '{}');
  return clone;
}

function link(clone: string, name: string): void {
  mkdirSync(join(clone, 'node_modules'), { recursive: true });
  symlinkSync(join(repository, 'node_modules', name), join(clone, 'node_modules', name));
}

interface Run { child: ChildProcess; says: (text: string) => Promise<void>; ended: Promise<{ code: number | null; output: string; errors: string }> }

function run(clone: string, words: string[], env: NodeJS.ProcessEnv = {}): Run {
  const child = spawn(process.execPath, ['deploy/local/run.mjs', ...words], { cwd: clone, detached: true, env: { PATH: process.env.PATH, ...env } });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  child.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString(); });
  const says = (text: string): Promise<void> => new Promise((resolve) => child.stdout.on('data', () => { if (output.includes(text)) resolve(); }));
  return { child, says, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, output, errors }))) };
}

describe('an npm script of the root', () => {
  it.each([
    [['strat'], 'There is no "strat"; known are: start, start:kafka, kafka, rebuild, rotate-key, backup, restore, move-to-kafka, story, import, token, route, waterfall, verify, treaty, chaos, bench.\n'],
    [[], 'A name is missing; known are: start, start:kafka, kafka, rebuild, rotate-key, backup, restore, move-to-kafka, story, import, token, route, waterfall, verify, treaty, chaos, bench.\n'],
    [['toString'], 'There is no "toString"; known are: start, start:kafka, kafka, rebuild, rotate-key, backup, restore, move-to-kafka, story, import, token, route, waterfall, verify, treaty, chaos, bench.\n'],
  ])('%j is refused with code 2', async (words, errors) => {
    await expect(run(newClone(), words).ended).resolves.toEqual({ code: 2, output: '', errors });
  });

  it('compiles at first, passes words and code on, and asks no compiler at the next start', async () => {
    const clone = newClone();
    const first = await run(clone, ['start:kafka', 'end', '--now']).ended;
    expect(first).toEqual({ code: 7, output: 'got end --now\n', errors: expect.stringMatching(/^Compiling \.\.\.\nCompiling: done after \d+ s\nBuilding the pages \.\.\.\nBuilding the pages: done after \d+ s\n$/) as string });
    await expect(run(clone, ['start:kafka', 'end']).ended).resolves.toEqual({ code: 7, output: 'got end\n', errors: '' });
  });

  it.each([
    ['a source changed', (clone: string) => writeFileSync(join(clone, 'apps/platform/src/commands/start-kafka.ts'), command.replace('got', 'was given'))],
    ['a source was added', (clone: string) => writeFileSync(join(clone, 'apps/platform/src/more.ts'), 'export {};')],
    ['the compiled files were removed', (clone: string) => rmSync(join(clone, 'apps/platform/dist'), { recursive: true })],
    ['the settings changed', (clone: string) => writeFileSync(join(clone, 'tsconfig.base.json'), '{ }')],
  ])('compiles again when %s', async (_, change) => {
    const clone = newClone();
    await run(clone, ['start:kafka', 'end']).ended;
    change(clone);
    const { code, errors } = await run(clone, ['start:kafka', 'end']).ended;
    expect([code, errors.startsWith('Compiling ...')]).toEqual([7, true]);
  });

  it('runs nothing when the sources can not be read', async () => {
    const clone = newClone();
    writeFileSync(join(clone, 'apps/platform/src/commands/start-kafka.ts'), 'const n: number = ; export {};');
    const { code, output, errors } = await run(clone, ['start:kafka']).ended;
    expect([code, output, errors.endsWith('The sources could not be compiled; the lines above say why.\n')]).toEqual([1, '', true]);
  });

  it('lets Ctrl-C reach the command once, however often terminal and npm say it', async () => {
    const { child, says, ended } = run(newClone(), ['start:kafka', 'wait']);
    await says('got wait');
    process.kill(-child.pid!, 'SIGINT');
    child.kill('SIGINT');
    await expect(ended).resolves.toMatchObject({ code: 3, output: 'got wait\ninterrupted 1\n' });
  });

  it('ends with 128 and the number of the signal that ended the command', async () => {
    expect((await run(newClone(), ['start:kafka', 'die']).ended).code).toBe(137);
  });

  it.each([
    ['a fresh clone', (clone: string) => rmSync(join(clone, 'node_modules'), { recursive: true })],
    ['a newer lock file', (clone: string) => utimesSync(join(clone, 'node_modules/.package-lock.json'), 0, 0)],
  ])('installs with npm in %s, and not again', async (_, change) => {
    const clone = newClone();
    change(clone);
    const npm = join(clone, 'npm.cjs');
    writeFileSync(npm, `const fs = require('fs'); fs.appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n'); fs.mkdirSync('node_modules/vite/bin', { recursive: true }); fs.writeFileSync('node_modules/vite/bin/vite.js', '');
      for (const name of ['typescript', 'node']) if (!fs.existsSync('node_modules/' + name)) fs.symlinkSync(${JSON.stringify(join(repository, 'node_modules'))} + '/' + name, 'node_modules/' + name);`);
    await run(clone, ['start:kafka', 'end'], { npm_execpath: npm }).ended;
    expect((await run(clone, ['start:kafka', 'end'], { npm_execpath: npm }).ended).code).toBe(7);
    expect(readFileSync(join(clone, 'npm.log'), 'utf8')).toBe('install --no-save --include=dev --no-audit --no-fund --loglevel=error\n');
  });
});
