import { join } from 'node:path';
import { dataFolder, readText } from '@caravanserai/local';

export interface DemonstrationAccount {
  readonly username: string;
  readonly password: string;
}

/** The accounts that `npm start` has made in the data folder, with their published passwords; none where there is no demonstration. */
export function demonstrationAccounts(environment: NodeJS.ProcessEnv = process.env): readonly DemonstrationAccount[] {
  const text = readText(join(dataFolder(environment), 'demonstration.json'));
  if (text === undefined) return [];
  const { accounts } = JSON.parse(text) as { readonly accounts: readonly DemonstrationAccount[] };
  return accounts;
}
