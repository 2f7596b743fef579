import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/**
 * Gives every log of a restored installation a new identity, on the owners' side and on their subscribers'. What was published after the
 * backup has the same sequence numbers as what will be published now; under the new identities nobody can take one for the other.
 * @param databases the URL of each service's database, by service.
 */
export async function renewLogs(databases: Readonly<Record<string, string>>): Promise<void> {
  const renewed = Object.keys(databases).map((owner): [string, string] => [owner, randomUUID()]);
  for (const [service, url] of Object.entries(databases)) {
    const client = new Client({ connectionString: url, application_name: 'renew logs' });
    await client.connect();
    try {
      await client.query('begin');
      await client.query('update event_log_head set log_id = $1', [new Map(renewed).get(service)]);
      for (const [owner, logId] of renewed) await client.query('update known_log set log_id = $2 where owner = $1', [owner, logId]);
      await client.query('commit');
    } finally {
      await client.end();
    }
  }
}
