import type { Ledger } from './ledger';
import { usernameOf } from './cast';

/** Who has been told what about one thing, as "username template"; the same twice stands there twice. */
export type Told = readonly string[];

export interface ToldOf {
  readonly stop: Told;
  readonly rival: Told;
  readonly agreement: Told;
}

const everybody = ['helena', 'duarte', 'kenji', 'sachiko'];
const say = (template: string, ...usernames: string[]): string[] => usernames.map((username) => `${username} ${template}`);

/** The steps of a story, and whom each of them must reach; written by hand from the rules of the trade, not from the code's table. */
export const tidings = {
  held: say('hold-placed', 'helena'),
  passed: say('facility-assessed', 'kenji'),
  offered: say('contract-offered', 'kenji', 'sachiko'),
  drafted: say('agreement-drafted', 'helena', 'kenji'),
  countered: say('terms-proposed', 'helena'),
  agreed: say('text-agreed', ...everybody),
  organiserSigned: say('agreement-signed', 'kenji', 'sachiko'),
  hostSigned: say('agreement-signed', 'helena', 'duarte'),
  executed: say('agreement-executed', ...everybody),
  confirmed: [...say('stop-confirmed', ...everybody), ...say('border-crossed', 'ines', 'paulo', 'yuki')],
  released: say('reservation-released', 'helena', 'kenji'),
  signatureVoided: say('signature-voided', ...everybody),
  ended: (template: string) => say(template, ...everybody),
  movedUp: say('hold-moved-up', 'linh'),
  lost: say('hold-lost', 'linh'),
} as const;

const { held, passed, offered, drafted, countered, agreed, organiserSigned, hostSigned, executed, confirmed, released, movedUp, lost } = tidings;
const negotiated = [...drafted, ...countered, ...agreed];

export const toldWhenConfirmed: ToldOf = {
  stop: [...held, ...passed, ...offered, ...confirmed],
  rival: [...held, ...lost],
  agreement: [...negotiated, ...organiserSigned, ...hostSigned, ...executed],
};

/** @param steps what had been told of the agreement before it ended. */
export const toldWhenFallen = (template: string, steps: Told): ToldOf => ({
  stop: [...held, ...passed, ...offered, ...released],
  rival: [...held, ...movedUp],
  agreement: [...drafted, ...steps, ...tidings.ended(template)],
});

interface Row {
  readonly subject: string;
  readonly recipient: string;
  readonly template: string;
}

/** What stands in people's inboxes about these things, and what has been mailed. */
export async function toldOf(ledger: Ledger, ids: readonly string[]): Promise<{ inbox: Told[]; mail: Told[] }> {
  const select = 'select n.cause_subject as subject, n.recipient, n.template from notification n';
  const inbox = await ledger.sql<Row & Record<string, string>>('notifications', `${select} where n.channel = 'inbox' and n.cause_subject = any ($1)`, [ids]);
  // Joined to the mailbox: a letter counts when it has arrived there.
  const mail = await ledger.sql<Row & Record<string, string>>('notifications', `${select} join mailbox_message m on m.id = n.id where n.state = 'sent' and n.cause_subject = any ($1)`, [ids]);
  const about = (rows: readonly Row[], id: string): Told => rows.filter(({ subject }) => subject === id).map(({ recipient, template }) => `${usernameOf(recipient)} ${template}`).sort();
  return { inbox: ids.map((id) => about(inbox, id)), mail: ids.map((id) => about(mail, id)) };
}
