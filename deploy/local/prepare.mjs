/**
 * Brings a clone to the point where its own code can run: packages installed, sources compiled. It may use nothing but
 * what any Node 20 has, since on a fresh clone there is nothing else. All of it speaks to stderr only.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const inRoot = (...parts) => join(root, ...parts);
const pinnedNode = inRoot('node_modules', 'node', 'bin', 'node');
const installedStamp = inRoot('node_modules', '.cache', 'caravanserai', 'installed');

/** Ends with one line and its code; the stack of a command that can't be prepared helps nobody. */
export class Unprepared extends Error {
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/** Installs what package-lock.json names, when it has not been installed yet. */
export async function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync(inRoot('package-lock.json'))).digest('hex');
  if (readOr(installedStamp, '') === wanted) return;
  if (!installedByHand()) await install();
  stamp(installedStamp, wanted);
}

/** npm leaves a lock file of its own at the end of each installation. */
function installedByHand() {
  return modified(inRoot('node_modules', '.package-lock.json')) >= modified(inRoot('package-lock.json'));
}

/**
 * Not `ci`: that refuses a lock file which lacks the optional packages of machines other than the one it was written on, and
 * empties node_modules first. With --no-save the lock file holds as well and is left as it is.
 */
async function install() {
  const [program, ...before] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const code = await aloud('Installing packages', program, [...before, 'install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Unprepared(`npm could not install the packages (code ${code}); its own lines above say why.`);
}

/**
 * Compiles an application and the libraries it stands on, or all of them, when a source or setting has changed since the last time.
 * Types are looked at by `npm test` and `npm run check`: who only wants it to run need not wait for that, which is half of the time.
 */
export async function ensureCompiled(application) {
  const file = inRoot('node_modules', '.cache', 'caravanserai', `compiled-${application ?? 'all'}`);
  if (readOr(file, '') === sourcesNow()) return;
  const project = application === undefined ? root : inRoot('apps', application);
  const code = await aloud('Compiling', nodeProgram(), [inRoot('node_modules', 'typescript', 'bin', 'tsc'), '-b', '--noCheck', project]);
  if (code !== 0) throw new Unprepared('The sources could not be compiled; the lines above say why.');
  stamp(file, sourcesNow());
}

/** Builds the pages that the gateway serves, when they or what they stand on have changed since the last time. */
export async function ensureSite() {
  const file = inRoot('node_modules', '.cache', 'caravanserai', 'site');
  if (readOr(file, '') === siteNow()) return;
  const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js');
  const code = await aloud('Building the pages', nodeProgram(), [vite, 'build', inRoot('apps', 'web'), '--logLevel', 'warn']);
  if (code !== 0) throw new Unprepared('The pages could not be built; the lines above say why.');
  stamp(file, siteNow());
}

function siteNow() {
  const web = (...parts) => inRoot('apps', 'web', ...parts);
  const own = ['index.html', 'vite.config.ts', 'package.json', join('dist', 'site', 'index.html')].map((name) => web(name));
  const sources = ['src', 'public'].flatMap((folder) => names(web(folder), { recursive: true }).map((file) => web(folder, file)));
  return hashOf([inRoot('package-lock.json'), ...own, ...sources]);
}

/**
 * One hash over path, time and size of each source, setting and build record: looking at a thousand files takes some ten
 * milliseconds, asking the compiler takes seconds. The build records are in it so that a removed or newer `dist` is noticed.
 */
function sourcesNow() {
  return hashOf([...['tsconfig.base.json', 'package-lock.json'].map((name) => inRoot(name)), ...['libs', 'apps'].flatMap(filesOfProjects)]);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? {};
    hash.update(`${path}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest('hex');
}

/** The pages are no project of the compiler: `ensureSite` looks after them. */
function filesOfProjects(group) {
  return names(inRoot(group)).filter((name) => name !== 'web').flatMap((name) => {
    const project = inRoot(group, name);
    const sources = names(join(project, 'src'), { recursive: true }).map((file) => join(project, 'src', file));
    return [join(project, 'tsconfig.json'), join(project, 'package.json'), join(project, 'dist', '.tsbuildinfo'), ...sources];
  });
}

/**
 * The Node that package-lock.json pins. npm may have been told to run no scripts of packages, which is how that Node comes into
 * its place; then the script is run here, and if that fails too, this Node must be new enough.
 */
export function nodeProgram() {
  if (existsSync(pinnedNode)) return pinnedNode;
  spawnSync(process.execPath, ['installArchSpecificPackage'], { cwd: inRoot('node_modules', 'node'), stdio: 'ignore' });
  if (existsSync(pinnedNode)) return pinnedNode;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Unprepared(`Node 24 is needed, this is ${process.version}, and npm could not bring its own: allow its install scripts, or install Node 24.`);
}

/** Runs a program and says every few seconds that it is still at it. */
function aloud(what, program, args) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  process.stderr.write(`${what} ...\n`);
  const reminder = setInterval(() => process.stderr.write(`${what}: ${seconds()} s so far\n`), 5_000);
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 2, 2] });
    child.once('error', (error) => resolve(error.code));
    child.once('exit', (code, signal) => resolve(code ?? signal));
  }).finally(() => {
    clearInterval(reminder);
    process.stderr.write(`${what}: done after ${seconds()} s\n`);
  });
}

/** Who may only read the clone does without: the next start looks again, that is all. */
function stamp(file, text) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error;
  }
}

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -1;
const names = (folder, options) => (existsSync(folder) ? readdirSync(folder, options).sort() : []);
const readOr = (path, otherwise) => (existsSync(path) ? readFileSync(path, 'utf8') : otherwise);
