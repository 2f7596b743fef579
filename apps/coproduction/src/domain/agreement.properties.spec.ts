import * as fc from 'fast-check';
import { type Decision, money } from '@caravanserai/kernel';
import { after, before, changed, drafted, headOf, id, mandateOf, reservation, rootOf, type Story, tell } from '../../test/made-up';
import { foldLog, liveSignatures } from './agreement';
import { type Fact, firstBrokenSeq } from './agreement-log';
import { agreementLifecycle } from './agreement-lifecycle';
import { type AgreementVersion, versionRoot } from './agreement-version';
import { announcementsOf } from './announcements';
import { decline, lapse, withdraw } from './end';
import { acceptTerms, proposeTerms, reopen } from './negotiate';
import { type Role, roles } from './party';
import { sign, voidSignature, withdrawSignature } from './sign';
import { verifyAgreement } from './verify';

/** Anything that anybody may try: in the right order or not, on the current text or an old one, as oneself or as the other's signatory. */
interface Attempt {
  readonly command: string;
  readonly by: Role;
  readonly fee: number;
  readonly person: number;
  readonly staleBy: number;
  readonly late: boolean;
}

/** What ends an agreement is rare, so that the way there is long enough for everything else. */
const weights = { propose: 12, accept: 24, sign: 18, reopen: 9, 'withdraw-signature': 3, revoke: 3, decline: 1, withdraw: 1, lapse: 1 };
const commands = Object.entries(weights).map(([command, weight]) => ({ arbitrary: fc.constant(command), weight }));
const attempt = fc.record<Attempt>({
  command: fc.oneof(...commands),
  by: fc.constantFrom(...roles),
  fee: fc.integer({ min: 0, max: 3 }),
  person: fc.integer({ min: 1, max: 3 }),
  staleBy: fc.constantFrom(0, 0, 0, 0, 1),
  late: fc.oneof({ arbitrary: fc.constant(false), weight: 30 }, { arbitrary: fc.constant(true), weight: 1 }),
});
const attempts = fc.array(attempt, { minLength: 10, maxLength: 40, size: 'max' });

const mandateIdOf = (by: Role, person: number): string => id(`${by === 'host' ? 'b' : 'a'}0${person}`);

function decide(story: Story, { command, by, fee, person, staleBy, late }: Attempt): Decision<{ fact: Fact; version?: AgreementVersion }> {
  const { agreement, versions, log } = story;
  const now = late ? after : before;
  const root = versionRoot(versions.at(-1 - staleBy) ?? headOf(story));
  const signer = id(`c${person}`);
  const alone = (decision: Decision<Fact>) => (decision.ok ? { ok: true as const, value: { fact: decision.value } } : decision);
  switch (command) {
    case 'propose':
      return proposeTerms(agreement, headOf(story), { by, terms: changed(story, { fee: money(fee, 'EUR') }) }, now);
    case 'accept':
      return alone(acceptTerms(agreement, { by, root }, now));
    case 'sign': {
      const mandate = mandateOf(by, { mandateId: mandateIdOf(by, person), holder: signer });
      return alone(sign(agreement, { by, root, signer, mandate, signatureId: id(`d${log.length}`), liability: [] }, now));
    }
    case 'reopen':
      return alone(reopen(agreement, { by }, now));
    case 'withdraw-signature':
      return alone(withdrawSignature(agreement, { by }));
    case 'revoke':
      return alone(voidSignature(agreement, { mandateId: mandateIdOf(by, person), effectiveAt: late ? after : before }));
    case 'decline':
      return alone(decline(agreement, { by }));
    case 'withdraw':
      return alone(withdraw(agreement, { by }));
    default:
      return alone(lapse(agreement, now));
  }
}

/** All stories on the way, one for each attempt that was not refused. */
function play(tries: readonly Attempt[]): Story[] {
  const stories = [drafted()];
  for (const one of tries) {
    const story = stories.at(-1)!;
    const decision = decide(story, one);
    if (decision.ok) stories.push(tell(story, decision.value.fact, one.late ? after : before, decision.value.version));
  }
  return stories;
}

