import { type Caller, Queries } from '@caravanserai/access';
import { type Decision, accept } from '@caravanserai/kernel';
import { writePaper } from '@caravanserai/paper';
import { Injectable } from '@nestjs/common';
import { checklistOf, type Procedure } from '../../domain/road/checklist';
import { checklistWords, type PaperLanguage } from '../../domain/road/paper-words';
import { factsOf } from '../../store/road/facts';
import { stayFactsOf } from '../../store/road/stay-facts-of';
import { partiesOf, type Stay, stayById } from '../../store/road/stays';

/** A stop as registrars check it off: the procedures of Spectrum, reckoned from what has been done, to read and on paper. */
@Injectable()
export class ReadChecklist {
  constructor(private readonly queries: Queries) {}

  async list(caller: Caller, stayId: string): Promise<Decision<{ stopId: string; procedures: readonly Procedure[] }>> {
    const found = await this.read(caller, stayId);
    return found.ok ? accept({ stopId: stayId, procedures: found.value.procedures }) : found;
  }

  async paper(caller: Caller, stayId: string, language: PaperLanguage): Promise<Decision<Uint8Array>> {
    const found = await this.read(caller, stayId);
    return found.ok ? accept(await writePaper(paperOf(found.value.stay, found.value.procedures, language))) : found;
  }

  private read(caller: Caller, stayId: string) {
    return this.queries.one(caller, 'read-stay', async (tx) => {
      const stay = await stayById(tx, stayId);
      if (stay === null) return null;
      const procedures = checklistOf(stay.state, await stayFactsOf(tx, stay), (await factsOf(tx, stay.id)).has('image-rights-agreed'));
      return { resource: { parties: partiesOf(stay) }, state: { stay, procedures } };
    });
  }
}

/** Dated by the stay's last change, so that the same list gives the same bytes. */
function paperOf(stay: Stay, procedures: readonly Procedure[], language: PaperLanguage) {
  const words = checklistWords[language];
  const word = (name: string) => words[name] ?? name;
  const lines = ({ procedure, items }: Procedure) => [
    { kind: 'heading' as const, level: 2 as const, text: word(procedure) },
    {
      kind: 'table' as const,
      head: [word('item'), word('state')],
      rows: items.map(({ what, have, need, done }) => [word(what), need > 1 ? `${have} / ${need}` : word(done ? 'yes' : 'no')]),
    },
  ];
  return {
    title: `${stay.title}: ${word('checklist')}`,
    language,
    author: 'Caravanserai',
    madeAt: stay.changedAt,
    foot: stay.title,
    parts: [
      { kind: 'heading' as const, level: 1 as const, text: stay.title },
      { kind: 'facts' as const, rows: [[word('venue'), `${stay.delivery} – ${stay.dispatch}`] as const, [word('opening'), `${stay.opening} – ${stay.closing}`] as const] },
      ...procedures.flatMap(lines),
    ],
  };
}
