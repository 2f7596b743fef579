/**
 * `npm test [-- PATH ...]`: types, lint, every suite that this machine can run, and the platform as a user starts it. Ends with one line
 * a skipped part and why, and the count alone on a line. With REQUIRE_ALL=1 nothing may be skipped but what needs a container engine.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { journeys } from './journeys.mjs';
import { Unprepared, ensureCompiled, ensureInstalled, ensureSite, nodeProgram, root } from './prepare.mjs';

const paths = process.argv.slice(2);
const bin = (name) => join(root, 'node_modules', '.bin', name);
const path = [join(root, 'node_modules', 'node', 'bin'), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
const total = { passed: 0, failed: 0, skipped: 0, reasons: [] };

try {
  await ensureInstalled();
  await ensureCompiled();
  // Tests in a browser look at the pages as they are served.
  if (paths.length === 0 || paths.some((path) => path.includes('apps/web'))) await ensureSite();
} catch (error) {
  if (!(error instanceof Unprepared)) throw error;
  console.error(error.message);
  process.exit(error.code);
}

if (paths.length === 0) {
  // Each of them keeps one core busy, so two go side by side.
  await Promise.all([
    step('types', nodeProgram(), [bin('tsc'), '-p', 'tsconfig.check.json']),
    inTurn([
      ['lint', nodeProgram(), [bin('eslint'), '.']],
      ['types of the pages', nodeProgram(), [bin('tsc'), '-p', 'apps/web']],
      ['types of the tests of the pages', nodeProgram(), [bin('tsc'), '-p', 'apps/web/test']],
    ]),
  ]);
}
await suites();
if (paths.length === 0) {
  for (const together of journeys) await Promise.all(together.map(travel));
}

for (const [reason, count] of total.reasons) console.log(`skipped: ${reason} (${count})`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

function run(command, args, env = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path, ...env } });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function step(name, command, args, env) {
  const start = Date.now();
  const ok = (await run(command, args, env)) === 0;
  total[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${Math.round((Date.now() - start) / 1000)} s)`);
}

async function travel({ name, missing, command, args, env }) {
  const why = missing();
  if (why === undefined) await step(name, command, args, env);
  else skip(name, why);
}

async function inTurn(steps) {
  for (const [name, command, args] of steps) await step(name, command, args);
}

function skip(name, why) {
  total.skipped += 1;
  total.reasons.push([`${name}: ${why}`, 1]);
}

async function suites() {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'));
  const summary = join(folder, 'summary.json');
  // Paths come first: behind a list of reporters jest takes them for further ones.
  const jest = [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), ...paths, '--reporters=default', '--reporters=<rootDir>/deploy/local/jest-summary.cjs'];
  const code = await run(nodeProgram(), ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', ...jest], { JEST_SUMMARY: summary });
  try {
    const { passed, failed, skipped, reasons } = JSON.parse(readFileSync(summary, 'utf8'));
    total.passed += passed;
    total.failed += failed || (code === 0 ? 0 : 1);
    total.skipped += skipped;
    total.reasons.push(...reasons);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    console.error('the suites ended before they could be counted');
    total.failed += 1;
  }
  rmSync(folder, { recursive: true });
}
