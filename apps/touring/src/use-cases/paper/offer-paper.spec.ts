import type { PaperPart } from '@caravanserai/paper';
import { writePaper } from '@caravanserai/paper';
import { offerWords } from '../../domain/paper/offer-words';
import type { OfferView } from '../../store/views';
import { offerPaper } from './offer-paper';
import type { PrintedOffer } from './printed-offer';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const offer = {
  id: 'o', version: 3, state: 'published', organiserId: 'm', title: 'The Silk Road and the Sea', kind: 'exhibition', fee: { base: euros(6_000_000), baseWeeks: 12, extraWeek: euros(250_050) },
  insuredValue: { minor: 950_000_000, currency: 'JPY' }, needs: { floorAreaM2: 400, runningLengthM: null, clearHeightCm: 350, securityLevel: 'moderate' }, minWeeks: 4, maxWeeks: 26, availableFrom: '2027-01-01',
  availableTo: null, installDays: 5, strikeDays: 3, cancellation: [{ fromDays: 271, shareBasisPoints: 1_550 }, { fromDays: 0, shareBasisPoints: 10_000 }], languages: ['en', 'zh-Hant'], createdAt: '2026-11-24T10:00:00.000Z',
} as OfferView;
const printed = (change: Partial<PrintedOffer> = {}): PrintedOffer => ({ offer, organiser: 'Museum of Islands', description: {}, objects: [], objectsInAll: 0, ...change });

const headings = (parts: readonly PaperPart[]) => parts.flatMap((part) => (part.kind === 'heading' ? part.text : []));
/** The facts below a heading. */
const facts = (parts: readonly PaperPart[], heading: string) => {
  const part = parts[parts.findIndex((one) => one.kind === 'heading' && one.text === heading) + 1];
  return part?.kind === 'facts' ? part.rows.map((row) => row.join(': ')) : part;
};

describe('an offer on paper', () => {
  it.each([
    ['en', ['The Silk Road and the Sea', 'Objects', 'Price', 'Requirements', 'Image rights', 'Languages']],
    ['fr', ['The Silk Road and the Sea', 'Œuvres', 'Prix', 'Exigences', "Droits d'image", 'Langues']],
  ] as const)('comes in the order in which hosts ask, in %s', (language, expected) => {
    expect(headings(offerPaper(printed(), language).parts)).toEqual(expected);
  });

  it('lists what comes, with its size and what light it bears', () => {
    const objects = [{ id: '1', version: 1, title: 'Bowl', lightClass: 'low' as const, details: { heightCm: 10, widthCm: 20, weightKg: 2, case: 'showcase' as const } }];
    const { parts } = offerPaper(printed({ objects, objectsInAll: 2 }), 'en');
    expect(parts.find(({ kind }) => kind === 'table')).toMatchObject({ rows: [['1', 'Bowl', '10 x 20', '2', 'low', 'showcase']] });
    expect(parts).toContainEqual({ kind: 'paragraph', text: 'The first 1 objects of 2.' });
    expect(offerPaper(printed(), 'en').parts).toContainEqual({ kind: 'paragraph', text: 'No object is listed yet.' });
  });

  it('says the price with what is in it and what is not, in the decimals of each currency', () => {
    const description = { priceIncludes: ['transport', 'two couriers'], priceExcludes: ['catalogue'] };
    expect(facts(offerPaper(printed({ description }), 'en').parts, 'Price')).toEqual([
      ...['Fee: EUR 60,000.00 for 12 weeks', 'Each further week: EUR 2,500.50', 'Included: transport; two couriers', 'Not included: catalogue', 'Insured value: JPY 950,000,000'],
      'Cancellation: 271 days or more before opening: 15.5 % of the fee; later than that: 100 %',
    ]);
    expect(facts(offerPaper(printed(), 'fr').parts, 'Prix')).toEqual(expect.arrayContaining(['Droits: EUR 60\u00a0000,00 pour 12 semaines', 'Compris: non précisé']));
    expect(facts(offerPaper(printed({ offer: { ...offer, fee: null, cancellation: [] } }), 'en').parts, 'Price')).toEqual(expect.arrayContaining(['Fee: free of charge', 'Cancellation: not said']));
  });

  it('asks for what the organiser has said and for nothing else', () => {
    expect(facts(offerPaper(printed(), 'en').parts, 'Requirements')).toEqual([
      'Floor area: 400 m²', 'Clear height: 350 cm', 'Security: moderate', 'Stay: 4 to 26 weeks', 'Available: from 2027-01-01', 'To install: 5 days', 'To strike: 3 days',
    ]);
    expect(facts(offerPaper(printed({ offer: { ...offer, availableTo: '2031-01-01' } }), 'fr').parts, 'Exigences')).toContain('Disponible: du 2027-01-01 au 2030-12-31');
    const { parts } = offerPaper(printed({ description: { crates: [{ mark: 'A', count: 2, lengthCm: 200, widthCm: 80, heightCm: 150, kg: 300 }], installStaff: 4, climateProfile: 'BIZOT-2023', sensitivities: ['human-remains'] } }), 'en');
    expect(facts(parts, 'Requirements')).toEqual(expect.arrayContaining(['To install: 5 days, 4 people', 'Climate: 40-60 % humidity, 16-25 °C (Bizot 2023)', 'To be handled with care: human remains']));
    expect(facts(parts, 'Crates')).toMatchObject({ rows: [['A', '2', '200 x 80 x 150', '300']] });
  });

  it('says of rights and languages that nothing was said, rather than nothing', () => {
    expect(facts(offerPaper(printed(), 'en').parts, 'Image rights')).toEqual(['Rights holder: not said', 'Images: not said']);
    const { parts } = offerPaper(printed({ description: { imageRights: 'included', rightsHolder: 'The museum', pressKitLanguages: ['fr'] } }), 'en');
    expect([facts(parts, 'Image rights'), facts(parts, 'Languages')]).toEqual([['Rights holder: The museum', 'Images: included in the fee'], ['Labels: English, Traditional Chinese', 'Press kit: French']]);
  });

  it('gives the same bytes whenever it is printed', async () => {
    const paper = () => writePaper(offerPaper(printed(), 'fr'));
    expect(Buffer.compare(await paper(), await paper())).toBe(0);
  });

  it('has the same words in both languages', () => {
    expect(Object.keys(offerWords.fr).sort()).toEqual(Object.keys(offerWords.en).sort());
  });
});
