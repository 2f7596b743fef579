import { type ChildProcess, type SpawnOptions, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

/** A folder of its own that the user PostgreSQL runs as may pass through; removed when the tests of the file are done. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'local-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

/**
 * Runs a script in a process of its own, with everything that this library exports in scope, and resolves with its first
 * line of output. The script stays alive until it is killed or ends.
 */
export function runScript(script: string, options: SpawnOptions = {}): { child: ChildProcess; firstLine: Promise<string>; ended: Promise<number | string> } {
  const source = `const local = require(${JSON.stringify(join(__dirname, '../src/index.ts'))}); (async () => { ${script} })()
    .catch((error) => { console.log(error.name + ': ' + error.message); process.exit(1); });`;
  const child = spawn(process.execPath, ['-r', join(__dirname, 'run-typescript.cjs'), '-e', source], { stdio: ['ignore', 'pipe', 'inherit'], ...options });
  const ended = new Promise<number | string>((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal!)));
  const firstLine = new Promise<string>((resolve) => {
    let output = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('\n')) resolve(output.slice(0, output.indexOf('\n')));
    });
    void ended.then(() => resolve(output));
  });
  return { child, firstLine, ended };
}

/** A PATH with the programs that are needed, without `setpriv`: as on a machine where children can't be told to die with us. */
export function pathWithoutSetpriv(folder: string): string {
  const links = ['id', 'chown', 'chmod', 'sh', 'java'].map((name) => `p=$(command -v ${name}) && ln -s "$p" "${folder}/${name}"`);
  execFileSync('sh', ['-c', `${links.join('; ')}; true`]);
  return folder;
}
