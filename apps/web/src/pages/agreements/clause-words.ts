import { dayInWords, moneyInWords, numberInWords, timeInWords } from '../../parts/reading';
import { addDaysTo } from '../../parts/days';
import { languageNow } from '../../texts/i18n';
import type { Words } from '../../texts/use-words';
import { isExtra, type Clause, type Days, type LadderStep, type Role } from './agreement';

/** What sentences need to know beside the clause. */
export interface Telling {
  readonly t: Words;
  readonly nameOf: (role: Role) => string;
}

export const percentInWords = (basisPoints: number): string => `${numberInWords(basisPoints / 100, { maximumFractionDigits: 2 })} %`;

export const daysInWords = ({ start, end }: Days): string => `${dayInWords(start, { weekday: false })} – ${dayInWords(addDaysTo(end, -1), { weekday: false })}`;

export const lawInWords = (t: Words, country: string | null): string => (country === null ? t('law.none') : (new Intl.DisplayNames([languageNow()], { type: 'region', fallback: 'code' }).of(country) ?? country));

/** "fewer than 61 days: 100 %": each step until the one above it. */
export function ladderLines(t: Words, ladder: readonly LadderStep[]): string[] {
  return ladder.map(({ fromDays, shareBasisPoints }, index) => {
    const above = ladder[index - 1]?.fromDays;
    const isLast = index === ladder.length - 1;
    const when = above === undefined ? (isLast ? 'any' : 'from') : isLast ? 'below' : 'between';
    return t(`ladder.${when}`, { from: fromDays, above, to: (above ?? 1) - 1, share: percentInWords(shareBasisPoints) });
  });
}

export const headingOf = (t: Words, clause: Clause): string => (isExtra(clause) ? clause.content.title : t(`clause.${clause.id}`));

/** A clause as a sentence in the reader's language; what binds is the English text with its hash, which has a page of its own. */
export function sentenceOf({ t, nameOf }: Telling, clause: Clause): string {
  if (isExtra(clause)) return clause.content.text;
  switch (clause.id) {
    case 'PAR':
      return t('clause.PAR.text', { lead: nameOf(clause.content.lead), presenter: nameOf(clause.content.presenter) });
    case 'OBJ':
      return t('clause.OBJ.text', { title: clause.content.title });
    case 'DATES':
      return t('clause.DATES.text', { occupancy: daysInWords(clause.content.occupancy), opening: daysInWords(clause.content.opening), zone: clause.content.occupancy.zone });
    case 'FEE':
      return t('clause.FEE.text', { payer: nameOf(clause.content.payer), payee: nameOf(clause.content.payee), amount: moneyInWords(clause.content.amount) });
    case 'INS':
      return t('clause.INS.text', { insurer: nameOf(clause.content.insuredBy), value: moneyInWords(clause.content.value) });
    case 'CAN':
      return clause.content.ladder.length === 0 ? t('clause.CAN.none') : `${t('clause.CAN.text')} ${ladderLines(t, clause.content.ladder).join('; ')}.`;
    case 'LAW':
      return `${clause.content.governingLaw === null ? t('clause.LAW.none') : t('clause.LAW.text', { country: lawInWords(t, clause.content.governingLaw) })} ${t(`forum.${clause.content.forum}.text`)} ${t('clause.LAW.language')}`;
    default: {
      const { signBy, ends, zone } = clause.content;
      return t('clause.TERM.text', { signBy: `${dayInWords(signBy, { zone })}, ${timeInWords(signBy, zone)}`, ends: dayInWords(ends), zone });
    }
  }
}

/** What of a clause can be laid side by side: numbers and days, one line each. */
export function figuresOf(t: Words, clause: Clause): readonly (readonly [label: string, value: string])[] {
  if (isExtra(clause)) return [];
  switch (clause.id) {
    case 'DATES':
      return [
        [t('figure.opens'), dayInWords(clause.content.opening.start)],
        [t('figure.closes'), dayInWords(addDaysTo(clause.content.opening.end, -1))],
      ];
    case 'FEE':
      return [[t('figure.fee'), moneyInWords(clause.content.amount)]];
    case 'INS':
      return [[t('figure.value'), moneyInWords(clause.content.value)]];
    case 'CAN':
      return clause.content.ladder.map(({ fromDays, shareBasisPoints }) => [t('figure.from-days', { count: fromDays }), percentInWords(shareBasisPoints)]);
    case 'LAW':
      return [
        [t('figure.law'), lawInWords(t, clause.content.governingLaw)],
        [t('figure.forum'), t(`forum.${clause.content.forum}`)],
      ];
    default:
      return [];
  }
}
