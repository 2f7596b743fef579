/**
 * Walks through the platform as a user does: `node deploy/local/journey.mjs in-process | kafka | fresh-clone`. Own data folder, own port;
 * one line per step, and the first thing that is not as it should be ends it with code 1.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './prepare.mjs';

const data = join(root, '..', 'shared', 'data', 'exhibitions-europe');
const begun = Date.now();
const say = (line) => console.log(`${String(Math.round((Date.now() - begun) / 1000)).padStart(4)} s  ${line}`);

/** One installation: a checkout, a data folder and a port. */
class House {
  constructor(checkout, folder, port) {
    Object.assign(this, { checkout, folder });
    this.env = { ...process.env, PORT: String(port), DATA_DIR: folder, BASE_URL: '' };
    delete this.env.BASE_URL;
    delete this.env.KAFKA_BROKERS;
    this.url = `http://localhost:${port}`;
  }

  /** Runs one npm script to its end. */
  script(name, args = [], expected = 0) {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name, '--', ...args], { cwd: this.checkout, env: this.env, encoding: 'utf8', timeout: 300_000 });
    if (status !== expected) throw new Error(`npm run ${name} ${args.join(' ')} ended with ${status}, not ${expected}:\n${stdout}\n${stderr}`);
    return args.includes('--json') ? stdout : `${stdout}${stderr}`;
  }

  /** Starts the platform and waits until its page answers. */
  async start(name, within_s) {
    const args = name === 'start' ? ['start', '--silent'] : ['run', '--silent', name];
    this.child = spawn('npm', args, { cwd: this.checkout, env: this.env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    this.output = '';
    for (const stream of [this.child.stdout, this.child.stderr]) stream.on('data', (text) => (this.output += text));
    this.ended = new Promise((resolve) => this.child.once('exit', resolve));
    const start = Date.now();
    while (!this.output.includes('is ready at')) {
      if (this.child.exitCode !== null || Date.now() - start > within_s * 1_000) throw new Error(`npm ${name} did not become ready:\n${this.output}`);
      await pause(50);
    }
    const page = await fetch(this.url);
    if (!page.ok) throw new Error(`the page answers ${page.status}`);
    return ((Date.now() - start) / 1000).toFixed(1);
  }

  /** As Ctrl-C on a terminal does: the whole group gets it. */
  async stop() {
    process.kill(-this.child.pid, 'SIGINT');
    await Promise.race([this.ended, pause(60_000, undefined, { ref: false })]);
    // npm goes at once; the platform is through when the last of its group is gone.
    for (const end = Date.now() + 60_000; this.isAlive(); await pause(50)) if (Date.now() > end) throw new Error(`the platform goes on after Ctrl-C:\n${this.output}`);
    if (!this.output.includes('Stopping')) throw new Error(`the platform did not end in order:\n${this.output}`);
  }

  isAlive() {
    try {
      return process.kill(-this.child.pid, 0);
    } catch {
      return false;
    }
  }

  /** Kills the platform itself, the process that holds the data folder, as a power cut would. */
  async crash() {
    const lock = join(this.folder, '.lock');
    const newest = Math.max(...readdirSync(lock).map(Number).filter(Number.isInteger));
    process.kill(JSON.parse(readFileSync(join(lock, String(newest)), 'utf8')).pid, 'SIGKILL');
    await this.ended;
  }

  killNow() {
    if (this.child && this.isAlive()) process.kill(-this.child.pid, 'SIGKILL');
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const must = (condition, what) => {
  if (!condition) throw new Error(what);
};

const journeys = {
  async 'in-process'(house) {
    say(`npm start is ready after ${await house.start('start', 120)} s`);
    must(house.output.includes('helena') && house.output.includes(house.folder), 'accounts and data folder are not told');
    house.script('story');
    say('the story ends well');
    if (existsSync(data)) {
      house.script('story', ['--import', data]);
      say('the story of real institutions ends well');
    }
    must(JSON.parse(house.script('token', ['helena', '--json'])).accessToken, 'no token');
    must(/is in use by process/.test(new House(house.checkout, house.folder, await freePort()).script('start', [], 1)), 'a second platform on the same data is not refused in one line');
    const elsewhere = mkdtempSync(join(tmpdir(), 'journey-'));
    must(/Port \d+ is in use/.test(new House(house.checkout, elsewhere, new URL(house.url).port).script('start', [], 1)), 'a port in use is not told in one line');
    rmSync(elsewhere, { recursive: true });
    must(/There is no --nonsense/.test(house.script('start', ['--nonsense'], 2)), 'an unknown flag is not refused');
    say('a token is given; a second platform, a port in use and an unknown flag are refused in one line');
    for (const service of ['touring', 'coproduction', 'notifications']) {
      const { copies } = JSON.parse(house.script('rebuild', [service, '--json']));
      must(Object.values(copies).every(({ changed }) => changed === 0), `the rebuilt copies of ${service} differ: ${JSON.stringify(copies)}`);
    }
    say('rebuilt copies equal what was there');
    const file = join(house.folder, 'backup.tar.gz');
    house.script('backup', [file]);
    house.script('story');
    await house.stop();
    house.script('restore', [file]);
    say('backed up under way, restored');
    say(`the next start is ready after ${await house.start('start', 60)} s`);
    house.script('story');
    await house.crash();
    say(`after kill -9 it is ready after ${await house.start('start', 60)} s`);
    house.script('story');
    await house.stop();
    say('the story ends well after the restore and after kill -9; Ctrl-C ends in order');
  },

  async kafka(house) {
    say(`npm start is ready after ${await house.start('start', 120)} s`);
    house.script('story');
    await house.stop();
    must(/events were brought/.test(house.script('move-to-kafka')), 'nothing was moved');
    must(/everything already/.test(house.script('move-to-kafka')), 'the second move is not told to be none');
    say('moved to Kafka, twice');
    say(`npm run start:kafka is ready after ${await house.start('start:kafka', 180)} s`);
    house.script('story');
    say('the story ends well over Kafka');
    const { copies } = JSON.parse(house.script('rebuild', ['touring', '--json']));
    must(Object.values(copies).every(({ changed }) => changed === 0), `the rebuilt copies differ: ${JSON.stringify(copies)}`);
    await house.stop();
    say(`back in one process after ${await house.start('start', 60)} s`);
    house.script('story');
    await house.stop();
    say('the story ends well in one process again');
  },

  async 'fresh-clone'(house) {
    const clone = join(house.folder, 'clone');
    must(spawnSync('git', ['clone', '--quiet', root, clone]).status === 0, 'no clone');
    const fresh = new House(clone, join(clone, '.data'), new URL(house.url).port);
    house.killNow = () => fresh.killNow();
    say(`npm start in a fresh clone is ready after ${await fresh.start('start', 600)} s`);
    fresh.script('story');
    await fresh.stop();
    say('the story ends well; Ctrl-C ends in order');
  },
};

const name = process.argv[2] ?? '';
if (!Object.hasOwn(journeys, name)) {
  console.error(`There is no journey "${name}"; known are: ${Object.keys(journeys).join(', ')}.`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'journey-'));
const house = new House(root, folder, await freePort());
try {
  await journeys[name](house);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  house.killNow();
  rmSync(folder, { recursive: true, force: true });
}
