import { UnitOfWork } from '@caravanserai/persistence';
import type { Handover } from '../domain/handover';
import { lockPerson } from '../store/lock-person';
import { type Message, MailServer } from './message';

const keptDays = 30;

/**
 * Stands in for a mail server on a machine that has none: it keeps what a mail server would get, name and address included, in a
 * table of its own and nowhere else. A message that comes again with its Message-ID is the same message.
 */
export class LocalMailbox extends MailServer {
  constructor(private readonly unitOfWork: UnitOfWork) {
    super();
  }

  hand(message: Message): Promise<Handover> {
    return this.unitOfWork.run(async (tx) => {
      await lockPerson(tx, message.recipient);
      const { id, recipient, messageId, to, subject, text, headers } = message;
      // Whoever was erased between the answer of contacts and this moment must not leave an address behind.
      await tx.query(
        `insert into mailbox_message (id, recipient, message_id, to_name, to_address, subject, text, headers, received_at)
         select $1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9 where not exists (select from copy_erased_person where person_ref = $2)
         on conflict do nothing`,
        [id, recipient, messageId, to.name, to.address, subject, text, JSON.stringify(headers), tx.now],
      );
      await tx.query('delete from mailbox_message where received_at < $1', [new Date(tx.now.getTime() - keptDays * 86_400_000)]);
      return { outcome: 'taken' };
    });
  }
}
