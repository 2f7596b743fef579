import { readCommandLine, runCommand } from '@caravanserai/local';
import { demonstrationAccounts } from '../demonstration-accounts';
import { signIn } from '../sign-in';

const { operands, flags } = readCommandLine({
  command: 'npm run token --',
  operands: { account: { takes: 'text', meaning: 'username of an account' } },
  flags: {
    password: { takes: 'text', shownAs: 'PASSWORD', meaning: 'for an account that is none of the demonstration' },
    json: { takes: 'nothing', meaning: 'print the token with its end and whose it is, as one line of JSON' },
  },
});

/** An access token for curl, by the same way as in a browser: `curl -H "Authorization: Bearer $(npm run -s token -- NAME)" …`. */
async function main(): Promise<number> {
  const accounts = demonstrationAccounts();
  const password = flags.password ?? accounts.find(({ username }) => username === operands.account)?.password;
  if (password === undefined) {
    process.stderr.write(`${unknown(operands.account, accounts.map(({ username }) => username))}\n`);
    return 2;
  }
  const baseUrl = process.env.BASE_URL ?? `http://localhost:${process.env.PORT ?? 8080}`;
  const { accessToken, expiresAt } = await signIn(baseUrl, operands.account, password);
  const shown = flags.json ? JSON.stringify({ account: operands.account, accessToken, expiresAt: expiresAt.toISOString() }) : accessToken;
  process.stdout.write(`${shown}\n`);
  return 0;
}

function unknown(account: string, known: readonly string[]): string {
  if (known.length === 0) return `There are no demonstration accounts here; give the password of "${account}" with --password.`;
  return `There is no account "${account}"; known are: ${known.join(', ')}; others need --password.`;
}

void runCommand(main);