const always = (holds: (story: Story, previous: Story | undefined) => void) =>
  fc.assert(fc.property(attempts, (tries) => play(tries).forEach((story, index, all) => holds(story, all[index - 1]))), { numRuns: 150 });

it('reaches every state, so that what holds below was tried', () => {
  const reached = new Set(fc.sample(attempts, { numRuns: 300, seed: 7 }).flatMap((tries) => play(tries).map(({ agreement }) => agreement.status)));
  expect([...reached].sort()).toEqual([...agreementLifecycle.states].sort());
});

it('has no live signature whose root differs from the current root', () =>
  always((story) => {
    const roots = liveSignatures(story.agreement).map(({ root }) => root);
    expect(roots.filter((root) => root !== rootOf(story))).toEqual([]);
  }));

it('is executed only with the full set of live signatures on one root, and only then has the full set', () =>
  always((story) => {
    const signers = liveSignatures(story.agreement).map(({ by }) => by).sort();
    expect(story.agreement.status === 'executed').toBe(signers.join() === 'host,organiser');
  }));

it('has no two live signatures of one party or of one person', () =>
  always(({ agreement }) => {
    const live = liveSignatures(agreement);
    expect(new Set(live.map(({ by }) => by)).size).toBe(live.length);
    expect(new Set(live.map(({ signer }) => signer)).size).toBe(live.length);
  }));

it('has an agreed text only when every party consented to the current root, by its own act or its own proposal', () =>
  always(({ agreement, log }) => {
    const agreed = ['text-agreed', 'signing', 'executed'].includes(agreement.status);
    if (agreed) expect([...agreement.consents].sort()).toEqual(['host', 'organiser']);
    const lastReopened = log.findLastIndex(({ entry }) => entry.fact.action === 'reopen');
    const acts = log.slice(lastReopened + 1).map(({ entry }) => entry.fact);
    const said = acts.filter((fact) => 'root' in fact && fact.action !== 'sign' && fact.root === agreement.head.root);
    expect([...agreement.consents].sort()).toEqual(said.map((fact) => ('by' in fact ? fact.by : 'organiser')).sort());
  }));

it('never signs, agrees or proposes once the time to sign has come', () =>
  always(({ log }) => {
    const late = log.filter(({ entry }) => entry.at >= reservation.signBy).map(({ entry }) => entry.fact.action);
    expect(late.filter((action) => !['lapse', 'decline', 'withdraw', 'withdraw-signature', 'void-signature'].includes(action))).toEqual([]);
  }));

it('leaves no signature in force when it ends without execution', () =>
  always(({ agreement }) => {
    if (['declined', 'withdrawn', 'lapsed'].includes(agreement.status)) expect(liveSignatures(agreement)).toEqual([]);
  }));

it('never changes or drops what was signed', () =>
  always(({ agreement }, previous) => {
    const facts = (story: Story['agreement']) => story.signatures.map(({ voided: _, ...fact }) => fact);
    const earlier = previous ? facts(previous.agreement) : [];
    expect(facts(agreement).slice(0, earlier.length)).toEqual(earlier);
  }));

it('is the fold of its log, and the log is whole', () =>
  always(({ agreement, log, versions }) => {
    expect(foldLog(log.map(({ entry }) => entry))).toEqual(agreement);
    expect(firstBrokenSeq(log)).toBe(null);
    const stored = versions.map((version) => ({ root: versionRoot(version), version }));
    const liveSignatureIds = liveSignatures(agreement).map(({ signatureId }) => signatureId);
    expect(verifyAgreement(log, { ...agreement, versions: stored, liveSignatureIds }).faults).toEqual([]);
  }));

it('announces exactly the events of the row of the table that was taken, with data that the contracts accept', () =>
  always((story, previous) => {
    const { fact } = story.log.at(-1)!.entry;
    const row = agreementLifecycle.transition(previous?.agreement.status ?? null, fact.action);
    const announced = announcementsOf(previous?.agreement ?? null, story.agreement, fact, headOf(story));
    expect(announced.map(({ event }) => event.type)).toEqual(row.ok && row.value.emits);
    for (const { event, data } of announced) expect(event.published.safeParse(data).error).toBe(undefined);
  }));
