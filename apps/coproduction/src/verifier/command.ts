import { verifyBundle } from './verify-bundle';
import { exitCodes, wordsOf } from './words';

/** As much of Node as the command needs; nothing of it is touched in a browser. */
interface Machine {
  readonly argv: readonly string[];
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly write: (line: string) => void;
}

/** `BUNDLE [--key FINGERPRINT] [--json]`. @returns the exit code: 0 verified or consistent, 1 does not verify, 2 can't be read. */
export async function verifyCommand({ argv, read, write }: Machine): Promise<number> {
  const at = argv.indexOf('--key');
  const key = at === -1 ? undefined : argv[at + 1];
  const paths = argv.filter((each, index) => !each.startsWith('--') && (at === -1 || index !== at + 1));
  if (paths.length !== 1 || (at !== -1 && !/^[0-9a-fA-F: ]{64,}$/.test(key ?? ''))) {
    write('usage: verify BUNDLE [--key FINGERPRINT] [--json]');
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = await read(paths[0]!);
  } catch (error) {
    write(`${paths[0]} can't be read: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const report = await verifyBundle(bytes, key);
  write(argv.includes('--json') ? JSON.stringify(report, null, 2) : wordsOf(report).join('\n'));
  return exitCodes[report.verdict];
}
