import { type Decision, dateRange, money } from '@caravanserai/kernel';
import { applyEntry, type Agreement } from '../src/domain/agreement';
import { type Fact, type LogLink, appendLink } from '../src/domain/agreement-log';
import type { AgreementStatus } from '../src/domain/agreement-lifecycle';
import { type AgreementVersion, versionRoot } from '../src/domain/agreement-version';
import { termsOf } from '../src/domain/clauses';
import { type Reservation, draftAgreement } from '../src/domain/draft';
import { decline, lapse, withdraw } from '../src/domain/end';
import { acceptTerms, proposeTerms } from '../src/domain/negotiate';
import type { Party, Role } from '../src/domain/party';
import { type SigningMandate, sign } from '../src/domain/sign';
import type { HostingTerms } from '../src/domain/terms';

/** Made-up but whole: a Lisbon museum lends, a Seoul museum hosts. Ids end in what they stand for. */
export const id = (end: string): string => `01890f3e-0000-7000-8000-${end.padStart(12, '0')}`;

export const parties: Record<Role, Party> = {
  organiser: { role: 'organiser', organisationId: id('a1'), name: 'Museu das Ilhas', partner: 'PT' },
  host: { role: 'host', organisationId: id('b1'), name: '섬 박물관', partner: 'KR' },
};

export const reservation: Reservation = {
  stopId: id('51'), round: 1, tourId: id('52'), offerId: id('53'), spaceId: id('54'),
  title: 'The Silk Road and the Sea',
  occupancy: dateRange('2027-02-15', '2027-06-15', 'Asia/Seoul'),
  opening: dateRange('2027-03-01', '2027-06-01', 'Asia/Seoul'),
  fee: money(12_500_000, 'EUR'),
  insuredValue: money(4_000_000_00, 'EUR'),
  cancellation: [{ fromDays: 180, shareBasisPoints: 2_500 }, { fromDays: 60, shareBasisPoints: 8_000 }, { fromDays: 0, shareBasisPoints: 10_000 }],
  signBy: '2026-11-30T15:00:00.000Z',
};

export const before = '2026-11-01T09:00:00.000Z';
export const after = '2026-12-01T09:00:00.000Z';

/** An agreement with its log and versions, moved on by facts; each step gives a new one. */
export interface Story {
  readonly agreement: Agreement;
  readonly log: readonly LogLink[];
  readonly versions: readonly AgreementVersion[];
}

export function tell(story: Story | null, fact: Fact, at: string, version?: AgreementVersion): Story {
  const log = story?.log ?? [];
  const entry = { agreementId: id('99'), seq: log.length + 1, at, actedBy: null, fact, remark: null };
  return {
    agreement: applyEntry(story?.agreement ?? null, entry),
    log: appendLink(log, entry),
    versions: version ? [...(story?.versions ?? []), version] : (story?.versions ?? []),
  };
}

export function drafted(at = before): Story {
  const { fact, version } = draftAgreement(id('99'), reservation, parties);
  return tell(null, fact, at, version);
}

export const headOf = ({ versions }: Story): AgreementVersion => versions.at(-1)!;
export const rootOf = (story: Story): string => versionRoot(headOf(story));

/** The value of a decision that a test takes for granted. */
export function granted<T>(decision: Decision<T>): T {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.rejection)}`);
  return decision.value;
}

export const mandateOf = (by: Role, more: Partial<SigningMandate> = {}): SigningMandate => ({
  mandateId: id(by === 'organiser' ? 'a3' : 'b3'),
  organisationId: parties[by].organisationId,
  holder: id(by === 'organiser' ? 'a2' : 'b2'),
  power: 'sign',
  validTo: null,
  limit: null,
  ...more,
});

export function signingOf(story: Story, by: Role, signatureId = id(`${by === 'organiser' ? 'a' : 'b'}${story.log.length}`)) {
  const mandate = mandateOf(by);
  return { by, signatureId, signer: mandate.holder, mandate, root: rootOf(story), liability: [] };
}

/** The same terms with some of them changed. */
export const changed = (story: Story, change: Partial<HostingTerms>): HostingTerms => ({ ...termsOf(headOf(story).clauses), ...change });

export const accepted = (story: Story, by: Role): Story =>
  tell(story, granted(acceptTerms(story.agreement, { by, root: rootOf(story) }, before)), before);

export const signed = (story: Story, by: Role, at = before): Story =>
  tell(story, granted(sign(story.agreement, signingOf(story, by), at)), at);

export function proposed(story: Story, by: Role, change: Partial<HostingTerms>): Story {
  const { fact, version } = granted(proposeTerms(story.agreement, headOf(story), { by, terms: changed(story, change) }, before));
  return tell(story, fact, before, version);
}

/** A story that has come to the state by the shortest way. In `signing` it is the host that has signed. */
export function storyIn(status: AgreementStatus): Story {
  const start = drafted();
  switch (status) {
    case 'negotiating':
      return start;
    case 'text-agreed':
      return accepted(start, 'host');
    case 'signing':
      return signed(storyIn('text-agreed'), 'host');
    case 'executed':
      return signed(storyIn('signing'), 'organiser');
    case 'declined':
      return tell(start, granted(decline(start.agreement, { by: 'host' })), before);
    case 'withdrawn':
      return tell(start, granted(withdraw(start.agreement, { by: 'organiser' })), before);
    case 'lapsed':
      return tell(start, granted(lapse(start.agreement, after)), after);
  }
}
