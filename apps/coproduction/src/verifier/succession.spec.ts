import { MadeUpKey, bundleOf, evidenceMadeUp, newIssuer } from '../../test/evidence-made-up';
import type { IssuerKey } from '../use-cases/evidence/issuer-key';
import { succeed } from '../use-cases/evidence/succession';
import { verifyBundle } from './verify-bundle';
import { wordsOf } from './words';

const at = new Date('2026-11-24T10:00:00Z');
const signers = { host: new MadeUpKey(), organiser: new MadeUpKey() };
const evidence = evidenceMadeUp(signers);
const keys = [signers.host.kept('passkey'), signers.organiser.kept('key')];
let [first, second, third, stranger]: IssuerKey[] = [];
beforeAll(async () => {
  [first, second, third, stranger] = [await newIssuer(), await newIssuer(), await newIssuer(), await newIssuer()];
});

const chain = () => [succeed(first!, second!, at), succeed(second!, third!, at)];
const found = async (bundle: Uint8Array, key?: string, successions: readonly object[] = []) => {
  const { verdict, faults, said } = await verifyBundle(bundle, key, successions);
  return [verdict, ...faults.map(({ file, code }) => `${file} ${code}`), ...(said.knownBy === undefined ? [] : [said.knownBy])];
};

it('a bundle of before is verified with its own key for ever, and with a later one by the statements that link them', async () => {
  const old = await bundleOf(evidence, first!, keys);
  expect(await found(old, first!.fingerprint)).toEqual(['verified']);
  expect(await found(old, third!.fingerprint)).toEqual(['does-not-verify', 'keys.json does-not-hold']);
  expect(await found(old, third!.fingerprint, chain())).toEqual(['verified', third!.fingerprint]);
  expect(await found(old, third!.fingerprint, chain().slice(0, 1))).toEqual(['does-not-verify', 'keys.json does-not-hold']);
});

it('a bundle of afterwards holds what links its key with the first, and heads of the tree by the keys of their time', async () => {
  const bundle = await bundleOf(evidence, third!, keys, { succession: chain(), before: first! });
  expect(await found(bundle, third!.fingerprint)).toEqual(['verified']);
  expect(await found(bundle, first!.fingerprint)).toEqual(['verified', first!.fingerprint]);
  expect(await found(bundle)).toEqual(['consistent-issuer-unknown']);
  expect(wordsOf(await verifyBundle(bundle, first!.fingerprint))).toContain(`Linked with the key you gave: ${first!.fingerprint}`);
});

it('another successor of an earlier key does not speak for the one that followed it', async () => {
  const forked = [...chain(), succeed(first!, stranger!, at)];
  const bundle = await bundleOf(evidence, stranger!, keys);
  expect((await found(bundle, third!.fingerprint, forked))[0]).toBe('does-not-verify');
  expect(await found(bundle, first!.fingerprint, forked)).toEqual(['verified', first!.fingerprint]);
});

it('a head by a key that nothing links is not the issuer\'s', async () => {
  expect(await found(await bundleOf(evidence, third!, keys, { before: first! }), third!.fingerprint)).toEqual(['does-not-verify', 'checkpoints.jsonl checkpoint-not-signed']);
});

it.each<[string, () => object]>([
  ['that the key before has not signed', () => ({ ...succeed(stranger!, third!, at), statement: succeed(first!, third!, at).statement })],
  ['that the next key has not signed', () => ({ ...succeed(first!, third!, at), byNext: succeed(first!, stranger!, at).byNext })],
  ['of another format', () => ({ ...succeed(first!, third!, at), statement: { ...succeed(first!, third!, at).statement, format: 'other' } })],
  ['of strangers', () => succeed(stranger!, third!, at)],
])('a statement %s links nothing', async (_, statement) => {
  expect((await found(await bundleOf(evidence, third!, keys), first!.fingerprint, [statement()]))[0]).toBe('does-not-verify');
});
