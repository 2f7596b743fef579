import { type Caller, Commands, Queries } from '@caravanserai/access';
import { accept, type Decision } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type NotificationsConfig } from '../config';
import { type UnsubscribeKind, withoutLetters } from '../domain/unsubscribing';
import { type Unsubscribing, UnsubscribeTokens } from '../mail/unsubscribe-tokens';
import { lockPerson } from '../store/lock-person';
import { lookAgain } from '../store/notifications';
import { PreferenceSheet } from '../store/preference-sheet.entity';
import { sheetOf } from '../store/preference-sheets';

/** Switches off a kind of letters for whoever holds a link from one of them, signed in or not. Doing it twice changes nothing more. */
@Injectable()
export class Unsubscribe {
  private readonly tokens: UnsubscribeTokens;

  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
    @Inject(CONFIG) { unsubscribeSecret }: NotificationsConfig,
  ) {
    this.tokens = new UnsubscribeTokens(unsubscribeSecret);
  }

  /** What a link would switch off; looking changes nothing, since scanners of mail open every link. */
  look(caller: Caller, token: string): Promise<Decision<UnsubscribeKind>> {
    return this.queries.one(caller, 'look-at-unsubscribe-link', async (tx) => {
      const said = await this.holderOf(tx, token);
      return said && { resource: {}, state: said.kind };
    });
  }

  execute(caller: Caller, token: string): Promise<Decision<UnsubscribeKind>> {
    return this.commands.run(caller, {
      action: 'unsubscribe',
      load: async (tx) => {
        const said = this.tokens.read(token);
        if (said !== null) await lockPerson(tx, said.personRef);
        if ((await this.holderOf(tx, token)) === null || said === null) return null;
        const sheet = await sheetOf(tx, said.personRef);
        return { resource: {}, version: sheet.version, state: { sheet, kind: said.kind } };
      },
      execute: async (tx, { sheet, kind }) => {
        const choices = withoutLetters(kind, sheet.choices, sheet.rhythms);
        await tx.manager.upsert(PreferenceSheet, { ...sheet, version: sheet.version + 1, choices, changedAt: tx.now } as never, ['personRef']);
        await lookAgain(tx, sheet.personRef);
        return accept(kind);
      },
    });
  }

  /** Of an erased person nothing must be written again. */
  private async holderOf(tx: Transaction, token: string): Promise<Unsubscribing | null> {
    const said = this.tokens.read(token);
    if (said === null) return null;
    const erased = await tx.query('select from copy_erased_person where person_ref = $1', [said.personRef]);
    return erased.length === 0 ? said : null;
  }
}
