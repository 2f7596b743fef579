import type { Answers } from '@caravanserai/hosting';
import { documentOfRoutes, joinDocuments } from '@caravanserai/gateway';
import type { DescribedService } from './described-services';

const heading = `/**
 * What the browser may ask and what it gets, generated from the services' OpenAPI documents by \`npm run docs\`; a test fails when it is stale.
 */

`;

/** Where the parts that are no services are reached through the gateway, paths and all. */
const beside = ['gateway', 'identity'];

/** The types of `apps/web/src/api/schema.ts`: the document that the gateway serves, and the issuer's own JSON beside it. */
export async function browserTypes(described: readonly DescribedService[], answersIn: (application: string) => Answers): Promise<string> {
  // Loaded here, since it takes half a second and nobody else needs it.
  const { default: openapiTypescript, astToString } = await import('openapi-typescript');
  const documents = new Map(described.map(({ service, api }) => [service.name, api as never]));
  const document = joinDocuments(documents, new Map(beside.map((name) => [name, documentOfRoutes(answersIn(name))])));
  return heading + astToString(await openapiTypescript(JSON.stringify(document)));
}
