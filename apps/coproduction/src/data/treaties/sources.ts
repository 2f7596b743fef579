import type { Source } from '../../domain/treaty/rule';

const read = (url: string): Source => ({ url, checkedOn: '2026-11-23' });

/** Where the rules were read; the pages of memberships and agreements stand in their rows. */
export const sources = {
  convention1992: read('statengeneraal/laws-markdown, verdrag/european/convention/on/cinematographic/co-production/BWBV0001179 (full text of ETS 147)'),
  revisedConvention: read('coe.int/en/web/eurimages/revised-convention'),
  revisedNonParties: read('europeansources.info/record/council-of-europe-convention-on-cinematographic-co-production-revised'),
  revisedPoints: read('public.codexis.cz 23/2021 Sb.m.s., annex II'),
  britishGuide: read('weareukfilm.com/treaties/european-convention (mixes the wording of both texts)'),
  eurimages: read('coe.int/en/web/eurimages/coproduction'),
  eurimagesSubmission: read('coe.int/en/web/eurimages/co-production-how-to-submit-an-application- (2021/22)'),
  eurimagesNonMembers: read('ica-ip.pt/en/1-4-5/international-support (older, undated text)'),
  euKorea: read('olffi.com/coproduction-treaty/388.html; EUR-Lex 22011A0514(04)'),
  netherlandsChina: read('statengeneraal/laws-markdown, BWBV0006554 (agreement and annex; stored version: not yet in force)'),
  italyJapan: read('gazzettaufficiale.it 24G00083, articles 8 and 9 (law 66/2024)'),
  italyChina: read('cineuropa.org/it/newsdetail/259259; wallstreetitalia.com'),
  germanyIndia: read('filmfed.org/Germany/germany3.html; olffi.com/coproduction-treaty/India-Germany-129-122-2.html'),
  britainIndia: read('hollywoodreporter.com/news/anticipated-india-uk-treaty-short-91558'),
  koreaIndia: read('screendaily.com 5088433'),
  spainChina: read('olffi.com 330; BOE 268/2014'),
  chinaKorea: read('olffi.com 285'),
  frenchLawyer: read('avocatl.com/news/coproducing-between-france-and-south-asian-countries'),
  franceKorea: read('olffi.com 167; yumpu.com 34663923 (percentages from memory)'),
  franceChina: read('cnc.fr editorial 38217; olffi.com China-France-195 (percentages from memory)'),
  britainChina: read('reedsmith.com 2014/07; screendaily.com 5084247 (percentages from memory)'),
} as const;
