import { refusal, stays, TouringWorld } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

const get = async (path: string, as = world.organiser) => (await world.service.call('GET', path, undefined, { as })).body;
const level = (rule: string, to: string, as = world.editor) => world.service.call('PUT', `/rules/${rule}/level`, { level: to, reason: 'tried here' }, { as });
const brief = (items: any[]) => items.map(({ rule, verdict }) => `${rule} ${verdict}`);

describe('reference rows', () => {
  const row = { kind: 'hold-rule', code: 'sign-by', validFrom: '2026-01-01', validTo: null, value: { value: 20, unit: 'days' }, source: 'a house rule', confidence: 'unverified', owner: 'registry' };
  const enter = (change: object, as = world.editor) => world.service.call('POST', '/reference-rows', { ...row, ...change }, { as });

  it('are read by everybody with source and confidence, the one in force marked', async () => {
    const { items } = (await world.service.call('GET', '/reference-rows?kind=carnet-country&limit=200')).body;
    expect(items.filter(({ code }: any) => code === 'CN').map(({ validFrom, inForce, value, confidence }: any) => [validFrom, inForce, value.uses, confidence])).toEqual([
      ['2000-01-01', false, ['EF'], 'secondary'], ['2019-01-09', true, ['EF', 'PE', 'CS'], 'secondary'],
    ]);
  });

  it('gain a dated row by an administrator, which holds at once; nothing that stands is changed', async () => {
    expect((await enter({}, world.organiser)).status).toBe(403);
    const [tour, venue] = [await world.tour(), await world.venue()];
    expect([refusal(await enter({})), refusal(await enter({}))]).toEqual(['201', '409 reference-row-exists']);
    const stop = await world.stop(await world.reserved(tour, venue));
    expect(Math.round((Date.parse(stop.signBy) - world.service.clock.now().getTime()) / 86_400_000)).toBe(20);
    await expect(world.service.sql(`update reference_row set source = 'x' where code = 'sign-by'`)).rejects.toThrow('gains rows and can not be changed');
    expect((await get('/hold-rules')).items.filter(({ code }: any) => code === 'sign-by').map(({ value }: any) => value)).toEqual([30, 20]);
    expect(await world.service.sql(`select action, account_key is not null as known from transition_log where aggregate_type = 'touring.reference-row'`)).toEqual([{ action: 'enter-row', known: true }]);
  });
});

describe('the rules of a tour', () => {
  it('are told with level, numbers, reason and source; what is not known is named', async () => {
    const [tour, venue] = [await world.tour(), await world.venue()];
    const stopId = await world.held(tour, venue);
    const { items } = await get(`/tours/${tour}/rules`);
    expect(brief(items.filter(({ rule, verdict }: any) => Number(rule.slice(1)) <= 6 && verdict !== 'unknown'))).toEqual(['R2 holds', 'R3 holds', 'R4 holds', 'R5 holds']);
    expect(items.find(({ rule }: any) => rule === 'R3')).toMatchObject({
      subject: stopId, level: 'block-confirm', source: 'sites.si.edu/host/guidelines2f.htm',
      explanation: expect.stringContaining('delivery must be by 2028-02-08 and is on 2028-02-01'),
    });
    const unknown = items.filter(({ verdict }: any) => verdict === 'unknown');
    expect(unknown.filter(({ missing, explanation }: any) => missing.length === 0 || explanation !== null)).toEqual([]);
    expect(unknown.find(({ rule }: any) => rule === 'R16').missing).toContain('objects');
  });

  it('a host reads the figures of its own stop, and of the others the verdict alone', async () => {
    const [tour, first, second] = [await world.tour(), await world.venue(), await world.venue()];
    const before = await world.reserved(tour, first);
    const stopId = await world.held(tour, second, { ...stays.summer, delivery: '2028-05-14' });
    const shown = async (as = world.organiser) => (await get(`/stops/${stopId}/rules`, as)).items.find(({ rule }: any) => rule === 'R1');
    expect((await shown()).numbers).toMatchObject({ before, dispatch: '2028-05-08', earliest: '2028-05-15' });
    expect((await shown(second.person)).numbers).toEqual({ earliest: '2028-05-15', delivery: '2028-05-14', tauDays: 7 });
    expect((await world.service.call('GET', `/stops/${stopId}/rules`, undefined, { as: first.person })).status).toBe(404);
    expect((await world.service.call('GET', `/tours/${tour}/rules`, undefined, { as: second.person })).status).toBe(404);
  });

  it('bite where this installation lets them: a rule made to block saving refuses the hold and says why', async () => {
    const [tour, first, second] = [await world.tour(), await world.venue(), await world.venue()];
    await world.reserved(tour, first);
    expect(refusal(await level('R1', 'block-save', world.organiser))).toBe('403 not-permitted');
    expect(refusal(await level('R99', 'off'))).toBe('404 not-found');
    await world.must(level('R1', 'block-save'));
    const refused = await world.hold(tour, second, stays.late);
    expect([refusal(refused), refused.body.details.rules.map(({ rule, level: at }: any) => [rule, at])]).toEqual(['409 rules-broken', [['R1', 'block-save']]]);
    await world.must(level('R1', 'block-confirm'));
    expect(refusal(await world.hold(tour, second, stays.late))).toBe('201');
    const told = (await get('/rules')).items.find(({ id }: any) => id === 'R1');
    expect([told.declaredLevel, told.level, told.reason]).toEqual(['block-confirm', 'block-confirm', 'tried here']);
  });

  it('a rule that only warns here refuses no stay', async () => {
    const [tour, venue] = [await world.tour(), await world.venue()];
    const hasty = { ...stays.spring, delivery: '2028-02-10' };
    expect(refusal(await world.hold(tour, venue, hasty))).toBe('422 too-little-time-to-install');
    await world.must(level('R3', 'warn'));
    expect(refusal(await world.hold(tour, venue, hasty))).toBe('201');
    await world.must(level('R3', 'block-confirm'));
  });
});
