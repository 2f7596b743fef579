import { sha256Hex } from '@caravanserai/kernel/hash';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { cose, decodeCredentialPublicKey } from '@simplewebauthn/server/helpers';
import type { Proof } from '../../domain/evidence/statement';
import { EVIDENCE_CONFIG, type EvidenceConfig } from './config';
import type { PublicPoint } from './issuer-key';

/** ECDSA on P-256 with SHA-256 (COSE): the one algorithm that all authenticators know and that the verifier takes. */
const ES256 = -7;

export interface PasskeyRegistered {
  readonly credentialId: string;
  readonly jwk: PublicPoint;
}

/** WebAuthn at the server: making a passkey known, and looking at what it signed. A user must have been verified both times. */
@Injectable()
export class Passkeys {
  constructor(@Inject(EVIDENCE_CONFIG) private readonly config: EvidenceConfig) {}

  get rpId(): string {
    return this.config.passkeys.rpId;
  }

  /**
   * The challenge of a registration is the account itself: no attestation is asked for, so nothing is signed over it, and what it has to
   * keep out is only that somebody's passkey is made known for another account.
   */
  challengeFor(accountKey: string): string {
    return Buffer.from(sha256Hex(`caravanserai signing key of ${accountKey}`), 'hex').toString('base64url');
  }

  async register(accountKey: string, { credentialId, attestationObject, clientDataJSON }: { credentialId: string; attestationObject: string; clientDataJSON: string }): Promise<Decision<PasskeyRegistered>> {
    const response = { id: credentialId, rawId: credentialId, type: 'public-key' as const, clientExtensionResults: {}, response: { attestationObject, clientDataJSON } };
    const verified = await lookedAt(() => verifyRegistrationResponse({ response, expectedChallenge: this.challengeFor(accountKey), ...this.expected(clientDataJSON), supportedAlgorithmIDs: [ES256] }));
    if (verified?.verified !== true) return reject('key-not-proved');
    const { id, publicKey } = verified.registrationInfo.credential;
    const key = decodeCredentialPublicKey(publicKey);
    if (!cose.isCOSEPublicKeyEC2(key)) return reject('key-not-proved');
    return accept({ credentialId: id, jwk: { kty: 'EC', crv: 'P-256', x: base64url(key.get(cose.COSEKEYS.x)), y: base64url(key.get(cose.COSEKEYS.y)) } });
  }

  /** @returns the proof as it is kept, if it is this passkey's over the root. */
  async prove(root: string, key: { credentialId: string; jwk: PublicPoint }, given: { authenticatorData: string; clientDataJSON: string; signature: string }): Promise<Decision<Proof>> {
    const { credentialId: id } = key;
    const response = { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {}, response: given };
    const expected = this.expected(given.clientDataJSON);
    const credential = { id, publicKey: coseOf(key.jwk), counter: 0 };
    const verified = await lookedAt(() => verifyAuthenticationResponse({ response, expectedChallenge: Buffer.from(root, 'hex').toString('base64url'), ...expected, credential }));
    if (verified?.verified !== true) return reject('signature-not-proved');
    return accept({ kind: 'passkey', ...given, rpId: this.rpId, origin: verified.authenticationInfo.origin });
  }

  private expected(clientDataJSON: string) {
    return { expectedOrigin: this.config.passkeys.origin ?? localOrigin(clientDataJSON), expectedRPID: this.rpId, requireUserVerification: true };
  }
}

/** On one machine for its own users the port is any; the name is not. */
function localOrigin(clientDataJSON: string): string {
  const said = /"origin":"(http:\/\/localhost(?::\d{1,5})?)"/.exec(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))?.[1];
  return said ?? 'http://localhost';
}

/** The library throws at whatever does not hold; all of it is one refusal here. Bugs of ours throw other things. */
async function lookedAt<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    return null;
  }
}

const base64url = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('base64url');

/** RFC 9053, 7.1.1: { 1: 2, 3: -7, -1: 1, -2: x, -3: y } in CBOR. */
function coseOf({ x, y }: PublicPoint): Uint8Array<ArrayBuffer> {
  const coordinate = (text: string) => Buffer.from(text, 'base64url');
  return Uint8Array.from(Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), coordinate(x), Buffer.from('225820', 'hex'), coordinate(y)]));
}
