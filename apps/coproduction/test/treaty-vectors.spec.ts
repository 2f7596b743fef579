import { ask, asked, assuming } from './treaty-asked';

const budget = (amountMinor: string, currency = 'EUR'): object => ({ budget: { amountMinor, currency } });
const noAgreement = (one: string, other: string): object => ({ assume: { bilateral: [{ between: [one, other], treaty: 'none' }], party: [] } });

describe('the five examples of the rules', () => {
  it('NL 15 / CN 85 needs the joint derogation, or five points more for the Netherlands', () => {
    const found = asked('CN-NL-2015', 'NL 1500, CN 8500');
    expect(found.verdict).toBe('NEEDS_DEROGATION');
    expect(found.failed).toEqual([
      { article: 'Annex B.8', actual: 1_500, bound: 2_000, confidence: 'TEXT' },
      { article: 'Annex B.8', actual: 8_500, bound: 8_000, confidence: 'TEXT' },
    ]);
    expect(found.fixes).toEqual([{ target: 'ELIGIBLE', movedBasisPoints: 500, alternatives: [[{ from: 'CN', to: 'NL', basisPoints: 500 }]], structural: null }]);
  });

  it('an Italian firm of four points fails Art. 8(3) and the move stays inside Italy', () => {
    const found = asked('IT-JP-2023', 'IT 2000 (1600+400), JP 8000');
    expect(found).toMatchObject({ verdict: 'INELIGIBLE', failed: [{ article: '8(3)', actual: 400, bound: 500 }] });
    expect(found.fixes).toEqual([{ target: 'ELIGIBLE', movedBasisPoints: 100, alternatives: [[{ from: 'IT/1', to: 'IT/2', basisPoints: 100 }]], structural: null }]);
  });

  it('three Parties of 70/20/10 keep the 1992 text, with a warning for the tenth', () => {
    const found = asked('COE-147', 'FR 7000, DE 2000, IT 1000');
    expect(found).toMatchObject({ verdict: 'ELIGIBLE_WITH_WARNING', failed: [], fixes: [] });
    expect(found.warnings[0]).toContain('6(1) IT');
  });

  it('Korea lacks two points under the protocol and either state may give them', () => {
    const found = asked('EU-KR-2010', 'KR 2800, FR 4000, DE 3200');
    expect(found).toMatchObject({ verdict: 'INELIGIBLE', failed: [{ article: '5', actual: 2_800, bound: 3_000 }] });
    expect(found.fixes[0]).toMatchObject({ movedBasisPoints: 200, alternatives: [[{ from: 'FR', to: 'KR', basisPoints: 200 }], [{ from: 'DE', to: 'KR', basisPoints: 200 }]] });
  });

  it('Eurimages takes 87/13 only above EUR 5,000,000.00', () => {
    expect(asked('EURIMAGES', 'IT 8700, FR 1300', budget('500000000'))).toMatchObject({ verdict: 'INELIGIBLE', fixes: [{ movedBasisPoints: 700, alternatives: [[{ from: 'IT', to: 'FR', basisPoints: 700 }]] }] });
    expect(asked('EURIMAGES', 'IT 8700, FR 1300', budget('500000001'))).toMatchObject({ verdict: 'ELIGIBLE_WITH_WARNING', failed: [], fixes: [] });
  });
});

/** Instrument, shares, what else is known, the verdict, and the articles that fail. */
type Case = readonly [id: string, shares: string, more: object, verdict: string, failed: readonly string[]];

const runs = (cases: readonly Case[]): void =>
  it.each(cases)('%s: %s %j is %s', (id, shares, more, verdict, failed) => {
    const found = asked(id, shares, more);
    expect({ verdict: found.verdict, failed: [...new Set(found.failed.map(({ article }) => article))] }).toEqual({ verdict, failed });
  });

