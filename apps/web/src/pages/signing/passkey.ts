import { base64url, bytesOf } from './bytes';

/** A passkey belongs to a site by its name: where the platform is reached by numbers there is none. */
export const passkeysWork = (rpId: string): boolean => 'credentials' in navigator && (location.hostname === rpId || location.hostname.endsWith(`.${rpId}`));

export async function makePasskey({ account, challenge, rpId }: { account: string; challenge: string; rpId: string }, name: string) {
  const user = { id: new TextEncoder().encode(account.slice(0, 64)), name, displayName: name };
  const created = await navigator.credentials.create({
    publicKey: {
      challenge: bytesOf(challenge), rp: { id: rpId, name: 'Caravanserai' }, user, attestation: 'none',
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }], authenticatorSelection: { userVerification: 'required', residentKey: 'preferred' },
    },
  });
  const { rawId, response } = created as PublicKeyCredential & { response: AuthenticatorAttestationResponse };
  return { credentialId: base64url(rawId), attestationObject: base64url(response.attestationObject), clientDataJSON: base64url(response.clientDataJSON) };
}

/** The authenticator signs the root itself. */
export async function signRoot(challenge: string, credentialId: string, rpId: string) {
  const got = await navigator.credentials.get({
    publicKey: { challenge: bytesOf(challenge), rpId, userVerification: 'required', allowCredentials: [{ type: 'public-key', id: bytesOf(credentialId) }] },
  });
  const { authenticatorData, clientDataJSON, signature } = (got as PublicKeyCredential & { response: AuthenticatorAssertionResponse }).response;
  return { authenticatorData: base64url(authenticatorData), clientDataJSON: base64url(clientDataJSON), signature: base64url(signature) };
}
