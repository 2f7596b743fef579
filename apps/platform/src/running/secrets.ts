import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { readText, writePrivate } from '@caravanserai/local';

/** Made at random at the first start and kept with the data, readable by their owner only. */
export interface Secrets {
  /** Services prove to each other with it who they are. */
  readonly service: string;
  /** The gateway proves to the issuer with it that it is the gateway. */
  readonly gatewayClient: string;
  /** The password of all demonstration accounts of this installation. */
  readonly demonstrationPassword: string;
  readonly installationId: string;
}

const random = (): string => randomBytes(32).toString('base64url');

export const secretsFile = (folder: string): string => join(folder, 'secrets.json');

export function secretsOf(folder: string): Secrets {
  const text = readText(secretsFile(folder));
  if (text !== undefined) return JSON.parse(text) as Secrets;
  const made: Secrets = { service: random(), gatewayClient: random(), demonstrationPassword: 'caravanserai', installationId: randomUUID() };
  writePrivate(secretsFile(folder), `${JSON.stringify(made, null, 2)}\n`);
  return made;
}