/** None of the three bound by the revised text, and nothing left to warn of. */
const old = assuming('COE-220', 'FR no, DE no, IT no');
const all2017 = assuming('COE-220', 'NL yes, NO yes, SK yes');
const eurimages = (text: string): object => assuming('EURIMAGES', text);

describe('the Convention of 1992', () => {
  runs([
    ['COE-147', 'FR 6000, DE 2000, IT 2000', old, 'ELIGIBLE', []],
    ['COE-147', 'FR 7000, DE 2000, IT 1000', old, 'ELIGIBLE_WITH_WARNING', []],
    ['COE-147', 'FR 6001, DE 2000, IT 1999', old, 'ELIGIBLE_WITH_WARNING', []],
    ['COE-147', 'FR 7001, DE 1999, IT 1000', old, 'INELIGIBLE', ['6(1)']],
    ['COE-147', 'FR 6900, DE 2101, IT 999', old, 'INELIGIBLE', ['6(1)']],
    ['COE-147', 'FR 3000, DE 2000, IT 2000, JP 3000', old, 'ELIGIBLE', []],
    ['COE-147', 'FR 2999, DE 2000, IT 2000, JP 3001', old, 'INELIGIBLE', ['2(2)(b)']],
    ['COE-147', 'FR 2999, DE 2000, IT 2000, JP 1500, KR 1501', old, 'INELIGIBLE', ['2(2)(b)']],
    ['COE-147', 'FR 6000, DE 2000, IT 2000 financial', old, 'DISCRETIONARY', ['9(2)']],
    ['COE-147', 'FR 5000, DE 2500, IT 2500 financial', old, 'DISCRETIONARY', ['9(2)']],
    ['COE-147', 'FR 5000, DE 2499, IT 2501 financial', old, 'INELIGIBLE', ['9(1)(a)', '9(2)']],
    ['COE-147', 'FR 5000, DE 4000, IT 1000 financial', old, 'DISCRETIONARY', ['9(2)']],
    ['COE-147', 'FR 5000, DE 4001, IT 999 financial', old, 'INELIGIBLE', ['6(1)', '9(1)(a)', '9(2)']],
    ['COE-147', 'FR 4000, DE 2000, PL 4000 financial', assuming('COE-220', 'FR no'), 'DISCRETIONARY', ['9(2)']],
    ['COE-147', 'FR 4000, DE 1999, PL 4001 financial', assuming('COE-220', 'FR no'), 'INELIGIBLE', ['9(1)(a)', '9(1)(b)', '9(2)']],
    ['COE-147', 'FR 4000, DE 3000, PT 3000 financial', assuming('COE-220', 'FR no'), 'DISCRETIONARY', ['9(2)']],
    ['COE-147', 'FR 4000, DE 2999, PT 3001 financial', assuming('COE-220', 'FR no'), 'INELIGIBLE', ['9(1)(a)', '9(2)']],
    ['COE-147', 'FR 6000, DE 2000, IT 2000', { ...old, facts: { points: { director: 3, author: 3, composer: 1, firstRole: 3, secondRole: 2, camera: 1, sound: 1, editor: 1 } } }, 'ELIGIBLE', []],
    ['COE-147', 'FR 6000, DE 2000, IT 2000', { ...old, facts: { points: { director: 3, author: 3, firstRole: 3, secondRole: 2, camera: 1, sound: 1, editor: 1 } } }, 'DISCRETIONARY', ['App. II']],
  ]);

  it('in place of an agreement of two wants 20 to 80', () => {
    expect(asked('COE-147', 'FR 8000, IT 2000', noAgreement('FR', 'IT')).failed).toEqual([]);
    expect(asked('COE-147', 'FR 8001, IT 1999', noAgreement('FR', 'IT')).failed.map(({ article, actual }) => [article, actual])).toEqual([['6(2)', 8_001], ['6(2)', 1_999]]);
  });

  it('governs two Parties when no agreement is known, and says that none was found', () => {
    const found = ask('FR 6000, DE 4000');
    expect(found.governing).toBe('COE-147');
    expect(found.instruments[0]?.warnings.join()).toContain('agreement DE-FR');
  });

  it('is not there before it was in force for a third Party', () => {
    expect(ask('FR 4000, DE 3000, IT 3000', { signedOn: '2002-02-28' })).toMatchObject({ governing: 'unknown' });
    expect(ask('FR 4000, DE 3000, IT 3000', { signedOn: '2002-03-01' })).toMatchObject({ governing: 'COE-147' });
  });
});

