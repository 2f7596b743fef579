import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { inclusionProof, isIncluded, merkleLeaf, merkleRoot, sha256Hex } from './hash';
import { leafHashWith } from './merkle';

// Leaves and roots of the reference implementation of RFC 6962 (certificate-transparency, merkle_tree_test.cc), for trees of 1 to 8 leaves.
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = inputs.map((hex) => leafHashWith(sha256Hex, Buffer.from(hex, 'hex')));

it.each(roots.map((root, index) => [index + 1, root] as const))('gives the root of RFC 6962 for %i leaves', (size, root) => {
  expect(merkleRoot(leaves.slice(0, size))).toBe(root);
});

it('hashes a leaf behind a zero byte over its canonical text', () => {
  expect(merkleLeaf({ b: 1, a: 'é' })).toBe(createHash('sha256').update('\0{"a":"é","b":1}').digest('hex'));
});

it('has no root of nothing and no proof of what is not there', () => {
  expect(() => merkleRoot([])).toThrow(RangeError);
  expect(() => inclusionProof(leaves, 8)).toThrow(RangeError);
});

const trees = fc.array(fc.string(), { minLength: 1, maxLength: 40 }).chain((texts) => fc.tuple(fc.constant(texts.map(merkleLeaf)), fc.nat(texts.length - 1)));

it('proves each leaf of each tree, and no other leaf, root, place or path', () => {
  fc.assert(fc.property(trees, ([tree, index]) => {
    const [root, leaf, proof] = [merkleRoot(tree), tree[index]!, inclusionProof(tree, index)];
    expect(isIncluded(root, leaf, proof)).toBe(true);
    expect(isIncluded(root, merkleLeaf({ other: leaf }), proof)).toBe(false);
    expect(isIncluded(merkleLeaf(root), leaf, proof)).toBe(false);
    expect(isIncluded(root, leaf, { ...proof, path: [...proof.path, root] })).toBe(false);
    expect(isIncluded(root, leaf, { ...proof, size: 0 })).toBe(false);
  }), { numRuns: 60 });
});
