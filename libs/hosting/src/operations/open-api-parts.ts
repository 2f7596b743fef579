/** RFC 9457 as the house fills it. */
export const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; programs decide by it' },
    detail: { type: 'string' },
    details: { type: 'object', description: 'What explains this refusal, by its code', additionalProperties: true },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'reason'],
        properties: { field: { type: 'string', examples: ['terms.fee.minor'] }, reason: { type: 'string' } },
      },
    },
    correlationId: { type: 'string', description: 'Finds the request in logs and traces' },
  },
};

/** The headers by which commands are told apart, made on behalf of somebody, and kept from overwriting what the caller never saw. */
export const commandHeaders = {
  ActingFor: {
    name: 'X-Acting-For',
    in: 'header',
    description: 'The organisation on whose behalf the account acts',
    schema: { type: 'string', format: 'uuid' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'The same key with the same content has one effect and one answer, for 7 days',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description: 'The ETag of the version that the caller saw',
    schema: { type: 'string', examples: ['"3"'] },
  },
};