describe('the revised Convention', () => {
  runs([
    ['COE-220', 'NL 8000, NO 1500, SK 500', all2017, 'ELIGIBLE_WITH_WARNING', []],
    ['COE-220', 'NL 8001, NO 1499, SK 500', all2017, 'INELIGIBLE', ['6(1)']],
    ['COE-220', 'NL 7500, NO 2001, SK 499', all2017, 'INELIGIBLE', ['6(1)']],
    ['COE-220', 'NL 5000, NO 3000, SK 2000', all2017, 'ELIGIBLE', []],
    ['COE-220', 'NL 5000, NO 3000, SK 2000 financial', all2017, 'UNKNOWN', []],
    ['COE-220', 'NL 5000, NO 3000, FR 2000', {}, 'INELIGIBLE', ['16(2)']],
  ]);

  it('between two bound by it wants 10 to 90', () => {
    const both = assuming('COE-220', 'NL yes, NO yes', [{ between: ['NL', 'NO'], treaty: 'none' }]);
    expect(ask('NL 9000, NO 1000', both)).toMatchObject({ governing: 'COE-220', instruments: [{ id: 'COE-220', verdict: 'ELIGIBLE' }, {}] });
    expect(asked('COE-220', 'NL 9001, NO 999', both)).toMatchObject({ verdict: 'INELIGIBLE', fixes: [{ movedBasisPoints: 1 }] });
  });

  it('gives way to the first text for all as soon as one country is bound by that alone', () => {
    expect(ask('NL 7500, NO 1500, FR 1000').governing).toBe('COE-147');
    expect(asked('COE-147', 'NL 7500, NO 1500, FR 1000').failed).toEqual([{ article: '6(1)', actual: 7_500, bound: 7_000, confidence: 'TEXT' }]);
  });

  it('binds from the day it is in force for the last of them', () => {
    expect(ask('DK 4000, HR 3000, SE 3000', { signedOn: '2019-04-30' }).governing).toBe('COE-147');
    expect(ask('DK 4000, HR 3000, SE 3000', { signedOn: '2019-05-01' }).governing).toBe('COE-220');
  });

  it('leaves it unknown where one membership was not found and the two texts differ, and only there', () => {
    expect(ask('NL 7500, NO 1500, IT 1000')).toMatchObject({ governing: 'unknown', instruments: [{ id: 'COE-147', verdict: 'UNKNOWN' }, { id: 'COE-220', verdict: 'UNKNOWN' }, {}] });
    expect(ask('NL 5000, NO 3000, IT 2000')).toMatchObject({ governing: 'COE-147', instruments: [{ id: 'COE-147', verdict: 'ELIGIBLE_WITH_WARNING' }, { id: 'COE-220', verdict: 'UNKNOWN' }, {}] });
  });

  it('a country without a row makes it unknown only where the answer would differ with it', () => {
    expect(asked('COE-147', 'FR 4000, DE 3000, IT 2000, TR 1000', old).verdict).toBe('ELIGIBLE_WITH_WARNING');
    expect(asked('COE-147', 'FR 4000, DE 3000, IT 2500, TR 500', old).verdict).toBe('UNKNOWN');
    expect(ask('FR 4000, IT 3000, TR 3000', old).governing).toBe('unknown');
  });
});

