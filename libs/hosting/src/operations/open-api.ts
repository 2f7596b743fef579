import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Answers } from './answers';
import { commandHeaders, problemSchema } from './open-api-parts';

type Json = Record<string, unknown>;
type Operation = Json & { operationId: string; responses: Record<string, unknown>; parameters?: Json[]; security?: unknown };

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** The service's OpenAPI 3.1 document: what it takes from the decorators of its controllers and fields, what it answers from `answers`. */
export function describeApi(app: INestApplication, title: string, answers: Answers): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(title)
    .setVersion('1')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'An access token of the OpenID Connect issuer' }, 'account')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'A token that services issue to each other' }, 'service')
    .build();
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory: (controller, method) => `${controller}.${method}` });
  return finish(document as unknown as Json, answers) as unknown as OpenAPIObject;
}

/** What @nestjs/swagger can't know: how the house answers, who may call, and how 3.1 writes what 3.0 wrote otherwise. */
function finish(document: Json, answers: Answers): Json {
  const components = (document.components ??= {}) as Record<string, Json>;
  components.schemas = { ...components.schemas, ...answers.schemas, Problem: problemSchema };
  components.responses = { Problem: { description: 'Refused', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } } };
  components.parameters = commandHeaders;
  for (const [path, item] of Object.entries(document.paths as Record<string, Json>)) {
    for (const method of METHODS) if (item[method]) finishOperation(item[method] as Operation, path, method, answers);
  }
  nameOperations(operationsOf(document));
  return withoutNullable(document) as Json;
}

function finishOperation(operation: Operation, path: string, method: string, answers: Answers): void {
  const { 'x-access': access = 'signed-in', 'x-creates': creates } = operation;
  operation.security = access === 'public' ? [{}, { account: [] }] : [{ [access === 'internal' ? 'service' : 'account']: [] }];
  operation.tags = [path.split('/')[1] || 'service'];
  delete operation['x-creates'];
  const answer = answers.routes[operation.operationId];
  const content = answer && { [answer.type]: { schema: answer.schema } };
  // Nest supposes 201 for each POST; see `replyWithDecisions`.
  const status = creates ? '201' : (Object.keys(operation.responses).find((other) => other !== '201') ?? '200');
  operation.responses = { [status]: { description: 'Done', ...(content && { content }) }, default: { $ref: '#/components/responses/Problem' } };
  operation.parameters = (operation.parameters ?? []).map(withIdFormat);
  if (method !== 'get' && access === 'signed-in')
    operation.parameters.push(...Object.keys(commandHeaders).map((name) => ({ $ref: `#/components/parameters/${name}` })));
}

/** Path parameters are ids, read by `IdParam`, where they are called so. */
function withIdFormat(parameter: Json): Json {
  const isIdInPath = parameter.in === 'path' && /^id$|Id$/.test(String(parameter.name));
  return isIdInPath ? { ...parameter, schema: { type: 'string', format: 'uuid' } } : parameter;
}

const operationsOf = (document: Json) =>
  Object.values(document.paths as Record<string, Json>).flatMap((item) => METHODS.flatMap((method) => (item[method] as Operation | undefined) ?? []));

/** `placeHold` where one method alone is called so, else `holdsList` and `stopsList`. */
function nameOperations(operations: readonly Operation[]): void {
  const methodOf = (operationId: string) => operationId.split('.')[1]!;
  const methods = operations.map(({ operationId }) => methodOf(operationId));
  const isAlone = (method: string) => methods.indexOf(method) === methods.lastIndexOf(method);
  for (const operation of operations) {
    const method = methodOf(operation.operationId);
    operation.operationId = isAlone(method) ? method : longName(operation.operationId);
  }
}

function longName(operationId: string): string {
  const [controller = '', method = ''] = operationId.split('.');
  const subject = controller.replace(/Controller$/, '');
  return subject.charAt(0).toLowerCase() + subject.slice(1) + method.charAt(0).toUpperCase() + method.slice(1);
}

/** OpenAPI 3.1 has JSON Schema's own way to allow null; `nullable` is gone. */
function withoutNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNullable);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutNullable(inner)])) as Json;
  if (nullable !== true) return nullable === undefined || nullable === false ? rest : { ...rest, nullable };
  if (typeof rest.type === 'string') return { ...rest, type: [rest.type, 'null'], ...(Array.isArray(rest.enum) && { enum: [...rest.enum, null] }) };
  const { description, ...schema } = rest;
  return { anyOf: [schema, { type: 'null' }], ...(description !== undefined && { description }) };
}
