import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON_REFUSALS } from '@caravanserai/hosting';
import { coproduction } from '..';

/** Decided by events and timers only, or told as the reason of another refusal: nobody is answered with them. */
const withoutAnswer = [
  'mandate-was-in-force', 'time-to-sign-is-not-over', 'timestamp-authority-silent', 'timestamp-refused', 'timestamp-not-of-this',
  'quote-currency-unknown', 'quote-of-one-currency', 'quote-not-positive', 'quote-date-unreadable', 'party-gets-nothing-back', 'never-whole', 'never-paid', 'nobody-caused-it',
];

function codesIn(folder: string): string[] {
  return readdirSync(join(__dirname, '..', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => codesOf(readFileSync(join(__dirname, '..', folder, file), 'utf8')));
}

/** Codes that the rules give, and those that a constraint of the database stands for. */
function codesOf(source: string): string[] {
  const constraints = [...source.matchAll(/constraints: \{([^}]*)\}/g)].flatMap(([, body]) => [...body!.matchAll(/: '([a-z-]+)'/g)]);
  return [...source.matchAll(/reject\('([a-z-]+)'/g), ...constraints].map(([, code]) => code!);
}

it('gives a status to every code that a command can be refused with, and to no other', () => {
  const codes = new Set([...codesIn('domain'), ...codesIn('use-cases'), ...codesIn('http')]);
  const answered = [...codes].filter((code) => !withoutAnswer.includes(code) && !(code in COMMON_REFUSALS));
  expect(answered.sort()).toEqual(Object.keys(coproduction.refusals).sort());
});
