import { csvTable } from './csv-table';
import { type ExportedTour, tourCsv } from './tour-csv';

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+31 20', "'+31 20"],
    ['-2', "'-2"],
    ['@sum', "'@sum"],
    ['\t=1', "'\t=1"],
    ['=a,"b"', '"\'=a,""b"""'],
    [-2, '-2'],
    [null, ''],
  ] as const)('%j', (value, written) => {
    expect(csvTable(['a'], [[value]])).toBe(`a\r\n${written}\r\n`);
  });
});

const empty: ExportedTour = { tour: { id: 't', state: 'planned', title: '=HYPERLINK("x")', organiserId: 'm' }, organisations: [{ id: 'm', name: 'Museum' }], stops: [], engagements: [], stays: [], spaces: [], legs: [], objects: [] };

describe('a tour as CSV', () => {
  it('has a line for each thing, told apart by its first cell, and no formula', () => {
    const text = tourCsv({
      ...empty,
      stops: [{ id: 's', state: 'hold', hostId: 'm', zone: 'Asia/Tokyo', delivery: '2028-02-01', opening: '2028-02-15', closing: '2028-05-02', dispatch: '2028-05-08', spaceId: 'p', fee: { minor: 100, currency: 'JPY' } }],
      engagements: [{ id: 'e', state: 'recorded', hostId: null, company: 'Philharmonic', venue: 'Hall', days: { start: '1912-04-01', end: '1912-04-03', zone: 'America/New_York' } }],
      stays: [{ id: 's', state: 'open', begunAt: '2028-01-01T00:00:00.000Z' }],
      spaces: [{ id: 'p', organisationId: 'm', name: 'Great Hall', zone: 'Asia/Tokyo' }],
      legs: [{ id: 'l', state: 'planned', fromStopId: null, terms: { from: 'PTLIS', to: 'JPTYO', departs: '2028-01-20T08:00:00Z', arrives: '2028-01-30T08:00:00Z', departsZone: 'Europe/Lisbon', mode: 'sea', distanceKm: 20_000, cost: null } }],
      objects: [{ id: 'o', title: 'Bowl', lightClass: 'low' }, { id: 'q', title: 'Print', lightClass: 'high', inventoryNumber: 'MI 1', value: { minor: 5, currency: 'EUR' } }],
    });
    expect(text.split('\r\n')).toEqual([
      'record,id,belongs_to,state,name,organisation,from,to,delivery,opening,closing,dispatch,zone,mode,km,amount_minor,currency,light_class',
      `tour,t,,planned,"'=HYPERLINK(""x"")",Museum,,,,,,,,,,,,`,
      'stop,s,p,hold,,Museum,,,2028-02-01,2028-02-15,2028-05-02,2028-05-08,Asia/Tokyo,,,100,JPY,',
      'engagement,e,t,recorded,Philharmonic: Hall,,,,,1912-04-01,1912-04-03,,America/New_York,,,,,',
      'stay,s,s,open,,,2028-01-01T00:00:00.000Z,,,,,,,,,,,',
      'space,p,,,Great Hall,Museum,,,,,,,Asia/Tokyo,,,,,',
      'leg,l,t,planned,,,PTLIS,JPTYO,2028-01-30T08:00:00Z,,,2028-01-20T08:00:00Z,Europe/Lisbon,sea,20000,,,',
      'object,o,t,,Bowl,,,,,,,,,,,,,low',
      'object,q,t,,MI 1 Print,,,,,,,,,,,5,EUR,high',
      '',
    ]);
  });
});
