import { answerOf, api, commandHeaders } from '../../api/client';
import type { CommandMeta } from '../../parts/use-command';
import { signStatement } from '../signing/browser-key';
import { signRoot } from '../signing/passkey';
import type { SigningKey } from '../signing/signing-keys';

/** Asks the platform what is to be signed, has the key sign it, and sends it. Without a key the account alone signs. */
export async function signProduction(id: string, root: string, key: SigningKey | null, rpId: string, meta: CommandMeta): Promise<unknown> {
  const proof = key && { keyId: key.id, ...(await proofBy(id, key, rpId)) };
  return answerOf(api.POST('/api/coproduction/productions/{id}/sign', { params: { path: { id } }, body: { textHash: root, ...(proof && { proof }) }, headers: commandHeaders(meta) }));
}

async function proofBy(id: string, { id: keyId, kind, thumbprint }: SigningKey, rpId: string) {
  const { statement, challenge, credentialId } = await answerOf(api.GET('/api/coproduction/productions/{id}/signing', { params: { path: { id }, query: { keyId } } }));
  return kind === 'key' ? { jws: await signStatement(thumbprint, statement) } : signRoot(challenge, credentialId!, rpId);
}
