import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON_REFUSALS } from '@caravanserai/hosting';
import { refusals } from './refusals';

/** Decided by events and timers only: nobody is answered with them. */
const withoutAnswer = ['mandate-was-in-force', 'time-to-sign-is-not-over'];

function codesIn(folder: string): string[] {
  return readdirSync(join(__dirname, '..', folder))
    .filter((file) => !file.endsWith('.spec.ts'))
    .flatMap((file) => [...readFileSync(join(__dirname, '..', folder, file), 'utf8').matchAll(/reject\('([a-z-]+)'/g)].map(([, code]) => code!));
}

it('gives a status to every code that a command can be refused with, and to no other', () => {
  const codes = new Set([...codesIn('domain'), ...codesIn('use-cases')]);
  const answered = [...codes].filter((code) => !withoutAnswer.includes(code) && !(code in COMMON_REFUSALS));
  expect(answered.sort()).toEqual(Object.keys(refusals).sort());
});
