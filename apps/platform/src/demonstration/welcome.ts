import type { DemonstrationAccount } from './accounts';
import type { PlatformSettings } from '../running/settings';

/** What whoever started the platform needs to know: where it is, who they may be, where their data lies. */
export function welcome({ address, folder }: PlatformSettings, accounts: readonly DemonstrationAccount[]): string {
  const lines = ['', `Caravanserai is ready at ${address}`, ''];
  if (accounts.length > 0) {
    const width = Math.max(...accounts.map(({ username }) => username.length));
    lines.push(`Demonstration accounts, all with the password "${accounts[0]?.password}":`);
    lines.push(...accounts.map(({ username, title }) => `  ${username.padEnd(width)}  ${title}`), '');
    lines.push(`Mail goes to ${address}/mailbox and nowhere else.`);
  }
  lines.push(`The data lies in ${folder}. Ctrl-C stops the platform and keeps it.`, '');
  return lines.join('\n');
}
