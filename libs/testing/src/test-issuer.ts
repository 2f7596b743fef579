import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';

export const testAudience = 'caravanserai';

/** A small OpenID Connect issuer: discovery, keys and tokens of any subject, for tests that aren't about signing in. */
export class TestIssuer {
  private constructor(
    private readonly server: Server,
    private readonly key: CryptoKey,
    readonly url: string,
  ) {}

  static async start(): Promise<TestIssuer> {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }] };
    const server = createServer((request, response) => {
      const { port } = server.address() as AddressInfo;
      const issuer = `http://127.0.0.1:${port}`;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(request.url === '/jwks' ? jwks : { issuer, jwks_uri: `${issuer}/jwks` }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new TestIssuer(server, privateKey, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  /** The environment by which a service trusts this issuer. */
  get env(): Record<string, string> {
    return { OIDC_ISSUER: this.url, OIDC_AUDIENCE: testAudience };
  }

  /** An access token that holds for an hour. */
  token(subject: string): Promise<string> {
    return new SignJWT({ scope: 'openid', client_id: 'tests' })
      .setProtectedHeader({ alg: 'ES256', kid: 'test', typ: 'at+jwt' })
      .setIssuer(this.url)
      .setSubject(subject)
      .setAudience(testAudience)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(this.key);
  }

  /** The hash by which services know the account. */
  accountKey(subject: string): string {
    return createHash('sha256').update(`${this.url}\n${subject}`).digest('hex');
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