describe('Eurimages', () => {
  const members = eurimages('IT yes, FR yes, DE yes, JP no');
  runs([
    ['EURIMAGES', 'IT 8000, FR 2000', { ...members, ...budget('500000000') }, 'ELIGIBLE', []],
    ['EURIMAGES', 'IT 8001, FR 1999', { ...members, ...budget('500000000') }, 'INELIGIBLE', ['Reg. 2.3.1 / 2.3.2']],
    ['EURIMAGES', 'IT 9000, FR 1000', { ...members, ...budget('500000001') }, 'ELIGIBLE', []],
    ['EURIMAGES', 'IT 9001, FR 999', { ...members, ...budget('500000001') }, 'INELIGIBLE', ['Reg. 2.3.1 / 2.3.2']],
    ['EURIMAGES', 'IT 8700, FR 1300', { ...members, ...budget('7500000000', 'KRW') }, 'UNKNOWN', []],
    ['EURIMAGES', 'IT 7000, FR 3000', { ...members, ...budget('7500000000', 'KRW') }, 'ELIGIBLE', []],
    ['EURIMAGES', 'IT 8700, FR 1300', { ...members, ...budget('7500000000', 'KRW'), fx: [{ from: 'KRW', to: 'EUR', numerator: '1', denominator: '1500', on: '2025-02-28' }] }, 'INELIGIBLE', ['Reg. 2.3.1 / 2.3.2']],
    ['EURIMAGES', 'IT 8700, FR 1300', { ...members, ...budget('7500000001', 'KRW'), fx: [{ from: 'KRW', to: 'EUR', numerator: '1', denominator: '1500', on: '2025-02-28' }] }, 'ELIGIBLE', []],
    ['EURIMAGES', 'IT 7000, FR 2000, DE 1000', members, 'ELIGIBLE', []],
    ['EURIMAGES', 'IT 7001, FR 2000, DE 999', members, 'INELIGIBLE', ['Reg. 2.3.1 / 2.3.2']],
    ['EURIMAGES', 'IT 4000, FR 3000, JP 3000', members, 'ELIGIBLE', []],
    ['EURIMAGES', 'IT 4000, FR 2999, JP 3001', members, 'INELIGIBLE', ['Reg.: non-member producers']],
    ['EURIMAGES', 'IT 5000, FR 5000', { ...members, facts: { lengthMinutes: 70 } }, 'ELIGIBLE', []],
    ['EURIMAGES', 'IT 5000, FR 5000', { ...members, facts: { lengthMinutes: 69 } }, 'INELIGIBLE', ['Reg.: length']],
    ['EURIMAGES', 'NO 9000, SK 1000', { assume: { bilateral: [], party: [{ instrument: 'COE-220', country: 'NO', is: true }, { instrument: 'COE-220', country: 'SK', is: true }, { instrument: 'EURIMAGES', country: 'NO', is: true }, { instrument: 'EURIMAGES', country: 'SK', is: true }] } }, 'ELIGIBLE', []],
  ]);

  it('asks for what it was not told', () => expect(asked('EURIMAGES', 'IT 5000, FR 5000', members).openFacts).toContain('lengthMinutes'));

  it('with one member state needs another state, which no share replaces', () =>
    expect(asked('EURIMAGES', 'IT 5000, JP 5000').fixes).toEqual([{ target: 'ELIGIBLE', movedBasisPoints: null, alternatives: [], structural: [{ change: 'add-state', of: 'parties', count: 1, article: 'Reg. 2.3.1 / 2.3.2' }] }]));
});

