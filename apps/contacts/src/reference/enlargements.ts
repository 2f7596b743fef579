/** One enlargement of the Asia-Europe Meeting. Admission and first summit differ once: decided in Helsinki, seated in Beijing. */
export interface Enlargement {
  readonly admittedOn: string;
  readonly firstSummit: string;
  readonly firstSummitOn: string;
  readonly source: string;
}

/** Dates of the rounds, each with the page on which it was read; aseminfoboard.org/overview gives the total of 53. */
export const enlargements = {
  bangkok: { admittedOn: '1996-03-01', firstSummit: 'ASEM 1, Bangkok', firstSummitOn: '1996-03-01', source: 'aseminfoboard.org/Contact: inaugurated in Bangkok on 1-2 March 1996' },
  hanoi: { admittedOn: '2004-10-07', firstSummit: 'ASEM 5, Hanoi', firstSummitOn: '2004-10-08', source: 'china.org.cn/english/international/108756.htm: accepted on the Thursday before the summit' },
  beijing: { admittedOn: '2006-09-11', firstSummit: 'ASEM 7, Beijing', firstSummitOn: '2008-10-24', source: 'finlandabroad.fi: decision on the enlargement of ASEM, Helsinki, 10-11 September 2006; first seated in 2008' },
  brussels: { admittedOn: '2010-10-04', firstSummit: 'ASEM 8, Brussels', firstSummitOn: '2010-10-04', source: 'aseic.org/asem/about.do gives summit and year; the day is general knowledge' },
  vientiane: { admittedOn: '2012-11-05', firstSummit: 'ASEM 9, Vientiane', firstSummitOn: '2012-11-05', source: 'aseic.org/asem/about.do; day of the summit: ec.europa.eu/europeaid, Asia-Europe Meeting' },
  milan: { admittedOn: '2014-10-16', firstSummit: 'ASEM 10, Milan', firstSummitOn: '2014-10-16', source: 'asef.org/press news-3484: October 2014; the day is general knowledge' },
} as const satisfies Record<string, Enlargement>;
