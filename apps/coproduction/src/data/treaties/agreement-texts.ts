import type { AgreementText } from '../../domain/treaty/book';
import { alone, flag, rulesOf, sharesNotRead, sharesOfAll, sharesOfSides, thirdsNotRead, underBoth, withThirds } from './agreement-rules';
import { sources } from './sources';

const checkedOn = '2026-11-23';
const netherlandsChina = rulesOf('CN-NL-2015', '2015', sources.netherlandsChina, 'TEXT');
const italyJapan = rulesOf('IT-JP-2023', '2023', sources.italyJapan, 'TEXT');
const italyChina = rulesOf('CN-IT-2004', '2004', sources.italyChina, 'TEXT');
const germanyIndia = rulesOf('DE-IN-2007', '2007', sources.germanyIndia, 'TEXT');
const financeOnly = { both: ['financial', 'sides'] } as const;

/** Agreements whose own text was read: their rules replace those that a row's figures would make. */
export const agreementsRead: readonly AgreementText[] = [
  {
    between: ['CN', 'NL'], kind: 'film', id: 'CN-NL-2015', source: sources.netherlandsChina.url, checkedOn,
    rules: [
      ...sharesOfSides(netherlandsChina, 'Annex B.8', [2_000, 8_000], { article: 'Annex B.8, joint derogation', low: 1_000 }),
      netherlandsChina('creative', { article: 'Annex B.8', each: 'sides', test: { in: [{ creative: 'it' }, 2_000, 8_000] }, effect: { derogableTo: 'CN-NL-2015/creative-exception' }, explain: 'creative-share-of-a-side' }),
      netherlandsChina('creative-exception', { article: 'Annex B.8, joint derogation', each: 'sides', test: { in: [{ creative: 'it' }, 1_000, 9_000] }, effect: 'HARD', explain: 'creative-share-by-derogation' }),
      flag(netherlandsChina, 'proportionalParticipation', 'Annex B.7', 'creative-in-proportion', { effect: 'DISCRETIONARY' }),
      flag(netherlandsChina, 'noCommonControl', 'Annex B.4', 'no-common-control'),
      netherlandsChina('footage', { article: 'Annex B.10', test: { atLeast: [{ fact: 'newFootageBasisPoints' }, 9_000] }, effect: 'HARD', explain: 'new-footage' }),
      netherlandsChina('application', { article: 'Annex, procedure', test: { atLeast: [{ fact: 'daysBeforeShooting' }, 30] }, effect: 'HARD', explain: 'application-days' }),
      netherlandsChina('third', { article: '6', when: withThirds, test: alone, effect: 'DISCRETIONARY', explain: 'third-by-joint-approval', clause: 'third-party' }),
    ],
  },
  {
    between: ['IT', 'JP'], kind: 'film', id: 'IT-JP-2023', source: sources.italyJapan.url, checkedOn,
    rules: [
      ...sharesOfSides(italyJapan, '8', [2_000, 8_000], { article: '8(2)', low: 1_000 }, { when: alone }),
      italyJapan('firms', { article: '8(3)', eachFirm: 'sides', test: { atLeast: [{ share: 'it' }, 500] }, effect: 'HARD', explain: 'share-of-a-firm' }),
      ...sharesOfAll(italyJapan, '9(3)', [1_000, 7_000]),
      italyJapan('firms-of-thirds', { article: '9(3)', when: withThirds, eachFirm: 'thirds', test: { atLeast: [{ share: 'it' }, 500] }, effect: 'HARD', explain: 'share-of-a-firm', clause: 'third-party' }),
    ],
  },
  {
    between: ['CN', 'IT'], kind: 'film', id: 'CN-IT-2004', source: sources.italyChina.url, checkedOn,
    rules: [
      ...sharesOfSides(italyChina, 'shares', [2_000, 10_000]),
      flag(italyChina, 'crewFromEuOrChina', 'crew', 'crew-from-eu-or-china', { confidence: 'SECONDARY' }),
      thirdsNotRead(italyChina, 'CN-IT-2004'),
    ],
  },
  {
    between: ['DE', 'IN'], kind: 'audiovisual', id: 'DE-IN-2007', source: sources.germanyIndia.url, checkedOn,
    rules: [
      germanyIndia('finance', { article: 'Contributions of the producers (1)', when: alone, each: financeOnly, test: { in: [{ share: 'it' }, 2_000, 5_000] }, effect: 'HARD', explain: 'finance-only-minority' }),
      germanyIndia('approval', { article: 'Contributions of the producers (2)', when: { atLeast: [{ countries: financeOnly }, 1] }, test: { artistic: 'sides' }, effect: 'DISCRETIONARY', explain: 'finance-only-prior-approval' }),
      flag(germanyIndia, 'promotionCompensated', 'Contributions of the producers (3)', 'promotion-compensated', { when: { atLeast: [{ countries: financeOnly }, 1] }, effect: 'WARN' }),
      ...sharesOfAll(germanyIndia, 'Minority and majority contribution', [1_000, 7_000]),
      flag(germanyIndia, 'requiredCast', 'participants', 'required-cast'),
    ],
  },
];

