import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTHeaderParameters } from 'jose';

export type SigningKey = { kid: string; alg: string; privateKey: CryptoKey; publicKey: CryptoKey };

export async function signingKey(alg: string, kid: string): Promise<SigningKey> {
  return { kid, alg, ...(await generateKeyPair(alg, { extractable: true })) };
}

/** A small issuer of its own over real HTTP, so that discovery, key fetching and its throttle are tried as they run. */
export class TestIssuer {
  readonly asked: string[] = [];
  published: SigningKey[] = [];
  answers = true;
  url = '';
  private server: Server;

  static async start(...keys: SigningKey[]): Promise<TestIssuer> {
    const issuer = new TestIssuer();
    issuer.published = keys;
    issuer.server = createServer(async (request, response) => {
      issuer.asked.push(request.url!);
      if (!issuer.answers) return response.writeHead(503).end();
      const jwks_uri = `${issuer.url}/keys`;
      const document = request.url === '/keys' ? { keys: await issuer.publicKeys() } : { issuer: issuer.url, jwks_uri };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document));
    });
    await new Promise<void>((listening) => issuer.server.listen(0, '127.0.0.1', listening));
    issuer.url = `http://127.0.0.1:${(issuer.server.address() as AddressInfo).port}`;
    return issuer;
  }

  stop = () => new Promise<void>((stopped) => this.server.close(() => stopped()));

  /** A token as this issuer would sign it, but for what the test changes; a claim or header set to undefined is left out. */
  token(claims: Record<string, unknown> = {}, header: Partial<JWTHeaderParameters> = {}, key = this.published[0]!): Promise<string> {
    const iat = Math.floor(Date.now() / 1_000);
    const usual = { iss: this.url, aud: 'caravanserai', sub: 'subject-1', scope: 'openid', iat, exp: iat + 300 };
    const signed = new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt', ...header });
    return signed.sign(key.privateKey);
  }

  private publicKeys(): Promise<JWK[]> {
    return Promise.all(this.published.map(async ({ publicKey, kid, alg }) => ({ ...(await exportJWK(publicKey)), kid, alg, use: 'sig' })));
  }
}
