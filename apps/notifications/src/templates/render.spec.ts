import { stopHeld } from '@caravanserai/contracts';
import { IntlMessageFormat } from 'intl-messageformat';
import { dataOf, hanoi, sceneOf } from '../../test/made-up';
import type { Names } from '../domain/names';
import { tellings } from '../domain/tellings';
import { templateNames, templates } from '../domain/template';
import { argumentsOf, zonesFor, type Arguments } from '../domain/wording';
import { format } from './format';
import { languageAccepted, languageFor, languages, type LanguageTag } from './language';
import { renderDigest, renderLetter, renderNotice, type Telling } from './render';
import { amount, days, moment } from './shown-arguments';

const parse = (text: string) => new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
const tags = Object.keys(languages) as LanguageTag[];
const pairs = tags.flatMap((tag) => templateNames.map((template) => [tag, template] as const));

/** Every argument of an ICU text, those inside its branches too. */
function namesIn(elements: readonly object[]): string[] {
  return elements.flatMap((element) => {
    const { type, value, options } = element as { type: number; value: string; options?: Record<string, { value: object[] }> };
    const isLiteral = type === 0 || type === 7;
    return [...(isLiteral ? [] : [value]), ...Object.values(options ?? {}).flatMap((option) => namesIn(option.value))];
  });
}

const named = (name: string): Names => ({ name, names: [] });
const silk = named('House of Silk');
const values: Arguments = {
  title: 'The Silk Road', organiser: named('Museum of Islands'), host: silk, actor: silk, challenger: named('Hall of Paper'), rank: 2, version: 3,
  opening: { start: '2027-03-01', end: '2027-06-01', zone: 'Asia/Ho_Chi_Minh' }, deadline: '2027-02-01T17:00:00.000Z', fee: { minor: 1_250_000, currency: 'EUR' },
  partner: 'VN', organiserPartner: 'PT', hostPartner: 'VN', reason: 'lapsed', matter: 'deposit-due', verdict: 'passed', daysLeft: 14, lead: named('Museum of Islands'), clause: 'frc-1', receipt: 4, step: 'agree-split',
};
const zones = { own: 'Europe/Lisbon', other: 'Asia/Ho_Chi_Minh' };
const telling = (changes: Partial<Telling> = {}): Telling => ({ template: 'contract-offered', category: 'contract', arguments: values, zones, reasons: [], actsFor: silk, ...changes });

describe.each(pairs)('%s %s', (tag, template) => {
  const { subject, body } = languages[tag].texts[template];

  it('uses exactly the arguments that the template declares', () => {
    expect([...new Set([...namesIn(parse(subject)), ...namesIn(parse(body))])].sort()).toEqual([...templates[template]].sort());
  });

  it('renders with its sample arguments, on one line each, with nothing left over', () => {
    const given = Object.fromEntries(templates[template].map((name) => [name, values[name]]));
    const rendered = renderNotice(telling({ template, arguments: given }), tag);
    expect(rendered.subject).toMatch(/^[^{}\n]{5,120}$/);
    expect(rendered.text).toMatch(/^[^{}\n]{30,600}$/);
  });

  it.each(templates[template])('refuses to be sent without %s', (missing) => {
    const given = Object.fromEntries(templates[template].filter((name) => name !== missing).map((name) => [name, values[name]]));
    expect(() => renderNotice(telling({ template, arguments: given }), tag)).toThrow(missing);
  });
});

/** Every code that an event may carry for a template, with a text of its own in each language. */
const codes = tellings.flatMap(({ event, template, when = {} }) =>
  (['reason', 'matter', 'verdict', 'step'] as const).flatMap((name) => {
    const possible = name in event.shape ? (when[name] ?? (event.shape[name] as { options: string[] }).options) : [];
    const isSaid = (templates[template] as readonly string[]).includes(name);
    return isSaid ? tags.flatMap((tag) => possible.map((code) => [tag, template, name, code] as const)) : [];
  }),
);

it.each(codes)('%s %s has words for the %s %s', (tag, template, name, code) => {
  const say = (value: string) => renderNotice(telling({ template, arguments: { ...values, [name]: value } }), tag).text;
  expect(say(code)).not.toBe(say('a-code-of-later'));
});

it.each<[LanguageTag, string]>([
  ['en', 'Museum of Islands offers you a contract for “The Silk Road”, 1 March – 31 May 2027, at a fee of EUR 12,500.00. The dates are firmly reserved for you; the agreement has to be signed before 1 February 2027 at 17:00 (Europe/Lisbon), which is 2 February 2027 at 00:00 (Asia/Ho_Chi_Minh), or the reservation falls.'],
  ['fr', 'Museum of Islands vous propose un contrat pour « The Silk Road », 1 mars – 31 mai 2027, au prix de 12 500,00 EUR. Les dates vous sont fermement réservées ; l’accord doit être signé avant le 1 février 2027 à 17:00 (Europe/Lisbon), soit 2 février 2027 à 00:00 (Asia/Ho_Chi_Minh), faute de quoi la réservation tombe.'],
])('%s says dates, money and moments as its readers write them', (tag, expected) => {
  expect(renderNotice(telling(), tag).text.replace(/[\u00a0\u202f\u2009]/g, ' ')).toBe(expected);
});

it.each<[LanguageTag, string]>([['en', 'Museum of Western Art accepts version 3 for “The Silk Road”'], ['fr', 'Musée d’art occidental accepte la version 3 pour « The Silk Road »']])('%s calls a party as its readers know it', (tag, expected) => {
  const actor = { name: '西洋美術館', names: [{ language: 'ja', name: '西洋美術館' }, { language: 'fr', name: 'Musée d’art occidental' }, { language: 'en', name: 'Museum of Western Art' }] };
  expect(renderNotice(telling({ template: 'terms-accepted', arguments: { ...values, actor } }), tag).subject.replace(/[\u00a0\u202f]/g, ' ')).toBe(expected);
});

