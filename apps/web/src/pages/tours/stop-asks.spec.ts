import { askOf, type AgreementTurn } from './stop-asks';
import type { Side } from './stop-actions';
import type { Stop } from './touring';

const hold = { state: 'hold', facility: 'not-assessed', rank: 1, expiresAt: '2028-02-20T12:00:00Z', signBy: null, organiserId: 'o', hostId: 'h' } as const;
const agreement = (status: string, organiser: boolean, host: boolean): AgreementTurn => ({
  status,
  parties: [
    { organisationId: 'o', hasConsented: organiser, hasSigned: organiser },
    { organisationId: 'h', hasConsented: host, hasSigned: host },
  ],
});

it.each<[string, Partial<Stop & { answerBy: string }>, Side | null, AgreementTurn | null, string]>([
  ['a new hold waits for the organiser', {}, 'organiser', null, 'us assess 2028-02-20T12:00:00Z'],
  ['and so the host waits', {}, 'host', null, 'them assess 2028-02-20T12:00:00Z'],
  ['conditions wait for the host', { facility: 'conditional' }, 'host', null, 'us conditions 2028-02-20T12:00:00Z'],
  ['a fit venue waits for its contract', { facility: 'conditions-accepted' }, 'organiser', null, 'us contract 2028-02-20T12:00:00Z'],
  ['the second in line waits for nobody', { facility: 'passed', rank: 2 }, 'organiser', null, 'none line 2028-02-20T12:00:00Z'],
  ['a challenge waits for its host', { state: 'challenged', answerBy: '2028-02-01T00:00:00Z' }, 'host', null, 'us answer 2028-02-01T00:00:00Z'],
  ['a contract waits for who has not agreed', { state: 'reserved', signBy: '2028-03-01T00:00:00Z' }, 'host', agreement('negotiating', true, false), 'us agree 2028-03-01T00:00:00Z'],
  ['and not for who has', { state: 'reserved', signBy: '2028-03-01T00:00:00Z' }, 'organiser', agreement('negotiating', true, false), 'them agree 2028-03-01T00:00:00Z'],
  ['an agreed text waits for signatures', { state: 'reserved' }, 'organiser', agreement('signing', false, true), 'us sign null'],
  ['a lapsed contract may be sent again', { state: 'contract-lapsed' }, 'organiser', null, 'us contract-again null'],
  ['a confirmed stop waits for nothing', { state: 'confirmed' }, 'organiser', null, 'none nothing null'],
  ['an ended one neither', { state: 'declined' }, 'host', null, 'none over null'],
  ['who takes no part waits for them', {}, null, null, 'them assess 2028-02-20T12:00:00Z'],
])('%s', (_, changes, side, known, expected) => {
  const { who, what, by } = askOf({ ...hold, ...changes }, side, known);
  expect(`${who} ${what} ${by}`).toBe(expected);
});
