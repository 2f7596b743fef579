import { consistencyProof, inclusionProof, merkleLeaf, merkleRoot } from '@caravanserai/kernel/hash';
import { isConsistent, leafHash, rootOfInclusion, treeRoot } from './hashes';

const leaves = Array.from({ length: 21 }, (_, index) => merkleLeaf({ index }));
const sizes = leaves.map((_, index) => index + 1);

it('the verifier and the platform reckon the same leaves and roots', async () => {
  expect(await leafHash({ index: 3 })).toBe(leaves[3]);
  expect(await Promise.all(sizes.map((size) => treeRoot(leaves.slice(0, size))))).toEqual(sizes.map((size) => merkleRoot(leaves.slice(0, size))));
});

it('every leaf is shown in every tree', async () => {
  for (const size of sizes)
    for (let index = 0; index < size; index += 1)
      expect(await rootOfInclusion(leaves[index]!, inclusionProof(leaves.slice(0, size), index))).toBe(merkleRoot(leaves.slice(0, size)));
});

it('every tree is shown to hold every earlier one, and no other', async () => {
  for (const size of sizes)
    for (let earlier = 1; earlier <= size; earlier += 1) {
      const [from, to] = [earlier, size].map((count) => ({ size: count, root: merkleRoot(leaves.slice(0, count)) })) as [any, any];
      const proof = consistencyProof(leaves.slice(0, size), earlier);
      expect(await isConsistent(from, to, proof)).toBe(true);
      expect(await isConsistent({ ...from, root: merkleLeaf('another') }, to, proof)).toBe(false);
      expect(await isConsistent(from, to, [...proof, leaves[0]!])).toBe(false);
    }
});

it.each([[-1, 3], [3, 3], [0.5, 3], [0, Number.NaN]])('leaf %d of %d is nowhere', async (index, size) => {
  expect(await rootOfInclusion(leaves[0]!, { index, size, path: [] })).toBeNull();
});
