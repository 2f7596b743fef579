/**
 * What every npm script of the root goes through: `node deploy/local/run.mjs NAME [arguments]`. Installs and compiles when that
 * is needed, then runs the command's compiled file on the pinned Node and ends as it ends.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { applicationOf, servesPages } from './commands.mjs';
import { Unprepared, ensureCompiled, ensureInstalled, ensureSite, nodeProgram, root } from './prepare.mjs';

const [name, ...args] = process.argv.slice(2);

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Unprepared)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code;
}

async function run() {
  if (!Object.hasOwn(applicationOf, name ?? '')) {
    throw new Unprepared(`${name === undefined ? 'A name is missing' : `There is no "${name}"`}; known are: ${Object.keys(applicationOf).join(', ')}.`, 2);
  }
  const application = applicationOf[name];
  await ensureInstalled();
  await ensureCompiled(application);
  if (servesPages.includes(name)) await ensureSite();
  return passOn(nodeProgram(), [join(root, 'apps', application, 'dist', 'commands', `${name.replaceAll(':', '-')}.js`), ...args]);
}

/**
 * The channel between the two says nothing; its end tells the child that we were killed. The child gets a process group of its own, and so each signal exactly once, from here: at Ctrl-C the terminal tells the
 * whole group and npm tells its children once more, which a command that ends at once on a second Ctrl-C would take for one.
 *
 * With as many arenas as glibc likes, what a first start needs for a moment is never given back: 120 MB at rest.
 */
function passOn(program, words) {
  const path = [join(root, 'node_modules', 'node', 'bin'), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const env = { MALLOC_ARENA_MAX: '2', ...process.env, PATH: path };
  const child = spawn(program, words, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], detached: true, env });
  let last = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      const echo = Date.now() - last < 500;
      last = Date.now();
      // A closed terminal is as good a reason to stop in order as any.
      if (!echo) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
