import { FILES, type FileName, looksLikeBundle, openArchive } from './archive';
import { Malformed, textOf } from './bytes';
import { type Json, jsonFile } from './canonical';
import { readCheckpoints } from './checkpoints';
import { readEvents } from './events';
import { sha256Hex } from './hashes';
import { fingerprint, openJws } from './keys';
import { ARCHIVE, type Fault, type Report } from './report';
import { certificateIn, readSeal } from './seal';
import { readSignatures } from './signatures';
import { type KeysOfIssuer, keysLinkedWith } from './succession';
import { readAgreement } from './version-root';

type Said = { -readonly [K in keyof Report['said']]: Report['said'][K] };

/**
 * Judges a bundle from its bytes alone, without any network.
 * @param issuerKey the fingerprint of a key that the issuer is known by; without it the bundle can only be found consistent in itself.
 * @param successions how the issuer's keys followed one another, beside those that the bundle knows: a bundle can't tell of later keys than its own.
 */
export async function verifyBundle(bytes: Uint8Array, issuerKey?: string, successions: readonly Json[] = []): Promise<Report> {
  if (!looksLikeBundle(bytes)) return { verdict: 'unreadable', faults: [{ file: ARCHIVE, code: 'no-bundle', detail: 'this is no bundle of evidence' }], said: {} };
  const said: Said = {};
  const faults = await faultsOf(bytes, { issuerKey, successions }, said);
  if (faults.length > 0) return { verdict: 'does-not-verify', faults, said };
  return { verdict: issuerKey === undefined ? 'consistent-issuer-unknown' : 'verified', faults, said };
}

interface Known {
  readonly issuerKey: string | undefined;
  readonly successions: readonly Json[];
}

/** Stage by stage, from the bytes to what they mean: where a stage fails, the later ones would only repeat it in other words. */
async function faultsOf(bytes: Uint8Array, known: Known, said: Said): Promise<readonly Fault[]> {
  const { files, faults } = openArchive(bytes);
  if (faults.length > 0) return withEvent(faults, files);
  const read = (name: FileName) => files.get(name)!;
  const manifest = await about('manifest.json', async () => jsonFile(read('manifest.json')));
  if (manifest instanceof Array) return manifest;
  const changed = await contentFaults(manifest, read);
  if (changed.length > 0) return withEvent(changed, files);
  const keys = await about('keys.json', async () => issuerOf(read('keys.json'), manifest, known));
  if (keys instanceof Array) return keys;
  said.issuer = manifest.issuer;
  if (keys.knownBy !== undefined && keys.knownBy !== manifest.issuer) said.knownBy = keys.knownBy;
  const unsigned = await about('manifest.jws', () => signedManifest(read, keys));
  return unsigned instanceof Array ? unsigned : meaningFaults(manifest, keys, read, said);
}

/** In the log the event is named too, whatever stage noticed that the file is not as it was. */
async function withEvent(faults: readonly Fault[], files: ReadonlyMap<FileName, Uint8Array>): Promise<readonly Fault[]> {
  const log = files.get('events.jsonl');
  if (log === undefined || !faults.some(({ file }) => file === 'events.jsonl')) return faults;
  const { fault } = await readEvents(log);
  return fault === null ? faults : [...faults.filter(({ file }) => file !== 'events.jsonl'), fault];
}

async function contentFaults(manifest: Json, read: (name: FileName) => Uint8Array): Promise<Fault[]> {
  const listed = FILES.filter((name) => name !== 'manifest.json' && name !== 'manifest.jws');
  const entries = Array.isArray(manifest.files) ? manifest.files : [];
  const faults = await Promise.all(listed.map(async (name, index): Promise<Fault[]> => {
    const { name: named, bytes, sha256 } = entries[index] ?? {};
    const content = read(name);
    const right = named === name && bytes === content.length && sha256 === (await sha256Hex(content));
    return right ? [] : [{ file: name, code: 'not-as-listed', detail: 'it is not the file that the manifest lists' }];
  }));
  const others = entries.length === listed.length && manifest.format === 'caravanserai-evidence-1';
  return [...faults.flat(), ...(others ? [] : [{ file: 'manifest.json', code: 'manifest-unknown', detail: 'it lists other files, or is of another format' }])];
}

/** What the bundle holds of keys, with the issuer's beside them that are linked with the one it was issued by. */
type Keys = Json & { readonly ofIssuer: KeysOfIssuer; readonly knownBy?: string };

