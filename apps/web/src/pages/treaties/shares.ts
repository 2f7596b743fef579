export interface FirmDraft {
  readonly shareBasisPoints: number;
}

export interface ParticipantDraft {
  readonly country: string;
  readonly shareBasisPoints: number;
  readonly contribution: 'artistic' | 'financial';
  readonly firms: readonly FirmDraft[];
}

export interface Move {
  readonly from: string;
  readonly to: string;
  readonly basisPoints: number;
}

const WHOLE = 10_000;

/** A share set to a number: the largest of the others give or take the difference, one after the other, so that the sum always closes. */
export function withShare(participants: readonly ParticipantDraft[], index: number, wanted: number): readonly ParticipantDraft[] {
  const value = Math.max(0, Math.min(WHOLE, Math.round(wanted)));
  const shares = participants.map(({ shareBasisPoints }) => shareBasisPoints);
  let open = value - (shares[index] ?? 0);
  shares[index] = value;
  const others = participants.map((_one, at) => at).filter((at) => at !== index).sort((one, other) => (shares[other] ?? 0) - (shares[one] ?? 0));
  for (const at of others) {
    const given = open > 0 ? Math.min(open, shares[at] ?? 0) : open;
    shares[at] = (shares[at] ?? 0) - given;
    open -= given;
  }
  return participants.map((one, at) => resized(one, shares[at] ?? 0));
}

/** One more country with nothing yet, or one fewer: its share goes to the largest of the others. */
export const withCountry = (participants: readonly ParticipantDraft[], country: string): readonly ParticipantDraft[] => [...participants, { country, shareBasisPoints: 0, contribution: 'artistic', firms: [] }];

export const withoutCountry = (participants: readonly ParticipantDraft[], index: number): readonly ParticipantDraft[] => withShare(participants, index, 0).filter((_one, at) => at !== index);

/** The firms of a country follow its share: the largest one gives or takes, then the next. */
function resized(one: ParticipantDraft, shareBasisPoints: number): ParticipantDraft {
  return { ...one, shareBasisPoints, firms: fitted(one.firms.map((firm) => firm.shareBasisPoints), shareBasisPoints).map((share) => ({ shareBasisPoints: share })) };
}

function fitted(firms: readonly number[], whole: number): readonly number[] {
  const shares = [...firms];
  let open = whole - shares.reduce((sum, share) => sum + share, 0);
  for (const at of shares.map((_share, index) => index).sort((one, other) => (shares[other] ?? 0) - (shares[one] ?? 0))) {
    const taken = open < 0 ? Math.max(open, -(shares[at] ?? 0)) : open;
    shares[at] = (shares[at] ?? 0) + taken;
    open -= taken;
  }
  return shares;
}

/** A firm's share set to a number within its country's: the other firms make up for it. */
export function withFirmShare(one: ParticipantDraft, index: number, wanted: number): ParticipantDraft {
  const value = Math.max(0, Math.min(one.shareBasisPoints, Math.round(wanted)));
  const others = one.firms.filter((_firm, at) => at !== index).map((firm) => firm.shareBasisPoints);
  const fit = fitted(others, one.shareBasisPoints - value);
  if (fit.length === 0) return { ...one, firms: [{ shareBasisPoints: one.shareBasisPoints }] };
  const firms = [...fit.slice(0, index), value, ...fit.slice(index)];
  return { ...one, firms: firms.map((shareBasisPoints) => ({ shareBasisPoints })) };
}

/** A first split makes two firms: all to the one, nothing to the other, for whoever splits to say. */
export const withFirm = (one: ParticipantDraft): ParticipantDraft => ({
  ...one, firms: one.firms.length === 0 ? [{ shareBasisPoints: one.shareBasisPoints }, { shareBasisPoints: 0 }] : [...one.firms, { shareBasisPoints: 0 }],
});

/** The moves of a fix applied: `IT` is a country, `IT/2` the second firm of it. */
export function applied(participants: readonly ParticipantDraft[], moves: readonly Move[]): readonly ParticipantDraft[] {
  const deltas = moves.flatMap(({ from, to, basisPoints }) => [{ at: from, change: -basisPoints }, { at: to, change: basisPoints }]);
  return participants.map((one) => deltas.reduce((before, { at, change }) => changed(before, at, change), one));
}

function changed(one: ParticipantDraft, at: string, change: number): ParticipantDraft {
  const [country, firm] = at.split('/');
  if (country !== one.country) return one;
  if (firm === undefined) return resized(one, one.shareBasisPoints + change);
  const firms = one.firms.map(({ shareBasisPoints }, index) => ({ shareBasisPoints: shareBasisPoints + (index === Number(firm) - 1 ? change : 0) }));
  return { ...one, shareBasisPoints: one.shareBasisPoints + change, firms };
}
