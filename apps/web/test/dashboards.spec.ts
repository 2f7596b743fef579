import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeInBrowser } from './stage/chromium';
import type { Person } from './stage/person';
import { givenUp } from './stage/planted-fault';
import { staged } from './stage/stage';
import { numbersIn, rowsOf } from './stage/tables';
import { plannedTour, spaceOf, stay } from './stage/world';

const logs = join(__dirname, '..', '..', '..', '..', 'shared', 'data', 'event-logs');

/** Four cases on paper: what follows was reckoned by hand. */
const small = `case,activity,timestamp
a1,ask,2026-03-02T08:00:00Z
a1,answer,2026-03-03T08:00:00Z
a1,sign,2026-03-04T08:00:00Z
a2,ask,2026-03-02T08:00:00Z
a2,answer,2026-03-02T20:00:00Z
a2,answer,2026-03-03T08:00:00Z
a2,sign,2026-03-06T08:00:00Z
a3,ask,2026-03-03T08:00:00Z
a3,sign,2026-03-13T08:00:00Z
a4,ask,2026-03-04T08:00:00Z
a4,answer,2026-03-05T08:00:00Z
`;

/** Uploads a log by the page that is there for it. @returns its id */
async function uploads({ page, ...person }: Person, file: { name: string; mimeType: string; buffer: Buffer } | string): Promise<string> {
  await page.goto(`${person.address}/dashboards/logs`);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.waitForURL(/\/dashboards\?log=/);
  return new URL(page.url()).searchParams.get('log')!;
}

/** The sentences that stand on top, each begun by its number. */
async function sentences({ page }: Person): Promise<number[]> {
  const numbers = page.getByRole('listitem').filter({ has: page.getByRole('paragraph') }).getByRole('link').locator('span:first-child');
  await numbers.first().waitFor();
  return (await numbers.allInnerTexts()).map(Number).filter((number) => !Number.isNaN(number));
}

describeInBrowser('The dashboards', () => {
  const { scene } = staged();
  const skipped = (name: string) => it.skip(`${name} (skipped: no shared/data/event-logs beside the checkout)`, () => undefined);
  const withLogs = existsSync(logs) || process.env['REQUIRE_ALL'] === '1' ? scene : skipped;

  scene('an administrator finds an event that was given up, and mends it from the dashboard alone', async (stage) => {
    const [tour, hall] = [await plannedTour(stage, 'Stranded'), await spaceOf(stage, 'kenji')];
    const [kenji, helena] = [await stage.hand('kenji'), await stage.hand('helena')];
    const stop = await kenji.post(`/touring/tours/${tour.id}/holds`, { spaceId: hall.id, ...stay });
    await helena.post(`/touring/stops/${stop.id}/assess-facility`, { verdict: 'passed' });
    await givenUp(stage, () => helena.post(`/touring/stops/${stop.id}/send-contract`));

    const amina = await stage.enter('amina', '/dashboards');
    await amina.page.getByRole('link', { name: /1 event could not be read, in Co-production/ }).click();
    await amina.page.getByRole('heading', { level: 1, name: 'Dead letters' }).waitFor();
    await amina.sees('touring.stop.reserved.v1');
    await amina.press(/^Try again, Co-production/);
    const dialog = amina.page.getByRole('dialog');
    await dialog.getByLabel('Reason, if you like; kept in the audit').fill('The cause is gone.');
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await amina.sees('It went through:');
    await amina.sees('Every event was read');
    const { items } = await amina.get<{ items: { action: string; reason: string }[] }>('/coproduction/ops/audit');
    expect(items.map(({ action, reason }) => [action, reason])).toEqual([['redrive', 'The cause is gone.']]);
    expect(await stage.until('the agreement being drafted', async () => (await kenji.get<{ items: unknown[] }>(`/coproduction/agreements?stopId=${stop.id}`)).items[0])).toMatchObject({ stopId: stop.id });
  });

  scene('a small world gives the figures that were reckoned by hand', async (stage) => {
    const amina = await stage.enter('amina');
    const log = await uploads(amina, { name: 'small.csv', mimeType: 'text/csv', buffer: Buffer.from(small) });
    await amina.sees('cases are in the log.');
    // Cases, events, variants, cases with rework, finished in the last twelve weeks of the log.
    expect(await sentences(amina)).toEqual([4, 11, 4, 1, 4]);
    await amina.go(`/dashboards/process-map?log=${log}`);
    expect((await rowsOf(amina, /^Which way does it go/)).map((row) => row.slice(0, 5)).sort()).toEqual([
      ['answer', 'answer', '1', '12 hours', '12 hours'],
      ['answer', 'sign', '2', '2 days', '2.9 days'],
      ['ask', 'answer', '3', '24 hours', '24 hours'],
      ['ask', 'sign', '1', '10 days', '10 days'],
    ]);
    await amina.go(`/dashboards/times?log=${log}`);
    expect((await rowsOf(amina, /^How long does it take/))[0]!.slice(1)).toEqual(['4', '24 hours', '3 days', '7.3 days', '9.1 days', '4.3 days', '10 days']);
    await amina.go(`/dashboards/throughput?log=${log}`);
    expect((await rowsOf(amina, /^Do we finish/)).map((row) => [row[0], row[2]])).toEqual([['2026-W10', '3'], ['2026-W11', '1']]);
    await amina.go(`/dashboards/variants?log=${log}`);
    expect(numbersIn(await rowsOf(amina, /^What is done/), 1, 2, 3, 4)).toEqual([[1, 1, 0, 4]]);
  });

  withLogs('an uploaded log gives the known answers', async (stage) => {
    const known = JSON.parse(readFileSync(join(logs, 'known-answers.json'), 'utf8'))['running-example.xes'];
    const amina = await stage.enter('amina');
    const log = await uploads(amina, join(logs, 'running-example.xes'));
    await amina.sees('cases are in the log.');
    expect((await sentences(amina)).slice(0, 3)).toEqual([known.cases, known.events, known.variants]);
    await amina.go(`/dashboards/process-map?log=${log}`);
    const edges = (await rowsOf(amina, /^Which way does it go/)).map(([from, to, count]) => [from!.toLowerCase(), to!.toLowerCase(), Number(count)]);
    expect(edges.sort()).toEqual(known.dfg.toSorted());
    await amina.go('/dashboards/logs');
    const [row] = (await rowsOf(amina, 'Which logs are here?')).filter(([name]) => name === 'running-example.xes');
    expect(numbersIn([row!], 1, 2, 3, 4)).toEqual([[known.cases, known.events, Object.keys(known.activities).length, known.variants]]);
  });

  scene('what can not be read is told with its line, and nothing of it stays', async (stage) => {
    const amina = await stage.enter('amina', '/dashboards/logs');
    amina.watch.expects(/status of 422/);
    await amina.page.locator('input[type=file]').setInputFiles({ name: 'torn.xes', mimeType: 'text/xml', buffer: Buffer.from('<log>\n<trace>\n<event>') });
    await amina.press('Read it');
    await amina.sees(/torn\.xes, line 3/);
    const { items } = await amina.get<{ items: { name: string }[] }>('/dashboard/logs');
    expect(items.map(({ name }) => name)).not.toContain('torn.xes');
  });
});
