import { describeInBrowser } from './stage/chromium';
import type { Hand } from './stage/hand';
import { staged } from './stage/stage';
import { numbersIn, rowsOf } from './stage/tables';
import { draftedAgreement } from './stage/world';

type Answer = Readonly<Record<string, any>>;
type Row = Answer;

/** Where a figure stands, which columns of its table are compared, and what the interface answers for them. */
const figures: readonly (readonly [page: string, title: RegExp, columns: readonly number[], view: string, expected: (answer: Answer) => readonly (readonly number[])[]])[] = [
  ['ageing', /^By state/, [1, 2, 3, 4], 'ageing', ({ states }) => states.map(({ bands }: Row) => bands)],
  ['deadlines', /^Are dates kept/, [1, 2, 3, 4, 5], 'deadlines', ({ states }) => states.map(({ met, breached, breachedOpen, atRisk, onTrack }: Row) => [met, breached, breachedOpen, atRisk, onTrack])],
  ['bottlenecks', /^Where does time go by/, [3], 'bottlenecks', ({ states }) => states.map(({ open }: Row) => [open])],
  ['funnel', /^How many reach each state/, [2, 3, 4], 'funnel', ({ stages }) => stages.map(({ reached, undecided, missed }: Row) => [reached, undecided, missed])],
  ['funnel', /^Do later ones get as far/, [1, 2], 'cohorts', ({ cohorts }) => cohorts.map(({ started, open }: Row) => [started, open])],
  ['throughput', /^Do we finish/, [2], 'throughput', ({ weeks }) => weeks.map(({ closed }: Row) => [closed])],
  ['times', /^How long does it take/, [1], 'times', ({ lead, waiting, touch }) => [lead, waiting, touch].flatMap(({ calendar }) => (calendar ? [[calendar.count]] : []))],
  ['process-map', /^Which way does it go/, [2], 'process-map', ({ edges }) => edges.map(({ count }: Row) => [count])],
  ['variants', /^Which ways are there/, [0], 'variants', ({ variants }) => variants.map(({ cases }: Row) => [cases])],
  ['partners', /^Between whom do works travel/, [2, 3], 'partner-flows', ({ flows }) => flows.map(({ cases, finished }: Row) => [cases, finished])],
];

describeInBrowser('The figures of the dashboards', () => {
  const { scene } = staged();
  const asked = (reader: Hand, view: string) => reader.get<Answer>(`/dashboard/figures/${view}?workflow=touring.stop`);

  scene('are on each page those that the interface answers', async (stage) => {
    await draftedAgreement(stage, 'Counted');
    const { id } = await stage.hand('linh').then(async (linh) => ({ id: (await linh.get<{ items: { id: string; state: string }[] }>('/touring/stops')).items.find(({ state }) => state === 'hold')!.id }));
    await (await stage.hand('linh')).post(`/touring/stops/${id}/release`);
    const amina = await stage.enter('amina');
    await stage.until('the release being counted', async () => (await asked(amina, 'times')).lead.calendar !== null);
    for (const [page, title, columns, view, expected] of figures) {
      await amina.go(`/dashboards/${page}`);
      const rows = numbersIn(await rowsOf(amina, title), ...columns);
      expect([view, rows]).toEqual([view, expected(await asked(amina, view))]);
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  scene('are in words what the interface answers, and lead to lists of as many', async (stage) => {
    const amina = await stage.enter('amina');
    const [overview, flow, law, conformance] = [await asked(amina, 'overview'), await asked(amina, 'flow'), await asked(amina, 'littles-law'), await asked(amina, 'conformance')];
    await amina.go('/dashboards');
    for (const [count, words] of [[overview.total, 'under way'], [overview.deadlines.atRisk, 'will probably miss'], [overview.stuck, 'stood still'], [overview.forbidden, 'forbid']] as const)
      await amina.page.getByRole('link', { name: new RegExp(`^${count}\\b.*${words}`) }).waitFor();
    await amina.page.getByRole('link', { name: /under way/ }).click();
    await amina.page.getByRole('heading', { level: 1, name: new RegExp(`^${overview.total} instance`) }).waitFor();
    await amina.go('/dashboards/flow');
    const arrivals = numbersIn(await rowsOf(amina, /^Where does work pile up/), -1 + (await amina.page.getByRole('figure').locator('thead th').count())).flat();
    expect(arrivals.at(-1)).toBe(flow.arrivals.at(-1));
    await amina.sees(`${law.arrivals} came, ${law.departures} left.`);
    await amina.go('/dashboards/conformance');
    await amina.sees(`All ${conformance.steps} steps are allowed.`);
    await amina.go('/dashboards/stuck');
    await amina.sees(overview.stuck === 0 ? 'Nothing stands still' : `${overview.stuck} stand`);
  });
});
