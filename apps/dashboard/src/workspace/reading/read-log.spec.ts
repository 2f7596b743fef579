import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { summary } from '../../domain/figures/summary';
import { eventsOf } from '../../domain/log/in-case-order';
import { limits } from './limits';
import type { LogOptions } from './log-options';
import { readLog } from './read-log';
import { unpacked } from './unpacked';

const read = (content: string | Buffer, options: Partial<LogOptions> & { name: string }) => readLog(Readable.from(typeof content === 'string' ? [Buffer.from(content)] : [content]), options);
const refusal = (content: string | Buffer, options: Partial<LogOptions> & { name: string }) =>
  read(content, options).then(
    () => null,
    (error: { line: number; message: string; name: string }) => (error.name === 'LogRefused' ? `${error.line}: ${error.message}` : Promise.reject(error)),
  );

/** Each case as `name: activity@moment …`. */
async function said(content: string | Buffer, options: Partial<LogOptions> & { name: string }): Promise<string[]> {
  const { log } = (await read(content, options)).imported;
  const shown = (event: number) => `${log.activities.list[log.events.activity[event]!]}@${new Date(log.events.time[event]!).toISOString()}`;
  return log.caseNames.map((name, number) => `${name}: ${eventsOf(log, number).map(shown).join(' ')}`);
}

const row = 'case_id,activity,timestamp\n';
const csv = { name: 'log.csv' };
const xes = { name: 'log.xes' };
const event = (inner: string) => `<event>${inner}</event>`;
const usual = '<string key="concept:name" value="a"/><date key="time:timestamp" value="2028-01-03T09:00:00Z"/>';
const trace = (inner: string, name = '<string key="concept:name" value="1"/>') => `<log><trace>${name}${inner}</trace></log>`;
const oneCase = ['1: a@2028-01-03T09:00:00.000Z'];

