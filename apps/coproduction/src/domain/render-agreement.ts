import { type Money, assertNever, toDecimal } from '@caravanserai/kernel';
import { type AgreementVersion, versionRoot } from './agreement-version';
import type { CancellationStep } from './cancellation-ladder';
import type { Clause } from './clauses';
import type { Party } from './party';
import type { Forum } from './terms';

/**
 * The text of a version for people to read: English, lines ending in \n, no locale, no clock, so that the same version is the same
 * text on every machine and for ever. Edition 1 of the wording; changed wording is a new edition, never an edit here.
 */
export function renderAgreement(version: AgreementVersion): string {
  const { header, parties } = version;
  const sections = sectionsOf(version).map(({ heading, text }) => `${heading}\n${text}`);
  return [
    'HOSTING AGREEMENT',
    `Agreement ${header.agreementId}, version ${header.number}\nHash of this version: ${versionRoot(version)}`,
    `between\n${parties.map(partyLine).join('\nand\n')}`,
    ...sections,
  ].join('\n\n').concat('\n');
}

/** The clauses one by one, for whoever sets them on paper. */
export const sectionsOf = ({ clauses }: AgreementVersion): { heading: string; text: string }[] =>
  clauses.map((clause, index) => ({ heading: `${index + 1}. ${headingOf(clause)}`, text: paragraphOf(clause) }));

function partyLine({ name, partner, role }: Party): string {
  return `${name}${partner === null ? '' : ` (${partner})`}, the ${role}`;
}

const headings = {
  PAR: 'Parties and roles', OBJ: 'Object', DATES: 'Dates and place', FEE: 'Hosting fee', INS: 'Insurance',
  CAN: 'Cancellation', LAW: 'Law, forum and language', TERM: 'Term',
} as const;

const headingOf = (clause: Clause): string => (isTemplate(clause) ? headings[clause.id] : clause.content.title);

type TemplateClause = Extract<Clause, { id: keyof typeof headings }>;
const isTemplate = (clause: Clause): clause is TemplateClause => clause.id in headings;

function paragraphOf(clause: Clause): string {
  if (!isTemplate(clause)) return indented(clause.content.text);
  switch (clause.id) {
    case 'PAR':
      return `The ${clause.content.lead} leads the tour and lends the works. The ${clause.content.presenter} presents them in its house.`;
    case 'OBJ':
      return `"${clause.content.title}" (offer ${clause.content.offerId}, tour ${clause.content.tourId}).`;
    case 'DATES': {
      const { spaceId, occupancy, opening } = clause.content;
      return `Space ${spaceId} is reserved from delivery to dispatch, ${days(occupancy)}. The exhibition is open ${days(opening)}.`
        + ` Dates are those of the zone ${occupancy.zone}.`;
    }
    case 'FEE':
      return `The ${clause.content.payer} pays the ${clause.content.payee} ${amount(clause.content.amount)}.`;
    case 'INS':
      return `The ${clause.content.insuredBy} insures the works nail to nail and answers for them up to ${amount(clause.content.value)}.`;
    case 'CAN':
      return ladderText(clause.content.ladder);
    case 'LAW':
      return `${lawText(clause.content.governingLaw)} ${forumText[clause.content.forum]} The English text prevails.`;
    case 'TERM':
      return `The agreement binds the parties once both have signed it. It lapses unless both have signed before ${clause.content.signBy}.`
        + ` It ends when the works have left on ${clause.content.ends} (${clause.content.zone}); what was owed by then stays owed.`;
    default:
      return assertNever(clause);
  }
}

/** Words of the parties are set in, so that no clause of theirs can pass for a section of the template. */
const indented = (text: string): string => text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => `  ${line}`).join('\n');

const amount = (value: Money): string => `${value.currency} ${toDecimal(value)}`;
const days = ({ start, end }: { start: string; end: string }): string => `from ${start} up to but not including ${end}`;

/** Basis points as a percentage without a float: 1250 is "12.5 %". */
function percent(basisPoints: number): string {
  const whole = Math.trunc(basisPoints / 100);
  const rest = String(basisPoints % 100).padStart(2, '0').replace(/0+$/, '');
  return `${whole}${rest === '' ? '' : `.${rest}`} %`;
}

function ladderText(ladder: readonly CancellationStep[]): string {
  if (ladder.length === 0) return 'Whoever cancels owes no part of the fee.';
  const steps = ladder.map(({ shareBasisPoints }, index) => `- ${timeOf(ladder, index)}: ${percent(shareBasisPoints)}`);
  return `Whoever cancels owes the other party a share of the fee, by the days left until the opening:\n${steps.join('\n')}`;
}

function timeOf(ladder: readonly CancellationStep[], index: number): string {
  const [above, own] = [ladder[index - 1], ladder[index]!];
  const isLast = index === ladder.length - 1;
  if (!above) return isLast ? 'at any time' : `${own.fromDays} or more`;
  return isLast ? `fewer than ${above.fromDays}` : `${own.fromDays} to ${above.fromDays - 1}`;
}

const lawText = (country: string | null): string =>
  country === null ? 'The parties make no choice of law.' : `The law of ${country} governs this agreement.`;

const forumText: Readonly<Record<Forum, string>> = {
  'courts-of-the-governing-law': 'Disputes go to the courts of the country whose law governs, and without a choice to those at the seat of the defendant.',
  'courts-of-the-defendant': 'Disputes go to the courts at the seat of the defendant.',
};