describe('the protocol of the Union and Korea', () => {
  const before2021 = { signedOn: '2019-06-01' };
  const drawn = { ...before2021, form: 'animation' };
  runs([
    ['EU-KR-2010', 'KR 3000, FR 3800, DE 3200', before2021, 'ELIGIBLE', []],
    ['EU-KR-2010', 'KR 2999, FR 3801, DE 3200', before2021, 'INELIGIBLE', ['5']],
    ['EU-KR-2010', 'KR 7000, FR 2000, DE 1000', before2021, 'ELIGIBLE', []],
    ['EU-KR-2010', 'KR 7000, FR 2001, DE 999', before2021, 'INELIGIBLE', ['5']],
    ['EU-KR-2010', 'KR 7001, FR 1500, DE 1499', before2021, 'INELIGIBLE', ['5']],
    ['EU-KR-2010', 'KR 5000, FR 5000', before2021, 'INELIGIBLE', ['5']],
    ['EU-KR-2010', 'KR 3500, FR 2500, DE 2000, IT 2000', drawn, 'ELIGIBLE', []],
    ['EU-KR-2010', 'KR 3499, FR 2501, DE 2000, IT 2000', drawn, 'INELIGIBLE', ['5']],
    ['EU-KR-2010', 'KR 5000, FR 3000, DE 2000', drawn, 'INELIGIBLE', ['5']],
    ['EU-KR-2010', 'KR 3000, FR 3800, DE 3200', { signedOn: '2025-03-01' }, 'ELIGIBLE_WITH_WARNING', []],
    ['EU-KR-2010', 'KR 4000, FR 3000, DE 3000', { ...before2021, facts: { creativeShareBasisPoints: { KR: 6_000, FR: 2_000, DE: 2_000 } } }, 'ELIGIBLE', []],
    ['EU-KR-2010', 'KR 4000, FR 3000, DE 3000', { ...before2021, facts: { creativeShareBasisPoints: { KR: 6_001, FR: 2_000, DE: 1_999 } } }, 'INELIGIBLE', ['5']],
  ]);

  it('wants a second state, which no share replaces', () =>
    expect(asked('EU-KR-2010', 'KR 2000, FR 8000', before2021).fixes[0]?.structural).toEqual([{ change: 'add-state', of: 'sideA', count: 1, article: '5' }]));
});