const britainIndia = rulesOf('GB-IN-2008', '2008', sources.britainIndia, 'SECONDARY');
const koreaIndia = rulesOf('IN-KR-2015', '2015', sources.koreaIndia, 'SECONDARY');
const spainChina = rulesOf('CN-ES-2014', '2014', sources.spainChina, 'TEXT');
const chinaKorea = rulesOf('CN-KR-2014', '2014', sources.chinaKorea, 'SECONDARY');
const franceCambodia = rulesOf('FR-KH-2013', '2013', sources.frenchLawyer, 'SECONDARY');
const franceAustralia = rulesOf('AU-FR-1986', '1986', sources.frenchLawyer, 'SECONDARY');

/** Agreements of which a directory, a lawyer or the press says more than the row. */
export const agreementsReported: readonly AgreementText[] = [
  {
    between: ['GB', 'IN'], kind: 'film', id: 'GB-IN-2008', signedOn: '2008', source: sources.britainIndia.url, checkedOn,
    rules: [
      ...sharesOfSides(britainIndia, 'shares', [2_000, 8_000]),
      britainIndia('co-producers', { article: 'co-producers', test: { atMost: [{ firms: 'all' }, 4] }, effect: 'HARD', explain: 'at-most-four', clause: 'third-party' }),
    ],
  },
  {
    between: ['IN', 'KR'], kind: 'audiovisual', id: 'IN-KR-2015', signedOn: '2015', source: sources.koreaIndia.url, checkedOn,
    rules: [
      koreaIndia('film', { article: 'shares', workKinds: ['feature', 'animation', 'documentary'], each: 'sides', test: { atLeast: [{ share: 'it' }, 2_000] }, effect: 'HARD', explain: 'share-of-a-side' }),
      koreaIndia('broadcast', { article: 'shares, broadcast', workKinds: ['tv'], each: 'sides', test: { atLeast: [{ share: 'it' }, 3_000] }, effect: 'HARD', explain: 'share-of-a-side-broadcast' }),
      thirdsNotRead(koreaIndia, 'IN-KR-2015'),
    ],
  },
  {
    between: ['CN', 'ES'], kind: 'film', id: 'CN-ES-2014', source: sources.spainChina.url, checkedOn,
    rules: [
      sharesNotRead(spainChina, 'CN-ES-2014', alone),
      ...sharesOfAll(spainChina, 'multilateral', [1_000, 7_000]),
      spainChina('third', { article: 'third countries', when: withThirds, test: { atMost: [{ share: 'thirds' }, 3_000] }, effect: 'HARD', explain: 'third-countries-together', clause: 'third-party' }),
    ],
  },
  {
    between: ['CN', 'KR'], kind: 'film', id: 'CN-KR-2014', signedOn: '2014', source: sources.chinaKorea.url, checkedOn,
    rules: [
      sharesNotRead(chinaKorea, 'CN-KR-2014'),
      underBoth(chinaKorea, 'third countries', true),
      chinaKorea('third-treaty', { article: 'third countries', when: withThirds, test: { treatyWithASide: 'thirds' }, effect: 'HARD', explain: 'third-has-treaty', clause: 'third-party' }),
    ],
  },
  {
    between: ['FR', 'KH'], kind: 'film', id: 'FR-KH-2013', source: sources.frenchLawyer.url, checkedOn,
    rules: [
      ...sharesOfSides(franceCambodia, 'shares', [2_000, 8_000], { article: 'shares, by derogation', low: 1_000 }),
      flag(franceCambodia, 'proportionalParticipation', 'participation', 'creative-in-proportion', { effect: 'WARN' }),
      franceCambodia('third', { article: 'third countries', when: withThirds, each: 'thirds', test: { any: [{ treatyWithASide: 'it' }, { ratified: 'COE-147', who: 'it' }] }, effect: 'HARD', explain: 'third-has-treaty-or-convention', clause: 'third-party' }),
    ],
  },
  {
    between: ['AU', 'FR'], kind: 'mou', id: 'AU-FR-1986', source: sources.frenchLawyer.url, checkedOn,
    rules: [
      franceAustralia('french', { article: 'shares', each: { country: 'FR' }, test: { in: [{ share: 'it' }, 2_000, 6_000] }, effect: 'HARD', explain: 'share-of-a-side' }),
      franceAustralia('australian', { article: 'shares', each: { country: 'AU' }, test: { in: [{ share: 'it' }, 4_000, 8_000] }, effect: 'HARD', explain: 'share-of-a-side' }),
      flag(franceAustralia, 'effectiveParticipation', 'participation', 'minority-effective'),
      thirdsNotRead(franceAustralia, 'AU-FR-1986'),
    ],
  },
];

