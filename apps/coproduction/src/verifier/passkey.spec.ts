import { MadeUpKey, bundleOf, evidenceMadeUp, newIssuer } from '../../test/evidence-made-up';
import { nextInChain } from '@caravanserai/kernel/hash';
import { recordedEvidence, type Proof } from '../domain/evidence/statement';
import { verifyBundle } from './verify-bundle';

const signers = { host: new MadeUpKey(), organiser: new MadeUpKey() };

/** The log records the proof as it is, so that nothing but the proof itself can be at fault. */
async function faultWith(proof: Proof): Promise<string | undefined> {
  const evidence = evidenceMadeUp(signers);
  const signature = { ...evidence.signatures[0]!, proof };
  const links: { entry: any; hash: string }[] = [];
  for (const { entry } of evidence.links as readonly { readonly entry: any }[]) {
    const recorded = entry.seq === signature.seq ? { ...entry, fact: { ...entry.fact, evidence: recordedEvidence(signature.statement, proof) } } : entry;
    links.push({ entry: recorded, hash: nextInChain(links.at(-1)?.hash ?? null, recorded) });
  }
  const bundle = await bundleOf({ ...evidence, links, signatures: [signature, evidence.signatures[1]!] }, await newIssuer(), [signers.host.kept('passkey'), signers.organiser.kept('key')]);
  return (await verifyBundle(bundle)).faults[0]?.detail.replace('signature 1: ', '');
}

const { versionRoot: root } = evidenceMadeUp(signers);
const whole = signers.host.assertion(root);

it.each<[string, Proof, string | undefined]>([
  ['the whole one', whole, undefined],
  ['of another root', signers.host.assertion('0'.repeat(64)), 'what was signed is another root'],
  ['of another key', new MadeUpKey().assertion(root), 'it was not made with its key'],
  ['where nobody was verified', signers.host.assertion(root, { flags: 1 }), 'nobody was seen to be present and verified'],
  ['made for another site', { ...whole, rpId: 'elsewhere.example' }, 'it was made at another place'],
  ['made on another page', { ...whole, origin: 'https://elsewhere.example' }, 'it was made at another place'],
])('an assertion %s', async (_, proof, fault) => {
  expect(await faultWith(proof)).toBe(fault);
});
