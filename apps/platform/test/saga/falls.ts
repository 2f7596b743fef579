import { type EndState, fallen } from './end-state';
import type { Story } from './story';
import { tidings, type ToldOf, toldWhenFallen } from './told';

/** A way in which the saga ends without a confirmed stop. */
export interface Fall {
  readonly play: (story: Story) => Promise<unknown>;
  readonly end: EndState;
  readonly told: ToldOf;
}

const { countered, agreed, organiserSigned } = tidings;

async function declineDraft(story: Story): Promise<void> {
  await story.offer();
  await story.drafted();
  await story.acts('kenji', 'decline');
}

async function withdrawAsOrganiser(story: Story): Promise<void> {
  await story.offeredAndAgreed();
  await story.acts('helena', 'withdraw');
}

async function withdrawAsHost(story: Story): Promise<void> {
  await story.offeredAndAgreed();
  await story.sign('duarte');
  await story.acts('kenji', 'withdraw');
}

/** A contract that must be signed within two days and is signed by one party alone. */
export async function signedByOne(story: Story): Promise<void> {
  await story.offer(new Date(story.clock.now().getTime() + 2 * 86_400_000));
  await story.drafted();
  await story.agree();
  await story.sign('duarte');
}

async function letLapse(story: Story): Promise<void> {
  await signedByOne(story);
  await story.clock.advance({ days: 2, minutes: 1 });
}

export const lapsed: Fall = {
  play: letLapse,
  end: fallen('lapsed', 'contract-lapsed', 'lapsed'),
  told: toldWhenFallen('agreement-lapsed', [...countered, ...agreed, ...organiserSigned]),
};

export const withdrawnByHost: Fall = {
  play: withdrawAsHost,
  end: fallen('withdrawn', 'withdrawn-by-host', 'withdrawn'),
  told: toldWhenFallen('agreement-withdrawn', [...countered, ...agreed, ...organiserSigned]),
};

export const falls: ReadonlyArray<[string, Fall]> = [
  ['the host declines the draft', { play: declineDraft, end: fallen('declined', 'contract-declined', 'declined'), told: toldWhenFallen('agreement-declined', []) }],
  [
    'the organiser withdraws from the agreed text',
    { play: withdrawAsOrganiser, end: fallen('withdrawn', 'withdrawn-by-organiser', 'withdrawn'), told: toldWhenFallen('agreement-withdrawn', [...countered, ...agreed]) },
  ],
  ['the host withdraws when the organiser has signed', withdrawnByHost],
  ['the time to sign runs out when one party has signed', lapsed],
];