describe('CSV', () => {
  it.each([
    ['with a byte order mark and CRLF', '\ufeffcase_id,activity,timestamp\r\n1,a,2028-01-03T09:00:00Z\r\n'],
    ['with semicolons', 'Case ID;Activity;Complete Timestamp\n1;a;2028-01-03 09:00:00+00:00\n'],
    ['with tabs', 'case\tactivity\ttime\n1\ta\t2028-01-03 10:00:00 +0100\n'],
    ['with bars, and blanks around names', 'CaseID | Activity | Timestamp\n1|a|2028/01/03 09:00:00.000Z\n'],
    ['with a delimiter that stands in a quoted name', '"a,b,c,d,e";case;activity;timestamp\nx;1;a;2028-01-03T09:00Z\n'],
    ['with empty lines and none at the end', 'case,activity,timestamp\n\n1,a,2028-01-03T09:00:00Z\n\n  \n1,b,2028-01-04T09:00:00Z'],
    ['with old line ends', 'case,activity,timestamp\r1,a,2028-01-03T09:00:00Z\r'],
    ['in UTF-16', Buffer.from('\ufeffcase,activity,timestamp\n1,a,2028-01-03T09:00:00Z\n', 'utf16le')],
    ['packed, without a name that says so', gzipSync('case,activity,timestamp\n1,a,2028-01-03T09:00:00Z\n')],
    ['with columns of both kinds of names', 'Activity,concept:name,case:concept:name,timestamp\nx,a,1,2028-01-03T09:00:00Z\n'],
  ])('%s is read', async (_, content) => {
    expect((await said(content, csv))[0]).toContain('1: a@2028-01-03T09:00:00.000Z');
  });

  it('rows of one case may lie apart, and keep their order', async () => {
    expect(await said(`${row}2,x,2028-01-05T00:00Z\n1,a,2028-01-04T00:00Z\n2,y,2028-01-03T00:00Z\n`, csv)).toEqual(['2: x@2028-01-05T00:00:00.000Z y@2028-01-03T00:00:00.000Z', '1: a@2028-01-04T00:00:00.000Z']);
  });

  it('cells keep quotes, line breaks and blanks', async () => {
    const { log } = (await read(`${row}" 1 ","say ""a""\nor b",2028-01-03T09:00:00Z\n`, csv)).imported;
    expect([log.caseNames, log.activities.list]).toEqual([[' 1 '], ['say "a"\nor b']]);
  });

  it('columns are those that were named', async () => {
    const content = 'case,Fall,activity,Was,Wann,Wer,Wie\nx,1,y,a,2028-01-03 10:00,Ida,start\n';
    const { log } = (await read(content, { ...csv, case: 'Fall', activity: 'Was', timestamp: 'Wann', resource: 'Wer', lifecycle: 'Wie', zone: 'Europe/Berlin' })).imported;
    expect([log.caseNames, log.activities.list, log.actors.list, log.lifecycles.list, new Date(log.events.time[0]!).toISOString()]).toEqual([['1'], ['a'], ['Ida'], ['start'], '2028-01-03T09:00:00.000Z']);
  });

  it.each([
    ['a column that is not there', row, { case: 'Fall' }, '1: there is no column "Fall" (--case); the columns are "case_id", "activity", "timestamp"'],
    ['a column that is there twice', 'case,activity,activity,time\n', {}, '1: there are two columns "activity"'],
    ['a header alone', row, {}, '2: there is no event in the file'],
    ['a row that is too long', `${row}1,a,2028-01-03T09:00:00Z,\n`, {}, '2: the row has 4 columns, the header has 3'],
    ['a row after one of two lines', `${row}1,"a\nb",2028-01-03T09:00:00Z\n2,,2028-01-03T09:00:00Z\n`, {}, '4: the row has no activity'],
    ['a row without a time', `${row}1,a, \n`, {}, '2: the row has no time'],
    ['text after a quote', `${row}1,"a"b,2028-01-03T09:00:00Z\n`, {}, '2: there is text after a closing quote in this row'],
    ['a quote in a cell', `${row}1,a "b",2028-01-03T09:00:00Z\n`, {}, '2: there is a quote in the middle of an unquoted cell of this row'],
    ['a NUL', `${row}1,a\0b,2028-01-03T09:00:00Z\n`, {}, '2: the activity "a b" is not text'],
    ['a name without end', `${row}1,${'a'.repeat(limits.nameLength + 1)},2028-01-03T09:00:00Z\n`, {}, `2: the activity "${'a'.repeat(60)}…" is longer than 1,000 characters`],
    ['a delimiter that is none', row, { delimiter: 'ab' }, '1: a delimiter is one character, or the word tab'],
    ['no zone', `${row}1,a,2028-01-03 09:00:00\n`, {}, '2: the time "2028-01-03 09:00:00" has no offset from UTC: name the time zone with --zone, as --zone Europe/Paris'],
    ['an hour that was leapt over', `${row}1,a,2027-03-28 02:30\n`, { zone: 'Europe/Paris' }, '2: the time "2027-03-28 02:30" never was: clocks of the zone were set forward over it'],
    ['an order of days and months that nobody knows', `${row}1,a,03/04/2028 09:00Z\n`, {}, '2: the date "03/04/2028 09:00Z" may begin with the day or with the month: write it as YYYY-MM-DD'],
  ])('%s is refused', async (_, content, options, expected) => {
    expect(await refusal(content, { ...csv, ...options })).toBe(expected);
  });

  it('bytes that are no text are refused where they stand', async () => {
    expect(await refusal(Buffer.concat([Buffer.from(`${row}1,a,2028-01-03T09:00:00Z\n2,`), Buffer.from([0xe9]), Buffer.from(',2028-01-03T09:00:00Z\n')]), csv)).toBe('3: the file is not text in UTF-8');
  });

  it.each([
    ['2028-01-03 09:00:00.123456+05:30', '2028-01-03T03:30:00.123Z'],
    ['2028-01-03T09:00:00,5Z', '2028-01-03T09:00:00.500Z'],
    ['2028/01/03 09:00:00.25 UTC', '2028-01-03T09:00:00.250Z'],
    ['2028-01-03T09:00:00-03', '2028-01-03T12:00:00.000Z'],
    ['03-01-2028 09:00:00+00:00', '2028-01-03T09:00:00.000Z'],
    ['3.1.2028 09:00Z', '2028-01-03T09:00:00.000Z'],
    ['31/01/2028 09:00Z', '2028-01-31T09:00:00.000Z'],
    ['01/31/2028 09:00Z', '2028-01-31T09:00:00.000Z'],
    ['2028-02-29Z', '2028-02-29T00:00:00.000Z'],
    ['1830502800', '2028-01-03T09:00:00.000Z'],
    ['1830502800000', '2028-01-03T09:00:00.000Z'],
    ['1830502800000000', '2028-01-03T09:00:00.000Z'],
    ['1830502800.5', '2028-01-03T09:00:00.500Z'],
  ])('the time %s is %s', async (text, expected) => {
    expect(await said(`${row}1,a,"${text}"\n`, csv)).toEqual([`1: a@${expected}`]);
  });

  it.each(['2027-02-29T00:00Z', '2028-13-01T00:00Z', '2028-01-03T24:00Z', '2028-01-03T09:60Z', '2028-01-03T09:00:00+25:00', '31-02-2028 00:00Z', 'yesterday', '20280103', '12'])('%s is no time', async (text) => {
    expect(await refusal(`${row}1,a,${text}\n`, csv)).toBe(`2: "${text}" is no date and time that is known here`);
  });

  it('times without an offset are those of the zone, in summer and in winter, the earlier one where there are two', async () => {
    const times = ['2027-01-01 12:00', '2027-07-01 12:00', '2027-10-31 02:30', '2027-01-01T12:00+05:00'];
    const { log } = (await read(`${row}${times.map((time) => `1,a,${time}\n`).join('')}`, { ...csv, zone: 'Europe/Paris' })).imported;
    expect([...log.events.time.subarray(0, 4)].map((time, at) => [new Date(time).toISOString(), log.events.offset[at]])).toEqual([
      ['2027-01-01T11:00:00.000Z', 60], ['2027-07-01T10:00:00.000Z', 120], ['2027-10-31T00:30:00.000Z', 120], ['2027-01-01T07:00:00.000Z', 300],
    ]);
  });
});

