import { confirmed } from './end-state';
import type { Story } from './story';
import { tidings, toldWhenConfirmed } from './told';
import type { World } from './world';

interface Granted {
  readonly id: string;
  readonly validFrom: string;
}

/** Helena is given a mandate to sign as well, and signs under it. */
async function signedUnderNewMandate(world: World, story: Story): Promise<Granted> {
  const { duarte, helena } = story.cast;
  const granted: Granted = await duarte.does('contacts', '/mandates', { organisationId: helena.organisationId, personRef: helena.personRef, power: 'sign' });
  await world.settled();
  await story.offeredAndAgreed();
  await story.acts('helena', 'sign', { textHash: story.textHash, mandateId: granted.id });
  return granted;
}

/** As of the moment at which it was given, hence before anything was signed under it. */
const revoke = (story: Story, { id, validFrom }: Granted): Promise<unknown> => story.cast.duarte.does('contacts', `/mandates/${id}/revoke`, { effectiveAt: validFrom });

const signatures = async (story: Story): Promise<string[]> =>
  (await story.agreement()).signatures.map(({ signedFor, voided }: any) => `${signedFor} ${voided?.reason ?? 'stands'}`);

/** What a revocation does that reaches back to before a signature. */
export function revokedMandates(world: () => World): void {
  const voidedAndSignedAgain = async (story: Story): Promise<void> => {
    await world().settled();
    expect([(await story.agreement()).status, await signatures(story)]).toEqual(['text-agreed', ['organiser mandate-was-revoked']]);
    await story.signedByBoth();
    const told = { ...toldWhenConfirmed, agreement: [...toldWhenConfirmed.agreement, ...tidings.organiserSigned, ...tidings.signatureVoided] };
    await world().expectEnd(story, confirmed, told);
    expect(await signatures(story)).toEqual(['organiser mandate-was-revoked', 'organiser stands', 'host stands']);
  };

  it('a mandate revoked as of before the signature voids it while nothing is executed, and another may sign in its place', async () => {
    const story = await world().story();
    await revoke(story, await signedUnderNewMandate(world(), story));
    await voidedAndSignedAgain(story);
  });

  it('so it does when coproduction hears of it only later', async () => {
    const story = await world().story();
    const granted = await signedUnderNewMandate(world(), story);
    await world().without('coproduction', () => revoke(story, granted));
    await voidedAndSignedAgain(story);
  });

  it('the same revocation after the execution changes nothing and tells nobody', async () => {
    const story = await world().story();
    const granted = await signedUnderNewMandate(world(), story);
    await story.sign('sachiko');
    await revoke(story, granted);
    await world().expectEnd(story, confirmed, toldWhenConfirmed);
    expect(await signatures(story)).toEqual(['organiser stands', 'host stands']);
  });
}
