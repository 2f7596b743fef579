import { nextInChain } from '@caravanserai/kernel/hash';
import { type LedgerEntry, type LedgerLine, shownTo, verifyLedger } from './hold-ledger';

function chain(length: number): LedgerLine[] {
  const lines: LedgerLine[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const instant = `2028-02-0${seq}T00:00:00.000Z`;
    const entry: LedgerEntry = { seq, tourId: 'tour', stopId: `stop-${seq % 2}`, action: 'place-hold', from: null, to: 'hold', actor: 'host', by: 'host', at: instant, rank: seq, expiresAt: instant, occupiesFrom: instant, occupiesTo: instant };
    const previous = lines.at(-1)?.hash ?? null;
    lines.push({ seq, entry, previous, hash: nextInChain(previous, entry) });
  }
  return lines;
}
const changed = (lines: LedgerLine[], at: number, change: (line: LedgerLine) => LedgerLine) => lines.map((line, index) => (index === at ? change(line) : line));
const whole = chain(5);

it('a whole ledger holds, and so does an empty one', () => {
  expect(verifyLedger(whole)).toEqual({ entries: 5, read: 5, head: whole[4]!.hash, fault: null });
  expect(verifyLedger([])).toEqual({ entries: 0, read: 0, head: null, fault: null });
});

it.each<[string, LedgerLine[], object]>([
  ['a flipped byte', changed(whole, 2, (line) => ({ ...line, entry: { ...line.entry!, at: '2028-02-03T00:00:00.001Z' } })), { seq: 3, reason: 'entry-changed' }],
  ['a better rank', changed(whole, 1, (line) => ({ ...line, entry: { ...line.entry!, rank: 1 } })), { seq: 2, reason: 'entry-changed' }],
  ['an entry changed and sealed anew', changed(whole, 1, (line) => ({ ...line, entry: { ...line.entry!, rank: 1 }, hash: nextInChain(line.previous, { ...line.entry!, rank: 1 }) })), { seq: 3, reason: 'does-not-follow' }],
  ['an entry left out', whole.filter(({ seq }) => seq !== 3), { seq: 4, reason: 'out-of-order' }],
  ['the first one left out', whole.slice(1), { seq: 2, reason: 'out-of-order' }],
  ['two that have changed places', [whole[0]!, whole[2]!, whole[1]!], { seq: 3, reason: 'out-of-order' }],
  ['a seal flipped', changed(whole, 3, (line) => ({ ...line, hash: `0${line.hash.slice(1)}`.replace(/^00/, '01') })), { seq: 4, reason: 'entry-changed' }],
])('%s is named', (_name, lines, fault) => expect(verifyLedger(lines).fault).toEqual(fault));

describe('what a host reads', () => {
  const own = whole.map((line) => shownTo(line, (stopId) => stopId === 'stop-1'));
  it('hides the steps of rivals and holds all the same', () => {
    expect(own.map(({ entry }) => entry?.seq ?? null)).toEqual([1, null, 3, null, 5]);
    expect(verifyLedger(own)).toMatchObject({ entries: 5, read: 3, fault: null });
  });
  it('names a change of its own steps, and a seal that does not follow', () => {
    expect(verifyLedger(changed(own, 2, (line) => ({ ...line, entry: { ...line.entry!, to: 'declined' } }))).fault).toEqual({ seq: 3, reason: 'entry-changed' });
    expect(verifyLedger(changed(own, 1, (line) => ({ ...line, hash: 'f'.repeat(64) }))).fault).toEqual({ seq: 3, reason: 'does-not-follow' });
  });
});