describe('XES', () => {
  it.each([
    ['with a byte order mark and blanks before it', `\ufeff\n${trace(event(usual))}`],
    ['with a namespace prefix', `<x:log xmlns:x="http://www.xes-standard.org/"><x:trace><x:string key="concept:name" value="1"/><x:event><x:string key="concept:name" value="a"/><x:date key="time:timestamp" value="2028-01-03T09:00:00Z"/></x:event></x:trace></x:log>`],
    ['with nested attributes that look like the outer ones', trace(event(`${usual}<list key="l"><values><string key="concept:name" value="x"/></values></list><string key="o" value=""><string key="concept:name" value="y"/></string>`))],
    ['with globals, classifiers and extensions', `<log><extension name="Concept" prefix="concept" uri="u"/><global scope="event"><string key="concept:name" value="__INVALID__"/></global><classifier name="c" keys="concept:name lifecycle:transition"/><string key="concept:name" value="the log"/>${trace(event(usual)).slice(5)}`],
    ['with comments and character data', `<!-- a --><log>text<trace><!-- b --><string key="concept:name" value="1"/>${event(`${usual}<![CDATA[x]]>`)}</trace></log>`],
    ['with the name of the trace behind its events', `<log><trace>${event(usual)}<string key="concept:name" value="1"/></trace></log>`],
    ['with other types of keys', '<log><trace><int key="concept:name" value="1"/><event><id key="concept:name" value="a"/><string key="time:timestamp" value="2028-01-03T10:00:00.000+01:00"/><float key="f" value="0.5"/><boolean key="b" value="true"/></event></trace></log>'],
    ['in another encoding', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${trace(event(`${usual}<string key="org:resource" value="Zoë"/>`))}`, 'latin1')],
    ['without a name that says so', trace(event(usual))],
  ])('%s is read', async (description, content) => {
    expect(await said(content, { name: description === 'without a name that says so' ? 'upload' : 'log.xes' })).toEqual(oneCase);
  });

  it('traces without events are no cases, those without a name are called by their number, and equal names stay apart', async () => {
    const content = `<log><trace><string key="concept:name" value="empty"/></trace>${[1, 1, null].map((name) => trace(event(usual), name === null ? '' : undefined).slice(5, -6)).join('')}</log>`;
    const { imported } = await read(content, xes);
    expect([imported.log.caseNames, imported.notes]).toEqual([['1', '1 (2)', 'trace 3'], { emptyTraces: 1, unnamedTraces: 1, repeatedNames: 1 }]);
    expect(summary(imported.log)).toMatchObject({ cases: 3, events: 3, variants: 1 });
  });

  it('between start and complete somebody works', async () => {
    const step = (day: number, transition: string) => event(`<string key="concept:name" value="a"/><date key="time:timestamp" value="2028-01-0${day}T00:00:00Z"/><string key="lifecycle:transition" value="${transition}"/>`);
    const { log } = (await read(trace(step(1, 'start') + step(2, 'START') + step(3, 'complete') + step(4, 'complete') + step(5, 'complete')), xes)).imported;
    expect([...log.events.flags.subarray(0, 5)].map((flags) => (flags & 2) !== 0)).toEqual([true, true, true, false, false]);
  });

  it('keys are those that were named', async () => {
    const content = trace(event('<string key="Activity" value="a"/><date key="begin" value="2028-01-03 09:00:00"/>'), '<string key="nr" value="1"/>');
    expect(await said(content, { ...xes, case: 'nr', activity: 'Activity', timestamp: 'begin', zone: 'UTC' })).toEqual(oneCase);
  });

  const noDoctype = 'there is a document type declaration (DOCTYPE); entities are not unfolded here';
  it.each([
    ['an entity of its own', `<!DOCTYPE log [<!ENTITY a "x">]>\n${trace(event(usual))}`, `1: ${noDoctype}`],
    ['a document type from elsewhere', `\n<!DOCTYPE log SYSTEM "file:///etc/passwd"><log/>`, `2: ${noDoctype}`],
    ['an entity that nobody declared', trace(event('<string key="concept:name" value="&a;"/>')), '1: it is no well-formed XML: undefined entity'],
    ['an event without a name', `<log>\n<trace>\n${event('<date key="time:timestamp" value="2028-01-03T09:00:00Z"/>')}</trace></log>`, '3: the event has no concept:name'],
    ['a time that is none', `<log><trace>\n\n${event(usual.replace('-01-03', '-01-32'))}</trace></log>`, '3: "2028-01-32T09:00:00Z" is no date and time that is known here'],
    ['a time without an offset', trace(event(usual.replace('Z', ''))), '1: the time "2028-01-03T09:00:00" has no offset from UTC: name the time zone with --zone, as --zone Europe/Paris'],
    ['an event outside of a trace', `<log>${event(usual)}</log>`, '1: there is an event outside of any trace'],
    ['another document', '<html><body/></html>', '1: the outermost element is "html"; that of an XES file is "log"'],
    ['text', 'case,activity\n', '2: it is no well-formed XML: text data outside of root node'],
    ['a log without events', '<log><trace><string key="concept:name" value="1"/></trace></log>', '1: there is no event in the file'],
    ['elements that cross', `<log><trace>${event(usual).replace('</event>', '</trace>')}`, '1: it is no well-formed XML: unexpected close tag'],
    ['an encoding that is none', `<?xml version="1.0" encoding="KLINGON"?>${trace(event(usual))}`, '1: the encoding KLINGON is not known here'],
    ['a nesting without end', trace('<list>'.repeat(limits.depth + 1)), '1: elements are nested more than 1,000 deep'],
    ['blanks without end', ' '.repeat(limits.pieceLength + 70_000), '1: the file begins with more than 1,000,000 blanks'],
    ['an attribute without end', trace(event(`${usual}<string key="x" value="${'x'.repeat(limits.pieceLength + 70_000)}"/>`)), '1: the attribute "x" is longer than 1,000,000 characters'],
  ])('%s is refused', async (_, content, expected) => {
    expect(await refusal(content, xes)).toBe(expected);
  });

  it('an attribute that is never closed ends the reading long before the memory', async () => {
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.from('<log><trace><string key="concept:name" value="');
      for (let piece = 0; piece < 1_000; piece++) yield Buffer.alloc(64 * 1024, 'x');
      throw new Error('it was read to its end');
    }
    await expect(readLog(Readable.from(endless()), xes)).rejects.toMatchObject({ name: 'LogRefused', line: 1, message: 'there is a piece of more than 1,000,000 characters without a tag' });
  });
});

describe('a packed file', () => {
  it('that unpacks to more than anybody needs is given up', async () => {
    const sizes: number[] = [];
    const reading = async () => {
      for await (const piece of unpacked(Readable.from([gzipSync(Buffer.alloc(32 * 1024 * 1024))]), 'log.xes.gz', 1024 * 1024)) sizes.push(piece.length);
    };
    await expect(reading()).rejects.toMatchObject({ name: 'LogRefused', message: 'unpacked, the file is larger than 1 MiB' });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1024 * 1024);
  });

  it('that is damaged is refused', async () => {
    const packed = gzipSync(trace(event(usual)));
    packed[packed.length - 6]! ^= 0xff;
    expect(await refusal(packed, { name: 'log.xes.gz' })).toBe('1: the packed file is damaged');
  });
});
