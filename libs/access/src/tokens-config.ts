import { EnvironmentRefused } from '@caravanserai/kernel';

/** What a service must know of the issuer it trusts; read once from the environment. */
export interface TokensConfig {
  /** Compared byte by byte with the token's `iss`, and the place where discovery begins. */
  readonly issuer: string;
  /** Given when the issuer's keys can't be reached at the address that its discovery document names. */
  readonly jwksUrl?: string;
  readonly audience: string;
  /** The token's `typ` header: `at+jwt` (RFC 9068), or `JWT` for issuers that don't stamp access tokens. */
  readonly typ: string;
  readonly claims: ClaimNames;
}

/** Where this issuer puts what we read; everything else in a token is ignored. */
export interface ClaimNames {
  readonly subject: string;
  readonly scope: string;
  /** Names the client the token was made for; an ID token of some issuers has it too. */
  readonly authorizedParty: string;
}

export const STANDARD_CLAIMS: ClaimNames = { subject: 'sub', scope: 'scope', authorizedParty: 'azp' };

/**
 * Reads OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URL, OIDC_TOKEN_TYP and OIDC_CLAIM_MAP.
 * @throws EnvironmentRefused that names the variable and what is wrong with it.
 */
export function tokensConfig(env: NodeJS.ProcessEnv): TokensConfig {
  return {
    issuer: webAddress(env.OIDC_ISSUER, 'OIDC_ISSUER'),
    jwksUrl: env.OIDC_JWKS_URL ? webAddress(env.OIDC_JWKS_URL, 'OIDC_JWKS_URL') : undefined,
    audience: env.OIDC_AUDIENCE || 'caravanserai',
    typ: env.OIDC_TOKEN_TYP || 'at+jwt',
    claims: claimNames(env.OIDC_CLAIM_MAP ?? ''),
  };
}

/** `subject=oid,scope=scp` names claims that differ from the standard ones. */
function claimNames(map: string): ClaimNames {
  const names: Record<string, string> = { ...STANDARD_CLAIMS };
  for (const pair of map.split(',').filter((part) => part.trim())) {
    const [ours = '', theirs] = pair.split('=').map((part) => part.trim());
    if (!(ours in STANDARD_CLAIMS) || !theirs)
      throw new EnvironmentRefused('OIDC_CLAIM_MAP', `has "${pair}", which is not one of ${Object.keys(STANDARD_CLAIMS).join(', ')} = claim`);
    names[ours] = theirs;
  }
  return names as unknown as ClaimNames;
}

function webAddress(value: string | undefined, variable: string): string {
  if (!value || !URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new EnvironmentRefused(variable, 'must be the address of the issuer, such as https://sign-in.example/oidc');
  return value;
}