describe('agreements of two sides', () => {
  runs([
    ['CN-NL-2015', 'NL 2000, CN 8000', {}, 'ELIGIBLE_WITH_WARNING', []],
    ['CN-NL-2015', 'NL 1000, CN 9000', {}, 'NEEDS_DEROGATION', ['Annex B.8']],
    ['CN-NL-2015', 'NL 999, CN 9001', {}, 'INELIGIBLE', ['Annex B.8', 'Annex B.8, joint derogation']],
    ['CN-NL-2015', 'NL 5000, CN 5000', { facts: { newFootageBasisPoints: 8_999 } }, 'INELIGIBLE', ['Annex B.10']],
    ['CN-NL-2015', 'NL 5000, CN 5000', { facts: { noCommonControl: false } }, 'INELIGIBLE', ['Annex B.4']],
    ['CN-NL-2015', 'NL 5000, CN 5000', { facts: { creativeShareBasisPoints: { NL: 1_500, CN: 8_500 } } }, 'NEEDS_DEROGATION', ['Annex B.8']],
    ['CN-NL-2015', 'NL 3000, CN 5000, FR 2000', {}, 'DISCRETIONARY', ['6']],
    ['CN-NL-2015', 'NL 5000, CN 5000', { signedOn: '2015-10-25' }, 'INELIGIBLE', ['entry into force']],
    ['IT-JP-2023', 'IT 2000 (1500+500), JP 8000', {}, 'ELIGIBLE', []],
    ['IT-JP-2023', 'IT 1999, JP 8001', {}, 'NEEDS_DEROGATION', ['8']],
    ['IT-JP-2023', 'IT 999, JP 9001', {}, 'INELIGIBLE', ['8', '8(2)']],
    ['IT-JP-2023', 'IT 5000, JP 5000', { signedOn: '2024-08-08' }, 'INELIGIBLE', ['entry into force']],
    ['IT-JP-2023', 'IT 5000, JP 5000', { signedOn: '2024-08-09' }, 'ELIGIBLE', []],
    ['IT-JP-2023', 'IT 2000, JP 7000, FR 1000', {}, 'ELIGIBLE', []],
    ['IT-JP-2023', 'IT 2000, JP 7001, FR 999', {}, 'INELIGIBLE', ['9(3)']],
    ['IT-JP-2023', 'IT 2000, JP 7000, FR 1000 (501+499)', {}, 'INELIGIBLE', ['9(3)']],
    ['CN-IT-2004', 'IT 2000, CN 8000', { signedOn: '2013-04-17' }, 'ELIGIBLE', []],
    ['CN-IT-2004', 'IT 2000, CN 8000', { signedOn: '2013-04-16' }, 'INELIGIBLE', ['entry into force']],
    ['CN-IT-2004', 'IT 1999, CN 8001', {}, 'INELIGIBLE', ['shares']],
    ['DE-IN-2007', 'DE 8000, IN 2000 financial', {}, 'DISCRETIONARY', ['Contributions of the producers (2)']],
    ['DE-IN-2007', 'DE 8001, IN 1999 financial', {}, 'INELIGIBLE', ['Contributions of the producers (1)', 'Contributions of the producers (2)']],
    ['DE-IN-2007', 'DE 7000, IN 2000, FR 1000', {}, 'ELIGIBLE_WITH_WARNING', []],
    ['DE-IN-2007', 'DE 7001, IN 1999, FR 1000', {}, 'INELIGIBLE', ['Minority and majority contribution']],
    ['GB-IN-2008', 'GB 2000, IN 8000', {}, 'ELIGIBLE_WITH_WARNING', []],
    ['GB-IN-2008', 'GB 1999, IN 8001', {}, 'INELIGIBLE', ['shares']],
    ['GB-IN-2008', 'GB 4000 (2000+2000), IN 6000 (3000+3000)', {}, 'ELIGIBLE_WITH_WARNING', []],
    ['GB-IN-2008', 'GB 4000 (2000+2000), IN 6000 (2000+2000+2000)', {}, 'INELIGIBLE', ['co-producers']],
    ['IN-KR-2015', 'IN 2000, KR 8000', {}, 'ELIGIBLE_WITH_WARNING', []],
    ['IN-KR-2015', 'IN 1999, KR 8001', {}, 'INELIGIBLE', ['shares']],
    ['IN-KR-2015', 'IN 2999, KR 7001', { form: 'tv' }, 'INELIGIBLE', ['shares, broadcast']],
    ['IN-KR-2015', 'IN 3000, KR 7000', { form: 'tv' }, 'ELIGIBLE_WITH_WARNING', []],
    ['CN-ES-2014', 'ES 4000, CN 3000, FR 3000', {}, 'ELIGIBLE_WITH_WARNING', []],
    ['CN-ES-2014', 'ES 4000, CN 2999, FR 3001', {}, 'INELIGIBLE', ['third countries']],
    ['CN-ES-2014', 'ES 5000, CN 5000', {}, 'UNKNOWN', []],
    ['CN-KR-2014', 'CN 4000, KR 3001, US 2999', {}, 'UNKNOWN', []],
    ['CN-KR-2014', 'CN 4000, KR 3000, US 3000', {}, 'INELIGIBLE', ['third countries']],
    ['AU-FR-1986', 'FR 6000, AU 4000', {}, 'ELIGIBLE_WITH_WARNING', []],
    ['AU-FR-1986', 'FR 6001, AU 3999', {}, 'INELIGIBLE', ['shares']],
    ['AU-FR-1986', 'FR 2000, AU 8000', {}, 'ELIGIBLE_WITH_WARNING', []],
    ['FR-KH-2013', 'FR 9000, KH 1000', {}, 'NEEDS_DEROGATION', ['shares']],
    ['FR-KH-2013', 'FR 9001, KH 999', {}, 'INELIGIBLE', ['shares', 'shares, by derogation']],
    ['FR-KR-2006', 'FR 5000, KR 5000', {}, 'UNKNOWN', []],
    ['FR-KR-2006', 'FR 9500, KR 500', {}, 'UNKNOWN', []],
    ['FR-KR-2006', 'FR 5000, KR 5000', { form: 'animation' }, 'INELIGIBLE', ['scope']],
    ['CN-FR-2010', 'FR 5000, CN 5000', {}, 'UNKNOWN', []],
    ['CN-GB-2014', 'GB 5000, CN 5000', {}, 'UNKNOWN', []],
    ['CN-LU-2017', 'LU 5000, CN 5000', {}, 'UNKNOWN', []],
    ['IN-PL-2012', 'IN 1999, PL 8001', {}, 'NEEDS_DEROGATION', ['3']],
    ['AU-GB-1990', 'AU 3000, GB 7000', { signedOn: '1990-12-30' }, 'INELIGIBLE', ['entry into force']],
    ['AU-GB-1990', 'AU 3000, GB 7000', { signedOn: '1990-12-31' }, 'ELIGIBLE', []],
    ['CN-NL-2015', 'NL ?, CN 8000', {}, 'UNKNOWN', []],
  ]);

  it('names every optimal way to keep a third country below both', () => {
    expect(asked('CN-KR-2014', 'CN 4000, KR 3000, US 3000').fixes[0]).toMatchObject({ movedBasisPoints: 1, alternatives: [[{ from: 'CN', to: 'KR', basisPoints: 1 }], [{ from: 'US', to: 'CN', basisPoints: 1 }], [{ from: 'US', to: 'KR', basisPoints: 1 }]] });
  });

  it('offers the derogation as the nearer target', () =>
    expect(asked('CN-NL-2015', 'NL 600, CN 9400').fixes.map(({ target, movedBasisPoints }) => [target, movedBasisPoints])).toEqual([['ELIGIBLE', 1_400], ['NEEDS_DEROGATION', 400]]));

  it('names the row of a figure that nobody verified, whether it would hold or not', () => expect(asked('FR-KR-2006', 'FR 5000, KR 5000').unknowns.join()).toContain('UNVERIFIED'));
});

