import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
const cruiser = join(root, 'node_modules', '.bin', 'depcruise');

interface Violation {
  rule: { name: string };
  from: string;
}

/** A small house of two services with one wrong import per rule, cruised by the very rules of the real one. */
const planted: Record<string, [file: string, text: string]> = {
  'pages-know-contracts-and-no-other-library': ['apps/web/src/pages/inns.tsx', "import '../../../../libs/kernel/src/index';"],
  'an-app-never-imports-another': ['apps/inns/src/use-cases/ask.ts', "import '../../../roads/src/index';"],
  'platform-starts-services-and-no-more': ['apps/platform/src/start.ts', "import '../../inns/src/domain/room';"],
  'paper-uses-the-kernel-only': ['libs/paper/src/asks.ts', "import '../../persistence/src/index';"],
  'libs-never-import-apps': ['libs/hosting/src/boot.ts', "import '../../../apps/inns/src/domain/room';"],
  'the-domain-is-pure': ['apps/inns/src/domain/clock.ts', "import 'node:fs';"],
  'the-kernel-imports-nothing': ['libs/kernel/src/hash-elsewhere.ts', "import 'node:crypto';"],
  'kafkajs-stays-behind-messaging': ['apps/inns/src/reactions/send.ts', "import 'kafkajs';"],
  'no-cycles': ['apps/roads/src/one.ts', "import './two';"],
  'messaging-uses-only-what-is-below': ['libs/messaging/src/up.ts', "import '../../access/src/index';"],
  'contracts-uses-only-what-is-below': ['libs/contracts/src/up.ts', "import '../../persistence/src/index';"],
};
const innocent: Record<string, string> = {
  'apps/inns/src/index.ts': 'export {};',
  'apps/inns/src/domain/room.ts': "import '../../../../libs/kernel/src/index';\nexport {};",
  'apps/roads/src/index.ts': 'export {};',
  'apps/roads/src/two.ts': "import './one';",
  'libs/kernel/src/index.ts': 'export {};',
  'libs/access/src/index.ts': 'export {};',
  'libs/persistence/src/index.ts': "import '../../kernel/src/index';\nexport {};",
};

describe('the walls', () => {
  let house: string;
  let violations: Violation[];

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'house-'));
    for (const file of ['tsconfig.check.json', 'tsconfig.base.json']) cpSync(join(root, file), join(house, file));
    mkdirSync(join(house, 'node_modules', 'kafkajs'), { recursive: true });
    writeFileSync(join(house, 'node_modules', 'kafkajs', 'index.js'), '');
    for (const [path, text] of [...Object.entries(innocent), ...Object.values(planted)]) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    const { stdout } = spawnSync(cruiser, ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', 'libs', 'apps'], { cwd: house, encoding: 'utf8' });
    violations = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
  });
  afterAll(() => rmSync(house, { recursive: true }));

  it.each(Object.entries(planted))('%s sees its violation', (rule, [file]) => {
    expect(violations.filter((violation) => violation.rule.name === rule).map((violation) => violation.from)).toContain(file);
  });

  it('leave what is allowed alone', () => {
    const guilty = new Set(Object.values(planted).map(([file]) => file));
    expect(violations.filter((violation) => !guilty.has(violation.from) && violation.rule.name !== 'no-cycles')).toEqual([]);
  });

  it('stand in the real house', () => {
    expect(execFileSync(cruiser, ['libs', 'apps'], { cwd: root, encoding: 'utf8' })).toContain('no dependency violations found');
  }, 60_000);
});

describe('the linter', () => {
  it.each([
    ['the clock in a domain', 'apps/inns/src/domain/hold.ts', 'export const at = Date.now();'],
    ['a new Date in a domain', 'apps/inns/src/domain/hold.ts', 'export const at = new Date();'],
    ['randomness in a domain', 'apps/inns/src/domain/hold.ts', 'export const at = Math.random();'],
    ['the environment in the kernel', 'libs/kernel/src/hold.ts', "export const at = process.env['HOME'];"],
    ['now() in SQL', 'apps/inns/src/store/holds.ts', "export const sql = 'select 1 where expires_at < now()';"],
    ['an empty catch', 'apps/inns/src/store/holds.ts', 'try { f(); } catch {}\ndeclare function f(): void;'],
  ])('refuses %s', (_name, filename, text) => {
    const { stdout, status } = spawnSync(join(root, 'node_modules', '.bin', 'eslint'), ['--stdin', '--stdin-filename', filename], { cwd: root, input: text, encoding: 'utf8' });
    expect([status, stdout.includes('error')]).toEqual([1, true]);
  });

  it('lets a migration use the time of the database', () => {
    const { status } = spawnSync(join(root, 'node_modules', '.bin', 'eslint'), ['--stdin', '--stdin-filename', 'apps/inns/src/store/migrations/one.ts'], { cwd: root, input: "export const sql = 'select now()';", encoding: 'utf8' });
    expect(status).toBe(0);
  });
});
