import { commandHeaders } from '../../api/client';
import type { CommandMeta } from '../../parts/use-command';
import { ask, command } from './ask';
import type { Care } from './cares';

/** Tells whoever it waits for once more, at most once a day. @throws Refusal */
export async function nudge({ path, nudge: way }: Care, { action }: CommandMeta): Promise<unknown> {
  const { version } = await ask<{ readonly version: number }>(path);
  return command(`${path}/${way}`, {}, commandHeaders({ action, version }));
}
