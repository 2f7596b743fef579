import { castOf, refusal } from './cast';
import { confirmed, endStateOf } from './end-state';
import { falls, withdrawnByHost } from './falls';
import { hold, passFacility, planTour, sendContract, stay } from './story';
import { toldWhenConfirmed } from './told';
import type { World } from './world';

/** The ends of the saga while all services are there. */
export function endsOfTheSaga(world: () => World): void {
  it('confirmed: both sign, the stop takes place, and nobody else can have the days', async () => {
    const story = await world().story();
    await story.offeredAndAgreed();
    await story.signedByBoth();
    await world().expectEnd(story, confirmed, toldWhenConfirmed);
    const late = await story.cast.linh.call('POST', 'touring', `/tours/${story.tourId}/holds`, { spaceId: story.rivalSpaceId, ...stay });
    expect(refusal(late)).toBe('409 dates-already-confirmed');
  });

  it('confirmed as if once, although every command is sent twice and both sign at the same moment', async () => {
    const story = await world().story(await castOf(world().services.installation, 'twice'));
    await story.offeredAndAgreed();
    await Promise.all([story.sign('duarte'), story.sign('sachiko')]);
    await world().expectEnd(story, confirmed, toldWhenConfirmed);
  });

  it.each(falls)('%s: space and set are free, the rival moves up and may be sent a contract', async (_name, { play, end, told }) => {
    const story = await world().story();
    await play(story);
    await world().expectEnd(story, end, told);
    await passFacility(story.cast.helena, story.rivalId);
    expect(refusal(await sendContract(story.cast.helena, story.rivalId))).toBe('200');
  });

  it('the host withdraws while its director signs: all services tell of the same end, whichever came first', async () => {
    const story = await world().story();
    await story.offeredAndAgreed();
    await story.sign('duarte');
    const at = `/agreements/${story.agreementId}`;
    const [signed, withdrawn] = await Promise.all([
      story.cast.sachiko.call('POST', 'coproduction', `${at}/sign`, { textHash: story.textHash }),
      story.cast.kenji.call('POST', 'coproduction', `${at}/withdraw`, {}),
    ]);
    const outcome = [refusal(signed), refusal(withdrawn)].join(', ');
    expect(['200, 409 action-not-allowed', '409 action-not-allowed, 200']).toContain(outcome);
    const { end, told } = outcome.startsWith('200') ? { end: confirmed, told: toldWhenConfirmed } : withdrawnByHost;
    await world().expectEnd(story, end, told);
  });

  it('refused: of two contracts for one set sent at the same moment, the first in line is reserved and the other told why it is not', async () => {
    const story = await world().story();
    const { helena } = story.cast;
    await passFacility(helena, story.rivalId);
    const [first, second] = await Promise.all([sendContract(helena, story.stopId), sendContract(helena, story.rivalId)]);
    expect(refusal(first)).toBe('200');
    expect(['409 set-already-reserved', '409 not-first-in-line']).toContain(refusal(second));
    await world().settled();
    expect(await endStateOf(world().ledger, story)).toEqual({
      saga: ['1 drafted'], stop: 'reserved', rival: 'hold 2', agreements: ['1 negotiating'], space: ['reserved'], calendar: ['reserved'], set: ['reserved'],
    });
    expect(await world().ledger.sql('touring', 'select 1 from hosting_saga where stop_id = $1', [story.rivalId])).toEqual([]);
  });

  it('refused: a tour of another organiser finds the space reserved, and goes on when that reservation falls', async () => {
    const story = await world().story();
    const { zofia, amina, kenji } = story.cast;
    const otherStopId = await hold(kenji, await planTour(zofia, amina), story.spaceId);
    await passFacility(zofia, otherStopId);
    await story.offer();
    expect(refusal(await sendContract(zofia, otherStopId))).toBe('409 space-already-reserved');
    await story.drafted();
    await story.acts('helena', 'decline');
    await world().settled();
    expect(refusal(await sendContract(zofia, otherStopId))).toBe('200');
  });
}