describe('the order of instruments', () => {
  it.each([
    ['IT 2000, JP 8000', {}, 'IT-JP-2023'],
    ['IT 2000, JP 8000', { signedOn: '2024-01-01' }, 'none'],
    ['IT 2000 (1600+400), JP 7000, FR 1000 financial', {}, 'IT-JP-2023'],
    ['FR 3000, DE 3000, IT 2000, JP 2000', {}, 'COE-147'],
    ['KR 3000, FR 3800, DE 3200', {}, 'EU-KR-2010'],
    ['FR 5000, KR 5000', {}, 'FR-KR-2006'],
    ['FR 5000, TH 5000', {}, 'unknown'],
    ['FR 5000, TH 5000', noAgreement('FR', 'TH'), 'none'],
    ['FR 5000, SG 5000', {}, 'unknown'],
    ['BD 5000, IN 5000', {}, 'unknown'],
    ['NL 5000, CN 5000', { signedOn: undefined }, 'unknown'],
  ])('%s %j: %s', (shares, more, id) => expect(ask(shares, more).governing).toBe(id));

  it('repeats what is assumed and keeps the fund apart from the status', () => {
    const more = { assume: { bilateral: [{ between: ['IT', 'FR'], treaty: 'none' }], party: [{ instrument: 'COE-220', country: 'FR', is: false }] } };
    expect(ask('IT 2000, FR 8000', more)).toMatchObject({ governing: 'COE-147', assumed: more.assume, instruments: [{ id: 'COE-147' }, { id: 'COE-220' }, { id: 'EURIMAGES' }] });
  });

  it('shows where the table of the trade and a row differ', () => expect(ask('GB 5000, IN 5000').differences).toMatchObject([{ instrument: 'GB-IN-2008', field: 'signedOn', used: { value: '2008' }, other: { value: '2005' } }]));
});
