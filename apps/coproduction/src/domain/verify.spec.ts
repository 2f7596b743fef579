import { money } from '@caravanserai/kernel';
import { proposed, storyIn, drafted } from '../../test/made-up';
import { liveSignatures } from './agreement';
import { type LogLink, appendLink, firstBrokenSeq } from './agreement-log';
import { versionRoot } from './agreement-version';
import { type StoredAgreement, verifyAgreement } from './verify';

const { agreement, log, versions } = storyIn('signing');
const stored: StoredAgreement = {
  status: agreement.status,
  version: agreement.version,
  versions: versions.map((version) => ({ root: versionRoot(version), version })),
  liveSignatureIds: liveSignatures(agreement).map(({ signatureId }) => signatureId),
};
const withEntry = (seq: number, change: object): LogLink[] =>
  log.map((link) => (link.entry.seq === seq ? { ...link, entry: { ...link.entry, ...change } } : link));

it('finds nothing in an untouched agreement', () => {
  expect(verifyAgreement(log, stored)).toEqual({ intact: true, entries: 3, lastHash: log[2]!.hash, faults: [] });
});

it.each([
  ['an entry was changed', withEntry(2, { at: '2026-11-02T09:00:00.000Z' }), 2],
  ['an entry is missing', log.filter(({ entry }) => entry.seq !== 2), 2],
  ['two entries changed places', [log[0]!, log[2]!, log[1]!], 2],
  ['the first entry is missing', log.slice(1), 1],
])('sees that %s', (_, damaged, seq) => {
  expect(firstBrokenSeq(damaged)).toBe(seq);
  expect(verifyAgreement(damaged, stored).faults).toEqual([{ code: 'log-broken', at: seq }]);
});

it.each([
  ['the last entries are missing', log.slice(0, 2), stored],
  ['the state was changed', log, { ...stored, status: 'executed' }],
  ['a signature was revived or dropped', log, { ...stored, liveSignatureIds: [] }],
])('sees that %s', (_, entries, kept) => {
  expect(verifyAgreement(entries, kept).faults).toEqual([{ code: 'state-is-not-the-fold', at: null }]);
});

it('sees that a text was changed under its hash', () => {
  const other = proposed(drafted(), 'host', { fee: money(1, 'EUR') }).versions[1]!;
  const versions = [{ ...stored.versions[0]!, version: other }];
  expect(verifyAgreement(log, { ...stored, versions }).faults).toEqual([{ code: 'text-does-not-match-its-hash', at: 1 }]);
});

it.each([
  ['dropped', [], 1],
  ['put in', [...stored.versions, stored.versions[0]!], 2],
])('sees that a text was %s', (_, versions, at) => {
  expect(verifyAgreement(log, { ...stored, versions }).faults).toEqual([{ code: 'text-not-in-log', at }]);
});

it('refuses to append an entry out of turn', () => {
  expect(() => appendLink(log, { ...log[0]!.entry, seq: 5 })).toThrow("Entry 5 can't follow 3 entries.");
});
