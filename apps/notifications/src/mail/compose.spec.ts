import { dataOf, lisbon, sceneOf } from '../../test/made-up';
import { stopHeld, stopReserved } from '@caravanserai/contracts';
import type { NotificationsConfig } from '../config';
import { argumentsOf } from '../domain/wording';
import type { Notification } from '../store/notification.entity';
import { compose } from './compose';
import { UnsubscribeTokens } from './unsubscribe-tokens';

const personRef = '01890f3e-0000-7000-8000-00000000beef';
const config = { sender: 'no-reply@road.example', unsubscribeSecret: 'shared', publicUrl: 'https://road.example' } as NotificationsConfig;
const ana = { email: 'ana@people.example', displayName: 'Ana', language: 'en' };
const tokens = new UnsubscribeTokens('shared');

const held = (number: number) =>
  ({
    id: `n${number}`, number, recipient: personRef, category: 'line', template: 'hold-placed', messageId: `<n${number}@road.example>`, causeType: stopHeld.type, causeSubject: `s${number}`,
    arguments: argumentsOf(sceneOf(dataOf(stopHeld))), ownZone: 'UTC', otherZone: null, reasons: [], actsFor: lisbon,
  }) as unknown as Notification;
const offered = { ...held(1), category: 'contract', template: 'contract-offered', arguments: argumentsOf(sceneOf(dataOf(stopReserved))) } as Notification;
const linkOf = (headers: Readonly<Record<string, string>>) => tokens.read(/^<https:\/\/road\.example\/unsubscribe\/([^>]+)>$/.exec(headers['List-Unsubscribe'] ?? '')?.[1] ?? '');

it('what can be switched off can be with one click, by a link that says whose letters of which kind', () => {
  const { headers, text } = compose({ letter: held(1), lines: [] }, ana, config);
  expect([headers['List-Unsubscribe-Post'], linkOf(headers)]).toEqual(['List-Unsubscribe=One-Click', { personRef, kind: 'line' }]);
  expect(text).toContain('https://road.example/tours/stops/s1');
});

it('a digest is switched off as one, and lists the latest first', () => {
  const { headers, text, messageId } = compose({ letter: held(1), lines: [held(3), held(2)] }, ana, config);
  expect([linkOf(headers), headers['List-Id'], messageId]).toEqual([{ personRef, kind: 'digest' }, '"Caravanserai notices" <digest.notices.road.example>', '<n1@road.example>']);
  expect(text.match(/stops\/s\d/g)).toEqual(['stops/s3', 'stops/s2', 'stops/s1']);
});

it.each<[string, Notification, string | null, string[]]>([
  ['what is mandatory', offered, 'https://road.example', []],
  ['a platform without an address', held(1), null, []],
  ['an address without a certificate', held(1), 'http://127.0.0.1:4000', ['List-Unsubscribe']],
])('%s promises no single click', (_what, letter, publicUrl, expected) => {
  const { headers } = compose({ letter, lines: [] }, ana, { ...config, publicUrl });
  expect(Object.keys(headers).filter((name) => name.startsWith('List-Unsubscribe'))).toEqual(expected);
});

const token = tokens.of({ personRef, kind: 'line' });
it.each([
  token.replace('.line.', '.offers.'), token.replace('beef', 'beee'), token.slice(0, -1), `${token}.`, `${token}A`, new UnsubscribeTokens('other').of({ personRef, kind: 'line' }), tokens.of({ personRef, kind: 'weather' as 'line' }), '', '..',
])('a link that we have not signed is none: %s', (forged) => expect(tokens.read(forged)).toBeNull());
