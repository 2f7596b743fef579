import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { Provider, type AdapterFactory, type Configuration } from 'oidc-provider';

export const CLIENT = { id: 'caravanserai-desk', secret: 'd'.repeat(32), scope: 'openid profile tours.read' };

/**
 * Somebody else's issuer, unlike ours in all that may differ: ES256, tokens stamped JWT, the person in `oid`, scopes in `scp`, another audience,
 * other addresses. Whoever comes is signed in as its only person: how it does that is its own matter.
 */
export class ForeignIssuer {
  readonly url: string;
  provider: Provider;
  private constructor(private readonly server: Server) {
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realms/museums`;
  }

  static async start(gateway: string, accessLifeS = 300): Promise<ForeignIssuer> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const issuer = new ForeignIssuer(server);
    issuer.provider = new Provider(issuer.url, configuration(gateway, await newKey(), accessLifeS));
    const handle = issuer.provider.callback();
    server.on('request', async (request, response) => {
      const path = request.url!.slice(new URL(issuer.url).pathname.length);
      if (path.startsWith('/come-in/')) return issuer.provider.interactionFinished(request, response, { login: { accountId: 'person-7' }, consent: {} });
      Object.assign(request, { originalUrl: request.url, url: path });
      return handle(request, response);
    });
    return issuer;
  }

  /** The environment by which the gateway and the services trust it. */
  get env(): Record<string, string> {
    return {
      ...{ OIDC_ISSUER: this.url, OIDC_AUDIENCE: 'api://museums', OIDC_TOKEN_TYP: 'JWT', OIDC_CLAIM_MAP: 'subject=oid,scope=scp,authorizedParty=appid' },
      ...{ OIDC_CLIENT_ID: CLIENT.id, GATEWAY_CLIENT_SECRET: CLIENT.secret, OIDC_SCOPE: CLIENT.scope },
    };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}

function configuration(gateway: string, key: JWK, accessLifeS: number): Configuration {
  const resource = { audience: 'api://museums', scope: 'tours.read', accessTokenFormat: 'jwt' as const, accessTokenTTL: accessLifeS, jwt: { sign: { alg: 'ES256' as const } } };
  return {
    adapter: inMemory(),
    jwks: { keys: [key] as never },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${gateway}/auth/callback`],
        post_logout_redirect_uris: [`${gateway}/`],
        grant_types: ['authorization_code', 'refresh_token'],
      },
    ],
    routes: { authorization: '/protocol/ask', token: '/protocol/token', jwks: '/protocol/certs', end_session: '/protocol/leave' },
    scopes: ['openid', 'profile'],
    interactions: { url: (_, { uid }) => `/realms/museums/come-in/${uid}` },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: `pairwise-${accountId}`, preferred_username: 'desk.of.museums' }) }),
    claims: { profile: ['preferred_username'] },
    conformIdTokenClaims: false,
    ttl: { AccessToken: accessLifeS, IdToken: 300, Interaction: 300, Grant: 3_600, Session: 3_600, RefreshToken: 3_600 },
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    loadExistingGrant: async ({ oidc }) => {
      const known = oidc.session!.grantIdFor(oidc.client!.clientId);
      if (known || !oidc.session!.accountId) return known ? oidc.provider.Grant.find(known) : undefined;
      const grant = new oidc.provider.Grant({ accountId: oidc.session!.accountId, clientId: oidc.client!.clientId });
      grant.addOIDCScope('openid profile');
      grant.addResourceScope('urn:museums', 'tours.read');
      await grant.save();
      return grant;
    },
    formats: { customizers: { jwt: customised as never } },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: { enabled: true, defaultResource: () => 'urn:museums', useGrantedResource: () => true, getResourceServerInfo: () => resource },
    },
  };
}

/** The library's own one, which it warns of when it takes it by itself. */
const inMemory = (): AdapterFactory => createRequire(__filename)('oidc-provider/lib/adapters/memory_adapter.js').createMemoryAdapter();

function customised(_: unknown, __: unknown, token: { header?: object; payload: Record<string, unknown> }): void {
  const { sub, scope, client_id: appid, ...rest } = token.payload;
  token.payload = { ...rest, sub: 'pairwise', oid: sub, scp: [scope], appid };
  token.header = { typ: 'JWT' };
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: 'of-museums', alg: 'ES256', use: 'sig' };
}