async function issuerOf(bytes: Uint8Array, manifest: Json, { issuerKey, successions }: Known): Promise<Keys> {
  const keys = jsonFile(bytes);
  const print = await fingerprint(keys.issuer);
  if (print !== manifest.issuer) throw new Malformed('holds another issuer than the manifest names');
  const ofIssuer = await keysLinkedWith(keys.issuer, [...(keys.succession ?? []), ...successions]);
  const knownBy = issuerKey?.toLowerCase().replaceAll(/[^0-9a-f]/g, '');
  if (knownBy !== undefined && !ofIssuer.has(knownBy)) throw new Malformed(`names an issuer with the key ${print}, which is not the one asked for`);
  return { ...keys, ofIssuer, ...(knownBy !== undefined && { knownBy }) };
}

async function signedManifest(read: (name: FileName) => Uint8Array, keys: Keys): Promise<null> {
  if ((await openJws(textOf(read('manifest.jws')), keys.issuer, read('manifest.json'))) === null) throw new Malformed('is not the issuer\'s signature of the manifest');
  return null;
}

async function meaningFaults(manifest: Json, keys: Keys, read: (name: FileName) => Uint8Array, said: Said): Promise<readonly Fault[]> {
  Object.assign(said, { kind: manifest.kind, agreementId: manifest.agreementId, versionRoot: manifest.versionRoot });
  const agreement = await about('agreement.json', () => readAgreement(manifest.kind, jsonFile(read('agreement.json'))));
  if (agreement instanceof Array) return agreement;
  said.title = agreement.title;
  const { links, fault } = await readEvents(read('events.jsonl'));
  if (fault !== null) return [fault];
  said.events = links.length;
  const { agreementId, versionRoot: root } = manifest;
  const organisations = agreement.parties.map(({ organisationId }) => organisationId);
  const found = await Promise.all([
    about('agreement.json', async () => (agreement.root === root ? [] : [{ file: 'agreement.json', code: 'another-root', detail: 'its root is not the one that was signed' }])),
    about('rules.json', async () => ruleFaults(jsonFile(read('rules.json')), agreement.ruleEdition)),
    about('agreement.pdf', () => paperFaults(manifest, read, said)),
    about('signatures.jsonl', async () => {
      const { said: signatures, faults } = await readSignatures(read('signatures.jsonl'), { root, agreementId, organisations, signerKeys: keys.signers, links });
      said.signatures = signatures;
      return faults;
    }),
    about('checkpoints.jsonl', async () => {
      const { last, faults } = await readCheckpoints(read('checkpoints.jsonl'), read('proofs.json'), keys.ofIssuer, agreementId, links);
      said.checkpoint = last === null ? undefined : { at: last.at, size: last.size };
      return faults;
    }),
  ]);
  return found.flat();
}

const ruleFaults = (rules: Json, edition: string | number): Fault[] =>
  rules.edition === edition ? [] : [{ file: 'rules.json', code: 'another-edition', detail: 'these are not the rules under which the text was written' }];

/** What was sealed is the rendering that the manifest names, with nothing but the seal behind it. */
async function paperFaults({ rendering }: Json, read: (name: FileName) => Uint8Array, said: Said): Promise<Fault[]> {
  const pdf = read('agreement.pdf');
  const { level, certificate } = await readSeal(pdf);
  said.seal = level;
  const faults: Fault[] = [];
  const named = await sha256Hex(certificateIn(textOf(read('certificate.pem'))));
  if ((await sha256Hex(certificate)) !== named) faults.push({ file: 'certificate.pem', code: 'another-certificate', detail: 'the seal was made with another certificate' });
  if ((await sha256Hex(pdf.subarray(0, rendering.bytes))) !== rendering.sha256) faults.push({ file: 'agreement.pdf', code: 'another-rendering', detail: 'what is sealed is not the rendering of the agreement' });
  return faults;
}

/** Whatever a file holds that can't be read as what it should be is a fault of that file. */
async function about<T>(file: FileName, look: () => Promise<T>): Promise<T | Fault[]> {
  try {
    return await look();
  } catch (error) {
    const detail = error instanceof Malformed ? error.message : 'holds something else than it should';
    return [{ file, code: error instanceof Malformed ? 'does-not-hold' : 'unreadable', detail }];
  }
}
