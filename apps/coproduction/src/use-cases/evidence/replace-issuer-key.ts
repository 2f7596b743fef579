import { type Caller, Commands } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { IssuerKeys } from '../../store/evidence/issuer-keys';

/** The platform's key is followed by a new one. Bundles that were given out stay as they are; the successor is introduced by the key before it. */
@Injectable()
export class ReplaceIssuerKey {
  constructor(
    private readonly commands: Commands,
    private readonly keys: IssuerKeys,
  ) {}

  execute(caller: Caller) {
    return this.commands.run(caller, {
      action: 'replace-issuer-key',
      load: async () => ({ resource: {}, state: null }),
      execute: async (tx) => {
        const { fingerprint, certificate } = await this.keys.replace(tx);
        return accept({ body: { fingerprint, certificate, succession: await this.keys.successions(tx) }, version: null });
      },
    });
  }
}
