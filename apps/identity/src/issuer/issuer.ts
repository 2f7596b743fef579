import type { EventEmitter } from 'node:events';
import type { Log, PlainPage } from '@caravanserai/hosting';
import { interactionPolicy, Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { DataSource } from 'typeorm';
import type { IdentityConfig } from '../config';
import { findSignedIn } from '../store/find-signed-in';
import { errorPage } from '../http/error-page';
import { signOutPage, signedOutPage } from '../http/sign-out-page';
import { subjectOf } from './account-id';
import { clients } from './clients';
import type { IssuerKeys } from './keys';
import { IssuerRecords } from './records';

const MINUTE_S = 60;
const WORKING_DAY_S = 12 * 3_600;
/** The services, as what a token is made for; its audience is the name that they expect. */
export const API_RESOURCE = 'urn:caravanserai:api';
export const API_SCOPE = 'api';

/** The OpenID Connect issuer: code flow with PKCE only, tokens of five minutes, refresh tokens that serve once. */
export function createIssuer(config: IdentityConfig, keys: IssuerKeys, dataSource: DataSource, log: Log): Provider {
  const issuer = new Provider(config.issuer, {
    ...protocol(config),
    adapter: (model: string) => new IssuerRecords(model, dataSource),
    jwks: { keys: keys.tokens },
    clients: clients(config),
    cookies: cookies(config, keys),
    claims: { openid: ['sub'], profile: ['preferred_username'] },
    conformIdTokenClaims: false, // The username goes into the ID token: there is no userinfo endpoint to ask.
    findAccount: async (_, accountId, token) => findAccount(dataSource, accountId, token !== undefined),
    loadExistingGrant: grantOfOwnClients,
    renderError: (ctx, out) => show(ctx, errorPage(out)),
  });
  issuer.proxy = true; // What it is told of host and protocol was written by `mountIssuer`.
  issuer.on('server_error', (_, error) => log.error('The issuer failed', error));
  (issuer as unknown as EventEmitter).on('error', (error) => log.error('The issuer failed', error));
  issuer.on('grant.revoked', () => log.warn('A grant was taken back: sign-out, or something used twice'));
  return issuer;
}

function protocol({ audience }: IdentityConfig): Configuration {
  return {
    pkce: { required: () => true },
    scopes: ['openid', 'profile'],
    responseTypes: ['code'],
    rotateRefreshToken: true,
    issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: async () => true,
    clockTolerance: 5,
    clientBasedCORS: () => false,
    ttl: {
      ...{ AccessToken: 5 * MINUTE_S, IdToken: 5 * MINUTE_S, AuthorizationCode: MINUTE_S, Interaction: 30 * MINUTE_S },
      ...{ RefreshToken: WORKING_DAY_S, Session: WORKING_DAY_S, Grant: 2 * WORKING_DAY_S },
    },
    interactions: { policy: policy(), url: (_, interaction) => `/oidc/interaction/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      revocation: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => show(ctx, signOutPage(form, hintsAtThisSession(ctx))),
        postLogoutSuccessSource: async (ctx) => show(ctx, signedOutPage()),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => API_RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ audience, scope: API_SCOPE, accessTokenFormat: 'jwt', accessTokenTTL: 5 * MINUTE_S }),
      },
    },
  };
}

/** The port is part of the names: browsers send cookies to every port of a host, and two installations on one machine must not meet. */
function cookies({ issuer }: IdentityConfig, keys: IssuerKeys): Configuration['cookies'] {
  const { port, protocol } = new URL(issuer);
  const mark = port ? `_${port}` : '';
  const attributes = { httpOnly: true, sameSite: 'lax' as const, secure: protocol === 'https:', signed: true };
  return {
    keys: keys.cookies,
    names: { session: `issuer_session${mark}`, interaction: `issuer_interaction${mark}`, resume: `issuer_resume${mark}` },
    long: { ...attributes, path: '/oidc' },
    short: attributes,
  };
}

/** A session whose account is disabled or has signed out everywhere counts as none: its user is asked who they are. */
function policy(): interactionPolicy.DefaultPolicy {
  const prompts = interactionPolicy.base();
  const gone = ({ oidc }: KoaContextWithOIDC) => oidc.session?.accountId !== undefined && oidc.account === undefined;
  prompts.get('login')?.checks.add(new interactionPolicy.Check('account_gone', 'the session has ended', 'login_required', gone));
  return prompts;
}

/** What is not found ends: sessions and refresh tokens at their next use. Tokens name the bare subject, all that the issuer keeps names the epoch too. */
async function findAccount(dataSource: DataSource, accountId: string, forToken: boolean) {
  const account = await findSignedIn(dataSource, accountId);
  if (!account) return undefined;
  const { subject, username } = account;
  return { accountId: forToken ? subject : accountId, claims: () => ({ sub: subject, preferred_username: username }) };
}

/** Both clients are the house's own: nobody is asked whether the platform may use the platform. */
async function grantOfOwnClients({ oidc }: KoaContextWithOIDC) {
  const { clientId } = oidc.client!;
  if (!oidc.session!.accountId) return undefined;
  const known = oidc.session!.grantIdFor(clientId);
  const existing = known ? await oidc.provider.Grant.find(known) : undefined;
  if (existing) return existing;
  const grant = new oidc.provider.Grant({ accountId: oidc.session!.accountId, clientId });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(API_RESOURCE, API_SCOPE);
  await grant.save();
  return grant;
}

/** Whether the one who asks to sign out knows an ID token of the account that is signed in, as the gateway does. */
const hintsAtThisSession = ({ oidc }: KoaContextWithOIDC) => oidc.session!.accountId !== undefined && oidc.entities.IdTokenHint?.payload.sub === subjectOf(oidc.session!.accountId);

function show(ctx: KoaContextWithOIDC, { body, headers }: PlainPage): void {
  ctx.set({ ...headers });
  ctx.body = body;
}
