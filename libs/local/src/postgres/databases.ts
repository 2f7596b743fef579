import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export const newPassword = (): string => randomBytes(24).toString('base64url');

/** `postgresql://role:password@127.0.0.1:port/database` */
export function urlFor(role: string, password: string, port: number, database: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes the role `name` with this password and the database `name` that it owns; what is there already is kept, and the
 * password set again. Nobody else may connect to it, nor this role to another.
 *
 * @throws Error when `name` is not a plain lower-case name
 */
export async function createDatabaseAt(adminUrl: string, name: string, password: string): Promise<void> {
  const role = plain(name);
  await asAdmin(adminUrl, async (admin) => {
    const known = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
    const verb = known.rowCount ? 'ALTER' : 'CREATE';
    await admin.query(`${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '${password.replaceAll("'", "''")}'`);
    const made = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (!made.rowCount) await admin.query(`CREATE DATABASE ${role} OWNER ${role} TEMPLATE template0`);
    // Every role may connect to every database until it is told otherwise, to these two as well.
    await admin.query(`REVOKE ALL ON DATABASE ${role}, postgres, template1 FROM PUBLIC`);
  });
}

/** Ends whoever is connected to it. Nothing happens when it is not there. */
export async function dropDatabaseAt(adminUrl: string, name: string): Promise<void> {
  await asAdmin(adminUrl, async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${plain(name)} WITH (FORCE)`);
    await admin.query(`DROP ROLE IF EXISTS ${plain(name)}`);
  });
}

/** One connection for this work; whatever goes wrong, it is closed. */
export async function asAdmin(adminUrl: string, work: (admin: Client) => Promise<void>): Promise<void> {
  const admin = new Client({ connectionString: adminUrl, application_name: 'caravanserai local' });
  await admin.connect();
  try {
    // Two processes that give databases their rights at once would fail with "tuple concurrently updated".
    await admin.query('SELECT pg_advisory_lock(719250406)');
    await work(admin);
  } finally {
    await admin.end();
  }
}

/** Names come from our own code, so one that needs quoting is a mistake there. */
function plain(name: string): string {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error(`"${name}" is not a plain database name`);
  return `"${name}"`;
}
