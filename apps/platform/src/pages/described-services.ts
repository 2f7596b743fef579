import { type Answers, describeService, type Environment, type ServiceDefinition, type ServiceDescription } from '@caravanserai/hosting';
import { services } from '../running/services';

export interface DescribedService extends ServiceDescription {
  readonly service: ServiceDefinition<never>;
}

/** Complete and invented: nothing at these addresses is ever asked. */
const environment: Environment = {
  DATABASE_URL: 'postgres://nowhere',
  SERVICE_SECRET: 'this secret opens nothing and keeps nothing',
  CONTACTS_URL: 'http://nowhere',
  OIDC_ISSUER: 'http://nowhere',
  OIDC_AUDIENCE: 'nobody',
};

/**
 * Every service with its routes and the events it hears, in the order of the list.
 * @param answers what their routes answer, as it is in the sources now.
 */
export async function describedServices(answers: (service: string) => Answers): Promise<DescribedService[]> {
  const described: DescribedService[] = [];
  for (const service of services) described.push({ service, ...(await describeService(service, environment, answers(service.name))) });
  return described;
}