const franceKorea = rulesOf('FR-KR-2006', '2006', sources.franceKorea, 'UNVERIFIED');
const franceChina = rulesOf('CN-FR-2010', '2010', sources.franceChina, 'UNVERIFIED');
const britainChina = rulesOf('CN-GB-2014', '2014', sources.britainChina, 'UNVERIFIED');

/** Agreements whose percentages nobody read: the figures stay marked, and no verdict is green on them. */
export const agreementsUnverified: readonly AgreementText[] = [
  {
    between: ['FR', 'KR'], kind: 'film', id: 'FR-KR-2006', source: sources.franceKorea.url, checkedOn, forms: ['feature'], formsNotRead: ['documentary', 'tv'],
    rules: [
      ...sharesOfSides(franceKorea, 'shares', [2_000, 8_000]),
      flag(franceKorea, 'proportionalParticipation', 'participation', 'creative-in-proportion', { confidence: 'SECONDARY' }),
      thirdsNotRead(franceKorea, 'FR-KR-2006'),
    ],
  },
  {
    between: ['CN', 'FR'], kind: 'film', id: 'CN-FR-2010', source: sources.franceChina.url, checkedOn,
    rules: [...sharesOfSides(franceChina, 'shares', [2_000, 8_000], { article: 'shares, by derogation', low: 1_000 }), thirdsNotRead(franceChina, 'CN-FR-2010')],
  },
  {
    between: ['CN', 'GB'], kind: 'film', id: 'CN-GB-2014', source: sources.britainChina.url, checkedOn,
    rules: [
      ...sharesOfSides(britainChina, 'Annex', [2_000, 8_000], undefined, { when: alone }),
      britainChina('several', { article: 'Annex', when: withThirds, each: 'all', test: { in: [{ share: 'it' }, 1_000, 8_000] }, effect: 'HARD', explain: 'share-multilateral', clause: 'third-party' }),
    ],
  },
];

