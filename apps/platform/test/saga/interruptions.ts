import { randomUUID } from 'node:crypto';
import { refusal } from './cast';
import { confirmed } from './end-state';
import { lapsed, signedByOne } from './falls';
import { serviceNames } from './installation';
import type { Story } from './story';
import { toldWhenConfirmed } from './told';
import type { World } from './world';

/** Longer than the two seconds that contacts is given to confirm a mandate, by what a busy machine needs around them. */
export const refusedWithinMs = 4_000;

/** The saga when services are away in the middle of it and come back. */
export function interruptions(world: () => World): void {
  const endConfirmed = async (...stories: Story[]): Promise<void> => {
    for (const story of stories) await world().expectEnd(story, confirmed, toldWhenConfirmed);
  };

  it('coproduction goes right after a contract was sent, and another is sent without it: both are drafted once when it is back', async () => {
    const [before, meanwhile] = [await world().story(), await world().story()];
    await before.offer();
    await world().without('coproduction', async () => {
      await meanwhile.offer();
      expect((await meanwhile.cast.helena.get('touring', `/stops/${before.stopId}`)).state).toBe('reserved');
      expect((await meanwhile.cast.linh.get('touring', `/stops/${before.rivalId}`)).rank).toBe(2);
    });
    for (const story of [before, meanwhile]) {
      await story.drafted();
      await story.agree();
      await story.signedByBoth();
    }
    await endConfirmed(before, meanwhile);
  });

  it('touring goes right after a last signature, and another is given without it: both stops are confirmed when it is back', async () => {
    const [before, meanwhile] = [await world().story(), await world().story()];
    await meanwhile.offeredAndAgreed();
    await before.offeredAndAgreed();
    await before.signedByBoth();
    await world().without('touring', async () => {
      await meanwhile.signedByBoth();
      expect((await meanwhile.agreement()).status).toBe('executed');
    });
    await endConfirmed(before, meanwhile);
  });

  it('notifications is away all the time: everyone is told everything, once, when it is back', async () => {
    await world().settled();
    const story = await world().without('notifications', async () => {
      const played = await world().story();
      await played.offeredAndAgreed();
      await played.signedByBoth();
      return played;
    });
    await endConfirmed(story);
  });

  it('contacts is away when somebody signs: refused with its code, and the same command works when it is back', async () => {
    const story = await world().story();
    await story.offeredAndAgreed();
    const key = randomUUID();
    const sign = () => story.cast.duarte.call('POST', 'coproduction', `/agreements/${story.agreementId}/sign`, { textHash: story.textHash }, { key });
    await world().without('contacts', async () => {
      const askedAt = performance.now();
      expect(refusal(await sign())).toBe('503 contacts-unavailable');
      expect(performance.now() - askedAt).toBeLessThan(refusedWithinMs);
      expect((await story.agreement()).status).toBe('text-agreed');
    });
    expect(refusal(await sign())).toBe('200');
    await story.sign('sachiko');
    await endConfirmed(story);
  });

  it('the time to sign runs out while coproduction is away: the agreement lapses when it is back', async () => {
    const story = await world().story();
    await signedByOne(story);
    await world().without('coproduction', () => story.clock.advance({ days: 2, minutes: 1 }));
    await world().expectEnd(story, lapsed.end, lapsed.told);
  });

  it('everything goes right after the last signature and comes back', async () => {
    const story = await world().story();
    await story.offeredAndAgreed();
    await story.signedByBoth();
    await Promise.all(serviceNames.map((name) => world().services.end(name)));
    await Promise.all(serviceNames.map((name) => world().services.start(name)));
    // A letter that was just being handed over belongs to the dead process until its lease of five minutes ends.
    await world().clock.advance({ minutes: 5, seconds: 5 });
    await endConfirmed(story);
  });
}
