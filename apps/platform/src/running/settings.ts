import { readHostSettings } from '@caravanserai/hosting';
import { dataFolder, LocalFailure } from '@caravanserai/local';

/** What whoever starts the platform has decided; the rest is found or made. */
export interface PlatformSettings {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  /** The address that people type; the gateway answers there. */
  readonly address: string;
  /** Others than the users of this machine reach it: nothing that is made for trying out is accepted. */
  readonly production: boolean;
  readonly demonstration: boolean;
  readonly env: NodeJS.ProcessEnv;
}

const defaultPort = 8080;

/** @throws LocalFailure that names the variable and the reason. */
export function platformSettings(env: NodeJS.ProcessEnv = process.env): PlatformSettings {
  const port = env['PORT'] || String(defaultPort);
  try {
    const host = readHostSettings({ ...env, PORT: port, DATABASE_URL: 'postgres://unused' });
    if (env['DEMO'] && !['0', '1'].includes(env['DEMO'])) throw new Error(`DEMO is 0 or 1, not "${env['DEMO']}"`);
    if (host.production && env['DEMO'] === '1') throw new Error('DEMO offers accounts to everyone, which production refuses');
    const demonstration = !host.production && env['DEMO'] !== '0';
    const address = env['PUBLIC_URL'] || `http://localhost:${host.port}`;
    return { folder: dataFolder(env), host: host.host, port: host.port, address, production: host.production, demonstration, env };
  } catch (error) {
    throw new LocalFailure(`The platform can't start: ${(error as Error).message}.`, { cause: error });
  }
}
