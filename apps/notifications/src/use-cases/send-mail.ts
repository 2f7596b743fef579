import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type NotificationsConfig } from '../config';
import { AddressBook } from '../mail/address-book';
import { compose } from '../mail/compose';
import { MailServer } from '../mail/message';
import { ClaimMail } from './claim-mail';
import { SettleMail } from './settle-mail';

/**
 * One attempt at one letter. Contacts is asked first, so that while it is away nothing is claimed and no attempt is used up; then the
 * letter is claimed, handed over with no transaction open, and the outcome noted. A process that dies anywhere in between leaves
 * a letter whose lease ends.
 */
@Injectable()
export class SendMail {
  constructor(
    private readonly addressBook: AddressBook,
    private readonly claimMail: ClaimMail,
    private readonly settleMail: SettleMail,
    private readonly mailServer: MailServer,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
  ) {}

  async execute(id: string, recipient: string): Promise<'done' | 'contacts-away'> {
    const found = await this.addressBook.find(recipient);
    if (found.person === 'away') return 'contacts-away';
    const claimed = await this.claimMail.execute(id, recipient, found.person);
    if (claimed === null || found.person !== 'reachable') return 'done';
    const handover = await this.mailServer.hand(compose(claimed, found.addressee, this.config));
    await this.settleMail.execute(id, claimed.letter.attempts, handover);
    return 'done';
  }
}
