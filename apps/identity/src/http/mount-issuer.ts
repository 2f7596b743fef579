import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';

const PATH = '/oidc';

/** For the issuer's own small pages, which send a form on by script; it adds their scripts' hashes to the policy itself. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; script-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};

/**
 * Everything below /oidc that is no controller's goes to the issuer, which reads bodies itself. It builds addresses from what
 * the request says of its host, so the request is made to say the public one, whoever sent it.
 */
export function mountIssuer(fastify: FastifyInstance, issuer: Provider): void {
  const handle = issuer.callback();
  const { host, protocol } = new URL(issuer.issuer);

  function pass({ raw, ip }: FastifyRequest, reply: FastifyReply): void {
    reply.hijack();
    for (const [name, value] of Object.entries({ ...reply.getHeaders(), ...HEADERS })) reply.raw.setHeader(name, value!);
    Object.assign(raw.headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1), 'x-forwarded-for': ip });
    Object.assign(raw, { originalUrl: raw.url, url: raw.url!.slice(PATH.length) });
    void handle(raw, reply.raw);
  }

  void fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.all(`${PATH}/*`, pass);
  });
}
