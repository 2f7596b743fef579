import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Environment } from '../src';
import { House } from './house';

let house: House;
let env: Environment;

beforeAll(async () => {
  house = await House.open();
  env = await house.environment();
}, 60_000);
afterAll(() => house?.close());

function run(changes: Environment = {}) {
  const file = (name: string) => join(__dirname, name);
  const child = spawn(process.execPath, ['-r', file('register.cjs'), file('inn.main.ts')], { env: { PATH: process.env.PATH, ...env, ...changes } });
  const output = { out: '', err: '' };
  child.stdout.on('data', (part) => (output.out += part));
  child.stderr.on('data', (part) => (output.err += part));
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  return { child, output, ended };
}

async function started({ child, output }: { child: ChildProcess; output: { out: string } }): Promise<string> {
  while (!output.out.includes('"msg":"listening"')) {
    if (child.exitCode !== null) throw new Error('it has ended');
    await new Promise((done) => setTimeout(done, 50));
  }
  return /"url":"([^"]+)"/.exec(output.out)![1]!;
}

describe('The process of a service', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('ends in order at %s with exit code 0', async (signal) => {
    const process = run();
    const url = await started(process);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    process.child.kill(signal);
    expect([await process.ended, process.output.err, /"msg":"stopped"/.test(process.output.out)]).toEqual([0, '', true]);
  }, 60_000);

  it.each([
    ['whose own variable is missing', { MOTTO: '' }, 'MOTTO is not set'],
    ['without a database', { DATABASE_URL: '' }, 'DATABASE_URL is not set'],
    ['without an issuer', { OIDC_ISSUER: '' }, 'OIDC_ISSUER must be the address of the issuer, such as https://sign-in.example/oidc'],
    ['whose claims have other names than there are', { OIDC_CLAIM_MAP: 'name=oid' }, 'OIDC_CLAIM_MAP has "name=oid", which is not one of subject, scope, authorizedParty = claim'],
    ['without the services’ secret', { SERVICE_SECRET: '' }, 'SERVICE_SECRET is not set'],
    ['whose secret could be guessed', { SERVICE_SECRET: 'short' }, 'SERVICE_SECRET must have at least 32 characters'],
    ['whose brokers are no addresses', { KAFKA_BROKERS: 'http://kafka' }, 'KAFKA_BROKERS must be a list as host:9092,host:9092'],
  ])('%s says so in one line, with exit code 2', async (_name, changes, line) => {
    const process = run(changes);
    expect([await process.ended, process.output]).toEqual([2, { out: '', err: `contacts can't start: ${line}\n` }]);
  }, 60_000);

  it('whose database does not answer says so without its password', async () => {
    const process = run({ DATABASE_URL: 'postgresql://contacts:secret@127.0.0.1:1/contacts' });
    expect([await process.ended, process.output.err]).toEqual([1, "contacts can't start: the database at 127.0.0.1:1/contacts does not answer\n"]);
  }, 60_000);

  it('whose port is taken says so', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.on('listening', done));
    const { port } = other.address() as { port: number };
    const process = run({ PORT: String(port) });
    expect([await process.ended, process.output.err]).toEqual([1, `contacts can't start: port ${port} on 127.0.0.1 is in use\n`]);
    other.close();
  }, 60_000);
});
