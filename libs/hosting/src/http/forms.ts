import type { FastifyInstance } from 'fastify';

const FORM_MAX_BYTES = 16_384;

/** For the pages that work without scripts: fields as strings; a field that is given twice counts as not given. */
export function readForms(fastify: FastifyInstance): void {
  const options = { parseAs: 'string' as const, bodyLimit: FORM_MAX_BYTES };
  fastify.addContentTypeParser('application/x-www-form-urlencoded', options, (_request, body, done) => {
    const fields = new URLSearchParams(String(body));
    done(null, Object.fromEntries([...fields].filter(([name]) => fields.getAll(name).length === 1)));
  });
}
