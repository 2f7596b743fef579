import { addressIn, EnvironmentRefused, type Environment } from '@caravanserai/hosting';

/** Services that may have a variable of their own, `TOURING_URL`; UPSTREAMS takes any. */
const KNOWN = ['touring', 'coproduction', 'contacts', 'notifications', 'opportunities', 'calendar', 'dashboard'];
/** Words below /api that are the gateway's own. */
const OWN = ['session', 'docs', 'health'];

/** Reads UPSTREAMS (`{"touring":"http://127.0.0.1:4001"}`), then `TOURING_URL` and its like. */
export function upstreamsIn(env: Environment): ReadonlyMap<string, string> {
  const listed = Object.entries(parsed(env.UPSTREAMS || '{}'));
  const single = KNOWN.flatMap((name) => (env[variableOf(name)] ? [[name, addressIn(env, variableOf(name))] as const] : []));
  return new Map([...listed.map(([name, address]) => [name, addressOf(name, address)] as const), ...single]);
}

const variableOf = (name: string) => `${name.toUpperCase()}_URL`;

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Refused below, like JSON of another form: the parser's message would quote the value.
  }
  throw new EnvironmentRefused('UPSTREAMS', 'must be a JSON object of service names and addresses');
}

function addressOf(name: string, address: unknown): string {
  if (!/^[a-z]+$/.test(name) || OWN.includes(name)) throw new EnvironmentRefused('UPSTREAMS', `can not name a service "${name}"`);
  return addressIn({ UPSTREAMS: String(address) }, 'UPSTREAMS');
}
