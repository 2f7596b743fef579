import { addressIn, type Environment, EnvironmentRefused } from '@caravanserai/hosting';

export interface DashboardConfig {
  /** Where `contacts` tells the partners' sides; ends with a slash. */
  readonly contactsUrl: string;
  /** The services whose health is shown, by name, with a slash at the end of each address. */
  readonly services: ReadonlyMap<string, string>;
}

/** Where the container keeps it. */
export const CONFIG = Symbol('dashboard config');

/** @throws EnvironmentRefused at the first variable that is missing or wrong. */
export function dashboardConfig(env: Environment): DashboardConfig {
  return { contactsUrl: slashed(addressIn(env, 'CONTACTS_URL')), services: servicesIn(env) };
}

const slashed = (address: string): string => `${address.replace(/\/+$/, '')}/`;

/** SERVICES: a JSON object of names and addresses. */
function servicesIn(env: Environment): Map<string, string> {
  if (!env.SERVICES) return new Map();
  const given = parsed(env.SERVICES);
  if (given === null) throw new EnvironmentRefused('SERVICES', 'must be a JSON object of names and addresses, as {"touring":"http://127.0.0.1:4001"}');
  return new Map(Object.entries(given).map(([name, address]) => [name, slashed(addressIn({ SERVICES: address }, 'SERVICES'))]));
}

function parsed(text: string): Record<string, string> | null {
  try {
    const value: unknown = JSON.parse(text);
    const fits = typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((address) => typeof address === 'string');
    return fits ? (value as Record<string, string>) : null;
  } catch {
    return null;
  }
}
