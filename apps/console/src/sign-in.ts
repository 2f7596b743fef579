import { LocalFailure } from '@caravanserai/local';
import * as oidc from 'openid-client';
import { formOf, leadsTo, SignInBrowser } from './sign-in-form';

/** Somebody signed in. `accessToken` is always the newest one; whoever gets a 401 calls `refresh` and asks again. */
export interface SignedIn {
  readonly accessToken: string;
  readonly expiresAt: Date;
  /** Several callers at the same moment share one renewal: a refresh token serves once. */
  refresh(): Promise<void>;
}

const CLIENT_ID = 'caravanserai-cli';
/** Nobody listens there: the answer is read from where the issuer sends us, without going. */
const CALLBACK = 'http://127.0.0.1:1/callback';
const SCOPE = 'openid profile api';

/**
 * Signs in as a browser would: the code flow with PKCE, through the sign-in page's own form.
 * @param baseUrl the platform's address.
 * @throws LocalFailure when nobody answers there, or when the account is refused.
 */
export async function signIn(baseUrl: string, username: string, password: string): Promise<SignedIn> {
  const issuer = await issuerAt(baseUrl);
  let tokens = await tokensFor(issuer, username, password);
  let renewal: Promise<void> | undefined;
  const renew = async (): Promise<void> => {
    tokens = await renewed(issuer, tokens).catch(() => tokensFor(issuer, username, password));
  };
  return {
    get accessToken() {
      return tokens.access_token;
    },
    get expiresAt() {
      return new Date(Date.now() + (tokens.expiresIn() ?? 0) * 1_000);
    },
    refresh: () => (renewal ??= renew().finally(() => (renewal = undefined))),
  };
}

type Tokens = oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers;

/** The issuer calls itself by one address, while its machine may be asked under several names. */
async function issuerAt(baseUrl: string): Promise<oidc.Configuration> {
  const address = `${baseUrl.replace(/\/$/, '')}/oidc/.well-known/openid-configuration`;
  const answer = await fetch(address).catch(() => undefined);
  if (!answer) throw new LocalFailure(`Nothing answers at ${baseUrl}; start the platform with npm start, or set BASE_URL.`);
  if (!answer.ok) throw new LocalFailure(`${baseUrl} has no accounts of its own (${answer.status}): people sign in there with another issuer.`);
  const { issuer } = (await answer.json()) as { issuer: string };
  const execute = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(new URL(issuer), CLIENT_ID, undefined, oidc.None(), { execute });
}

async function tokensFor(issuer: oidc.Configuration, username: string, password: string): Promise<Tokens> {
  const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
  const challenge = { code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' };
  const question = oidc.buildAuthorizationUrl(issuer, { redirect_uri: CALLBACK, scope: SCOPE, state, nonce, ...challenge });
  const answer = await answerFor(question.href, issuer.serverMetadata().issuer, { username, password });
  return oidc.authorizationCodeGrant(issuer, answer, { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce });
}

/** Fills in the form and reads where the issuer then sends the browser. */
async function answerFor(question: string, issuer: string, credentials: { username: string; password: string }): Promise<URL> {
  const home = `${issuer}/`;
  const browser = new SignInBrowser();
  const page = await browser.open(question, home);
  const form = formOf(await page.text(), page.url);
  if (!form) throw new LocalFailure(`The sign-in page of ${issuer} is none that this program knows (${page.status}).`);
  const answer = await browser.open(form.url, home, { ...form.fields, ...credentials });
  const to = leadsTo(answer);
  if (!to?.startsWith(CALLBACK)) throw new LocalFailure(refusalOf(answer, credentials.username));
  return new URL(to);
}

function refusalOf(answer: Response, username: string): string {
  if (answer.status === 401) return `The password of ${username} is wrong, or there is no such account.`;
  if (answer.status === 429) return `Too many attempts for ${username} or from this machine; try again in ${answer.headers.get('retry-after')} s.`;
  return `Signing in as ${username} ended with an answer that this program does not know (${answer.status}).`;
}

function renewed(issuer: oidc.Configuration, tokens: Tokens): Promise<Tokens> {
  if (!tokens.refresh_token) return Promise.reject(new Error('no refresh token'));
  return oidc.refreshTokenGrant(issuer, tokens.refresh_token);
}