const australiaGermany = rulesOf('AU-DE-undated', 'undated', { url: 'www.screenaustralia.gov.au co-production guidelines; kipdf.com copy of the German text', checkedOn }, 'SECONDARY');
const chinaNewZealand = rulesOf('CN-NZ-2010', '2010', { url: 'ibtimes.com.au 1390877; olffi.com 126', checkedOn }, 'SECONDARY');
const irelandNewZealand = rulesOf('IE-NZ-2007', '2007', { url: 'infonews.co.nz 12801; olffi.com 65', checkedOn }, 'SECONDARY');
const germanyNewZealand = rulesOf('DE-NZ-2005', '2005', { url: 'NZTS 2005/13 (nzlii.org)', checkedOn }, 'TEXT');
const indiaPoland = rulesOf('IN-PL-2012', '2012', { url: 'text at docslib.org 6383103', checkedOn }, 'TEXT');
const australiaNewZealand = rulesOf('AU-NZ-undated', 'undated', { url: 'www.screenaustralia.gov.au co-production guidelines', checkedOn }, 'SECONDARY');

/** Agreements whose notes hold a rule that the columns of a row have no place for. */
export const agreementsNoted: readonly AgreementText[] = [
  {
    between: ['AU', 'DE'], kind: 'film', id: 'AU-DE-undated', source: 'www.screenaustralia.gov.au', checkedOn,
    rules: [
      ...sharesOfSides(australiaGermany, 'shares', [3_000, 10_000], { article: 'shares, exceptional cases', low: 2_000 }, { when: alone }),
      ...sharesOfAll(australiaGermany, 'multipartite films', [2_000, 10_000]),
    ],
  },
  {
    between: ['CN', 'NZ'], kind: 'film', id: 'CN-NZ-2010', source: 'olffi.com 126', checkedOn,
    rules: [sharesNotRead(chinaNewZealand, 'CN-NZ-2010'), underBoth(chinaNewZealand, 'third countries', false)],
  },
  {
    between: ['IE', 'NZ'], kind: 'audiovisual', id: 'IE-NZ-2007', source: 'olffi.com 65', checkedOn,
    rules: [
      sharesNotRead(irelandNewZealand, 'IE-NZ-2007'),
      underBoth(irelandNewZealand, 'third countries', false),
      irelandNewZealand('finance', { article: 'financial contributions', each: financeOnly, test: { atMost: [{ share: 'it' }, 5_000] }, effect: 'HARD', explain: 'finance-only-share' }),
    ],
  },
  {
    between: ['DE', 'NZ'], kind: 'audiovisual', id: 'DE-NZ-2005', source: 'NZTS 2005/13', checkedOn,
    rules: [
      ...sharesOfSides(germanyNewZealand, 'shares', [2_000, 10_000]),
      germanyNewZealand('creative', { article: 'creative and technical participation', each: 'sides', test: { atLeast: [{ creative: 'it' }, 2_000] }, effect: 'HARD', explain: 'creative-share-of-a-side' }),
      thirdsNotRead(germanyNewZealand, 'DE-NZ-2005'),
    ],
  },
  {
    between: ['IN', 'PL'], kind: 'audiovisual', id: 'IN-PL-2012', source: 'docslib.org 6383103', checkedOn,
    // The authorities may allow exceptions and the text sets them no bound.
    rules: [...sharesOfSides(indiaPoland, '3', [2_000, 8_000], { article: '3, exception', low: 0 }), thirdsNotRead(indiaPoland, 'IN-PL-2012')],
  },
  {
    between: ['AU', 'NZ'], kind: 'mou', id: 'AU-NZ-undated', source: 'www.screenaustralia.gov.au', checkedOn,
    rules: [
      australiaNewZealand('expected', { article: 'guidelines', each: 'sides', test: { atLeast: [{ share: 'it' }, 2_000] }, effect: 'WARN', explain: 'expected-by-the-agency' }),
      thirdsNotRead(australiaNewZealand, 'AU-NZ-undated'),
    ],
  },
  { between: ['BD', 'IN'], kind: 'audiovisual', id: 'BD-IN-2017', existence: 'announced', source: 'inbministry.blogspot.com 2017-04', checkedOn },
];