it('shows a moment first in the clock of the recipient', () => {
  const given = sceneOf(dataOf(stopHeld));
  const { text } = renderNotice(telling({ template: 'hold-extended', arguments: argumentsOf({ ...given, data: { ...given.data, expiresAt: '2027-07-01T22:30:00.000Z' } }), zones: zonesFor(hanoi, given) }), 'en');
  expect(text).toContain('2 July 2027 at 05:30 (Asia/Ho_Chi_Minh), which is 1 July 2027 at 23:30 (Europe/Lisbon)');
});

it.each([
  [1, '1st'], [2, '2nd'], [3, '3rd'], [4, '4th'], [11, '11th'], [21, '21st'],
])('counts %i as %s', (rank, ordinal) => expect(renderNotice(telling({ template: 'hold-placed', arguments: { ...values, rank } }), 'en').text).toContain(`The hold is ${ordinal} in line`));

it.each<[{ minor: number; currency: string }, string]>([
  [{ minor: 1_250_000, currency: 'JPY' }, 'JPY 1,250,000'],
  [{ minor: 5, currency: 'EUR' }, 'EUR 0.05'],
  [{ minor: -1_234_567, currency: 'KWD' }, '-KWD 1,234.567'],
  [{ minor: Number.MAX_SAFE_INTEGER, currency: 'USD' }, 'USD 90,071,992,547,409.91'],
])('%j is written as %s', (money, expected) => expect(amount(money, 'en').replace(/\u00a0/g, ' ')).toBe(expected));

it('names the last day of a range, not the day after', () => {
  expect(days({ start: '2027-03-01', end: '2027-03-02', zone: 'Asia/Tokyo' }, 'en')).toBe('1 March 2027');
});

it('names a moment once where both parties read the same clock', () => {
  expect(moment('2027-02-01T17:00:00.000Z', { own: 'Asia/Tokyo', other: null }, 'en')).toBe('2 February 2027 at 02:00 (Asia/Tokyo)');
});

it.each([
  ['PT', 'en', 'Portugal'], ['VN', 'fr', 'Viêt Nam'], ['EU', 'en', 'European Union'], ['ASEM:ASEC', 'fr', 'Secrétariat de l’ASEAN'], ['ASEM:XY', 'en', 'ASEM:XY'],
] as const)('partner %s is %s %s', (partner, tag, name) => {
  expect(renderNotice(telling({ template: 'office-changed', arguments: { partner } }), tag).subject).toContain(name);
});

it.each<[string, Partial<Telling>, string[]]>([
  ['an organisation', {}, ['You receive this because you act for House of Silk.', 'Notices of this kind can not be switched off: by them a contract binds or frees your organisation.']],
  ['a point of contact', { actsFor: null, category: 'crossings', reasons: [{ as: 'point-of-contact', partner: 'PT', designationId: '1' }] }, ['You receive this as a Cultural Point of Contact.', 'You can switch off notices of this kind, or have them as a digest, in your settings.', 'To get no more letters like this: https://example.org/stop']],
  ['a holder', { actsFor: null, category: 'office', reasons: [{ as: 'holder', designationId: '1' }] }, ['You receive this because it concerns yourself.', 'Notices of this kind can not be switched off: they give you an office or take it away.']],
])('a letter tells %s why it was sent', (_who, changes, footer) => {
  const stop = changes.category === 'crossings' ? 'https://example.org/stop' : null;
  const { text } = renderLetter(telling(changes), 'Ana {name} <Silva>', 'en', { page: 'https://example.org/agreements/1', stop });
  expect(text).toContain('\n\nhttps://example.org/agreements/1\n\n-- ');
  expect(text.split('\n').filter((line) => line !== '')[0]).toBe('Dear Ana {name} <Silva>,');
  expect(text.split('-- \n')[1]?.trim().split('\n')).toEqual(footer);
});

it('a digest lists its notices in their order, each with its page', () => {
  const line = (title: string) => ({ telling: telling({ template: 'offer-published', category: 'offers', arguments: { title } }), page: `https://example.org/${title}` });
  const { subject, text } = renderDigest([line('Silk'), line('Sand')], 'Ana', 'en', null);
  expect([subject, text.split('\n').filter((words) => words.startsWith('“') || words.startsWith('https'))]).toEqual(
    ['2 notices from Caravanserai', ['“Silk” is published', 'https://example.org/Silk', '“Sand” is published', 'https://example.org/Sand']],
  );
});

it.each([[null, 'en'], ['fr', 'fr'], ['fr-CH', 'fr'], ['FR', 'fr'], ['ja', 'en'], ['constructor', 'en'], ['', 'en']])('somebody who reads %s is written to in %s', (wanted, tag) => expect(languageFor(wanted)).toBe(tag));

it.each([
  [undefined, 'en'], ['fr', 'fr'], ['ja, fr;q=0.8, en;q=0.5', 'fr'], ['en;q=0.3, fr-CA;q=0.4', 'fr'], ['fr;q=0', 'en'], ['*', 'en'], [';;q=,,fr;q=2', 'fr'],
])('Accept-Language %s is answered in %s', (header, tag) => expect(languageAccepted(header)).toBe(tag));

it('keeps what people write as it is, braces and tags too', () => expect(format('en', '“{title}”', { title: '<b>{host}</b> \'x\'' })).toBe('“<b>{host}</b> \'x\'”'));
