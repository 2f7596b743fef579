import type { ClientMetadata } from 'oidc-provider';
import type { IdentityConfig } from '../config';

/** The command line's client; it has no secret, since everybody has its program. */
export const CLI_CLIENT_ID = 'caravanserai-cli';

/** Nobody registers clients here: the gateway, for browsers, and the command line are the only ones. */
export function clients({ issuer, gatewaySecret }: IdentityConfig): ClientMetadata[] {
  const { origin } = new URL(issuer);
  return [
    {
      client_id: 'gateway',
      client_secret: gatewaySecret,
      redirect_uris: [`${origin}/auth/callback`],
      post_logout_redirect_uris: [`${origin}/`],
      ...{ grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'] },
    },
    {
      client_id: CLI_CLIENT_ID,
      client_name: 'The command line',
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      redirect_uris: ['http://127.0.0.1/callback'], // Any port (RFC 8252, 7.3).
      ...{ grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'] },
    },
  ];
}
