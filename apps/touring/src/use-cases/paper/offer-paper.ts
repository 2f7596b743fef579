import { type Money, toDecimal } from '@caravanserai/kernel';
import type { Paper, PaperPart } from '@caravanserai/paper';
import type { PaperLanguage } from '../../domain/road/paper-words';
import { requirementsOf } from './offer-requirements';
import { type Fact, type PrintedOffer, type Say, sayIn } from './printed-offer';

/** What hosts ask for comes in the order in which they ask: the objects, the price and what is in it, what they must have, the rights, the languages (Vastari's survey of 40 hosts). */
export function offerPaper(printed: PrintedOffer, language: PaperLanguage): Paper {
  const { offer, organiser } = printed;
  const say = sayIn(language);
  const parts = [...openingOf(printed, say, language), ...objectsOf(printed, say), ...priceOf(printed, say, language), ...requirementsOf(printed, say), ...rightsOf(printed, say, language)];
  // Dated by the offer, so that the same offer gives the same bytes whenever it is printed.
  return { title: offer.title, language, author: organiser, madeAt: new Date(offer.createdAt), foot: `${say('offer')}: ${offer.title}, ${organiser}`, parts };
}

function openingOf({ offer, organiser, description }: PrintedOffer, say: Say, language: PaperLanguage): PaperPart[] {
  const { abstract = {}, productionModel, disciplineUri, lenders = [] } = description;
  const text = abstract[language] ?? abstract['en'] ?? Object.values(abstract)[0];
  const rows: Fact[] = [
    ...[[say('organiser'), organiser] as const, [say('kind'), say(offer.kind)] as const],
    ...(productionModel ? [[say('model'), say(productionModel)] as const] : []),
    ...(disciplineUri ? [[say('discipline'), disciplineUri] as const] : []),
    ...(lenders.length > 0 ? [[say('lenders'), lenders.join(', ')] as const] : []),
  ];
  return [{ kind: 'heading', level: 1, text: offer.title }, { kind: 'facts', rows }, ...(text ? [{ kind: 'paragraph' as const, text }] : [])];
}

function objectsOf({ objects, objectsInAll }: PrintedOffer, say: Say): PaperPart[] {
  const heading: PaperPart = { kind: 'heading', level: 2, text: say('objects') };
  if (objects.length === 0) return [heading, { kind: 'paragraph', text: say('objects.none') }];
  const rows = objects.map(({ title, lightClass, details: { heightCm, widthCm, depthCm, weightKg, case: inCase } }, at) => {
    const size = [heightCm, widthCm, depthCm].filter((side) => side !== undefined).join(' x ');
    return [String(at + 1), title, size, weightKg === undefined ? '' : String(weightKg), say(lightClass), inCase === undefined ? '' : say(inCase)];
  });
  const table: PaperPart = { kind: 'table', head: ['', say('title'), say('size'), say('weight'), say('light'), say('case')], rows, right: [0, 3] };
  return objectsInAll > objects.length ? [heading, { kind: 'paragraph', text: say('objects.more', objects.length, objectsInAll) }, table] : [heading, table];
}

function priceOf({ offer, description }: PrintedOffer, say: Say, language: PaperLanguage): PaperPart[] {
  const { fee, insuredValue, cancellation } = offer;
  const money = (amount: Money) => `${amount.currency} ${grouped(toDecimal(amount), language)}`;
  const listed = (items: readonly string[] | undefined) => (items === undefined || items.length === 0 ? say('unsaid') : items.join('; '));
  const rungs = cancellation.map(({ fromDays, shareBasisPoints }) => (fromDays === 0 && cancellation.length > 1 ? say('rung.rest', shareBasisPoints / 100) : say('rung', fromDays, shareBasisPoints / 100)));
  const rows: Fact[] = [
    [say('fee'), fee === null ? say('free') : say('fee.weeks', money(fee.base), fee.baseWeeks)],
    ...(fee === null ? [] : [[say('extra-week'), money(fee.extraWeek)] as const]),
    ...[[say('includes'), listed(description.priceIncludes)] as const, [say('excludes'), listed(description.priceExcludes)] as const, [say('insured'), money(insuredValue)] as const],
    [say('cancellation'), rungs.length === 0 ? say('unsaid') : rungs.join('; ')],
  ];
  return [{ kind: 'heading', level: 2, text: say('price') }, { kind: 'facts', rows }];
}

function rightsOf({ offer, description }: PrintedOffer, say: Say, language: PaperLanguage): PaperPart[] {
  const { rightsHolder, imageRights, pressKitLanguages = [] } = description;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const named = (tags: readonly string[]) => (tags.length === 0 ? say('unsaid') : tags.map((tag) => names.of(tag) ?? tag).join(', '));
  return [
    { kind: 'heading', level: 2, text: say('rights') },
    { kind: 'facts', rows: [[say('holder'), rightsHolder ?? say('unsaid')], [say('images'), say(imageRights ?? 'unsaid')]] },
    { kind: 'heading', level: 2, text: say('languages') },
    { kind: 'facts', rows: [[say('labels'), named(offer.languages)], [say('press'), named(pressKitLanguages)]] },
  ];
}

/** Thousands apart and the decimals of the currency, as the language writes them; blanks do not break. */
function grouped(decimal: string, language: PaperLanguage): string {
  const [whole = '', decimals] = decimal.split('.');
  const [blank, point] = language === 'fr' ? ['\u00a0', ','] : [',', '.'];
  return whole.replace(/\B(?=(\d{3})+$)/g, blank) + (decimals === undefined ? '' : `${point}${decimals}`);
}
