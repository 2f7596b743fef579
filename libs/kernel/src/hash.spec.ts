import * as fc from 'fast-check';
import { firstBrokenLink, hashOf, nextInChain, sha256Hex } from './hash';

/** The samples of FIPS 180-4 and one text beyond ASCII. */
it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
])('SHA-256 of %j', (text, hash) => {
  expect(sha256Hex(text)).toBe(hash);
});

it('hashes a text as its bytes in UTF-8', () => {
  expect(sha256Hex('Ἀλεξάνδρεια 亞歷山大')).toBe(sha256Hex(new TextEncoder().encode('Ἀλεξάνδρεια 亞歷山大')));
});

it('refuses a text that UTF-8 would change', () => {
  expect(() => sha256Hex('a\ud800')).toThrow(new TypeError('A text with half a surrogate pair has no UTF-8 form to hash.'));
});

it('hashes a value by its canonical text', () => {
  expect(hashOf({ b: 1, a: 'é' })).toBe(sha256Hex('{"a":"é","b":1}'));
});

it('the first link follows null, the next one the hash before', () => {
  const first = nextInChain(null, { step: 'opened' });
  expect(first).toBe(sha256Hex('{"entry":{"step":"opened"},"previous":null}'));
  expect(nextInChain(first, 'x')).toBe(sha256Hex(`{"entry":"x","previous":"${first}"}`));
});

type Link = { entry: unknown; hash: string };
const chainOf = (entries: readonly unknown[]): Link[] =>
  entries.reduce<Link[]>((chain, entry) => [...chain, { entry, hash: nextInChain(chain.at(-1)?.hash ?? null, entry) }], []);
const chain = chainOf(['drafted', 'agreed', 'signed', 'executed']);
const [drafted, agreed, signed, executed] = chain as [Link, Link, Link, Link];

it.each<[string, readonly Link[], number | null]>([
  ['as it was written', chain, null],
  ['empty', [], null],
  ['cut off at the end, which only a hash kept elsewhere reveals', [drafted, agreed], null],
  ['with a changed entry', [drafted, { ...agreed, entry: 'declined' }, signed, executed], 1],
  ['with a changed entry whose hash was made anew', [drafted, { entry: 'x', hash: nextInChain(drafted.hash, 'x') }, signed, executed], 2],
  ['without its first entry', [agreed, signed, executed], 0],
  ['without an entry', [drafted, signed, executed], 1],
  ['with two entries exchanged', [drafted, signed, agreed, executed], 1],
])('a chain %s', (_name, links, broken) => {
  expect(firstBrokenLink(links)).toBe(broken);
});

it('whichever entry is changed, its link is found', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 8 }), fc.nat(), (entries, place) => {
      const changed = place % entries.length;
      const links = chainOf(entries).map((link, index) => (index === changed ? { ...link, entry: `${link.entry}.` } : link));
      expect(firstBrokenLink(links)).toBe(changed);
    }),
  );
});
