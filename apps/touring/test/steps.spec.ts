import { offerBody, refusal, stays, TouringWorld } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

const steps = async (path: string, as: any) => (await world.service.call('GET', `/${path}/steps`, undefined, { as })).body.items.map(({ at: _, ...step }: { at: string }) => step);

it('an offer tells its steps with the words of its editor, to its organiser and to editors alone', async () => {
  const offerId = await world.draft();
  const act = (verb: string, as: any, body?: object) => world.must(world.service.call('POST', `/offers/${offerId}/${verb}`, body, { as }));
  await act('submit', world.organiser);
  await act('request-changes', world.editor, { remark: 'Which objects?' });
  await world.must(world.service.call('PUT', `/offers/${offerId}`, offerBody, { as: world.organiser, ifMatch: 3 }));
  expect(await steps(`offers/${offerId}`, world.organiser)).toEqual([
    { action: 'draft-offer', from: null, to: 'draft', by: 'organiser', reason: null, remark: null },
    { action: 'submit-offer', from: 'draft', to: 'submitted', by: 'organiser', reason: null, remark: null },
    { action: 'request-offer-changes', from: 'submitted', to: 'changes-requested', by: 'editor', reason: null, remark: 'Which objects?' },
    { action: 'revise-offer', from: 'changes-requested', to: 'changes-requested', by: 'organiser', reason: null, remark: null },
  ]);
  const { person } = await world.venue();
  expect(refusal(await world.service.call('GET', `/offers/${offerId}/steps`, undefined, { as: person }))).toBe('404 not-found');
});

it('a stop tells who acted by side, so that a challenger stays unnamed', async () => {
  const tour = await world.tour();
  const [first, second] = await Promise.all([world.venue(), world.venue()]);
  const stopId = await world.held(tour, first!, stays.spring);
  const challenger = await world.held(tour, second!, stays.spring);
  await world.must(world.act(second!.person, challenger, 'challenge'));
  const { answerBy } = (await world.service.call('GET', `/stops/${stopId}`, undefined, { as: first!.person })).body;
  expect(Date.parse(answerBy) - world.service.clock.now().getTime()).toBeGreaterThan(47 * 3_600_000);
  await world.must(world.act(first!.person, stopId, 'release', { remark: 'Another work has our hall' }));
  expect(await steps(`stops/${stopId}`, first!.person)).toEqual([
    { action: 'place-hold', from: null, to: 'hold', by: 'host', reason: null, remark: null },
    { action: 'challenge-hold', from: 'hold', to: 'challenged', by: 'rival', reason: null, remark: null },
    { action: 'release-hold', from: 'challenged', to: 'hold-released', by: 'host', reason: 'by-host', remark: 'Another work has our hall' },
  ]);
});
