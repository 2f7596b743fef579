import { contacts } from '@caravanserai/contacts';
import { coproduction } from '@caravanserai/coproduction';
import { dashboard } from '@caravanserai/dashboard';
import type { ServiceDefinition } from '@caravanserai/hosting';
import { notifications } from '@caravanserai/notifications';
import { touring } from '@caravanserai/touring';

/** The services of the platform, in the order in which they start, the one that looks at all others last; adding one here is all that a new one needs. */
export const services: ReadonlyArray<ServiceDefinition<never>> = [contacts, touring, coproduction, notifications, dashboard] as unknown as ReadonlyArray<ServiceDefinition<never>>;

/** Issuer and gateway stand around them: no events, but a database each. */
export const databaseNames: readonly string[] = ['identity', ...services.map(({ name }) => name), 'gateway'];
