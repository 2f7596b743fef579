import { FILES, closeArchive, openArchive } from './archive';

const contents = new Map(FILES.map((name, index) => [name, Buffer.from(`content of ${name} ${'x'.repeat(index)}`)]));
const archive = Buffer.from(closeArchive(contents));
const faultsOf = (bytes: Uint8Array) => openArchive(bytes).faults.map(({ file }) => file);

/** To which file each byte belongs: its header and content in front, its entry in the directory behind. */
const owners = (() => {
  const sizes = FILES.map((name) => 30 + name.length + contents.get(name)!.length);
  const entries = FILES.map((name) => 46 + name.length);
  return [...FILES.flatMap((name, index) => Array<string>(sizes[index]!).fill(name)), ...FILES.flatMap((name, index) => Array<string>(entries[index]!).fill(name)), ...Array<string>(22).fill('(archive)')];
})();

it('what was closed is opened', () => {
  const { files, faults } = openArchive(archive);
  expect([faults, [...files.keys()], Buffer.from(files.get('proofs.json')!).toString()]).toEqual([[], FILES, contents.get('proofs.json')!.toString()]);
});

it.each([0x01, 0x80, 0xff])('every single byte changed by %i names the file it belongs to', (change) => {
  const missed = owners.flatMap((owner, at) => {
    const changed = Buffer.from(archive);
    changed[at]! ^= change;
    const named = faultsOf(changed);
    return named[0] === owner && named.length === 1 ? [] : [[at, owner, named]];
  });
  expect([owners.length, missed]).toEqual([archive.length, []]);
});

it('an archive that is cut off anywhere does not open', () => {
  expect(Array.from({ length: archive.length }, (_, length) => faultsOf(archive.subarray(0, length)).length).filter((count) => count === 0)).toEqual([]);
});

it.each([
  ['a byte behind the end', Buffer.concat([archive, Buffer.from([0])]), '(archive)'],
  ['another archive behind the end', Buffer.concat([archive, archive]), '(archive)'],
  ['nothing but the first file', archive.subarray(0, 60), 'manifest.json'],
])('%s is refused', (_, bytes, file) => {
  expect([...new Set(faultsOf(bytes))]).toEqual([file]);
});
