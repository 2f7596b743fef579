import { useRef } from 'react';
import { useActing } from '../../frame/acting';
import { ActionBar } from '../../parts/action-bar';
import { Chip, StateChip, useStateWord } from '../../parts/chip';
import { LifecycleTrack, type TrackStep } from '../../parts/lifecycle-track';
import { ObjectHeader } from '../../parts/object-header';
import { useOrganisation } from '../../frame/organisations';
import type { SideRow } from '../../parts/side-by-side';
import type { MustAct } from '../../parts/must';
import type { Agreement } from './agreement';
import { figuresOf, headingOf } from './clause-words';
import { useAgreementActions } from './use-agreement-actions';
import type { Scene } from './use-agreement';

/** What it is, its state, who must act by when, what can be done, how far it has come. */
export function AgreementHead({ scene }: { scene: Scene }) {
  const { agreement, t, us, them, turn } = scene;
  const { administrator } = useActing();
  const word = useStateWord();
  const actions = useAgreementActions(scene);
  const compare = useCompare(scene);
  const other = useOrganisation(them.organisationId);
  return (
    <ObjectHeader
      crumb={{ to: '/agreements', label: t('title'), note: t(agreement.round > 1 ? 'crumb.again' : 'crumb', { number: agreement.text.number, round: agreement.round }) }}
      title={agreement.title}
      state={turn === 'none' ? <StateChip state={agreement.status} /> : <Chip tone={us === null ? 'them' : turn}>{us === null ? word(agreement.status) : t(`state.waits-${turn}`, { state: word(agreement.status) })}</Chip>}
      must={mustOf(scene, other?.timeZone ?? null, administrator)}
      actions={us && actions.length > 0 ? <ActionBar actions={actions} version={agreement.version} changes={[['agreement', agreement.id], ['agreements'], ['matters']]} compare={compare} /> : undefined}
      track={<LifecycleTrack steps={stepsOf(scene)} now={agreement.status} mustAct={turn === 'us' ? 'us' : 'them'} broken={['declined', 'withdrawn', 'lapsed'].includes(agreement.status)} />}
    />
  );
}

function mustOf({ agreement, t, us, them, turn, open, nameOf }: Scene, zone: string | null, administrator: boolean): MustAct {
  const { status, signBy, parties } = agreement;
  if (turn === 'none') return { who: 'none', what: t(`ended.${status}`) };
  if (us === null) return { who: 'none', what: t(administrator ? 'must.watch' : 'must.nobody', { parties: parties.filter((party) => (status === 'negotiating' ? !party.hasConsented : !party.hasSigned)).map(({ name }) => name).join(', ') }) };
  const what = status !== 'negotiating' ? t(turn === 'us' ? 'must.sign' : 'must.they-sign', { number: agreement.text.number }) : open.count === 0 ? t('must.consent', { number: agreement.text.number }) : t(`must.open.${turn}`, { count: open.count, name: nameOf(them.role), number: agreement.text.number });
  return { who: turn, name: them.name, what, by: signBy, zone };
}

const WAY = ['negotiating', 'text-agreed', 'signing', 'executed'];

/** The way that leads to a signed contract, with the days on which it was gone; where it ended otherwise, that end instead. */
function stepsOf({ agreement, history, open, t }: Scene): TrackStep[] {
  const entered = new Map<string, string>();
  for (const { fromStatus, toStatus, entry } of history) if (fromStatus !== toStatus) entered.set(toStatus, entry.at);
  const ended = !WAY.includes(agreement.status);
  const reached = WAY.filter((state) => entered.has(state) && (WAY.includes(agreement.status) ? WAY.indexOf(state) <= WAY.indexOf(agreement.status) : true));
  const way = ended ? [...WAY.filter((state) => reached.includes(state)), agreement.status] : WAY;
  return way.map((state) => ({
    state,
    at: reached.includes(state) || state === agreement.status ? entered.get(state) : null,
    note: state === 'text-agreed' && open.count > 0 ? t('track.needs', { agreed: open.all, all: open.all }) : undefined,
  }));
}

/** Remembers each version that was seen, so that a conflict can show what is different now. */
function useCompare({ agreement, t, nameOf }: Scene): (seen: number) => SideRow[] {
  const kept = useRef(new Map<number, Agreement>());
  kept.current.set(agreement.version, agreement);
  return (seen) => {
    const before = kept.current.get(seen);
    if (!before) return [];
    const status = t('list.state');
    const rows = agreement.text.clauses.flatMap((clause): SideRow[] => {
      const old = before.text.clauses.find(({ id }) => id === clause.id);
      if (!old || old.hash === clause.hash) return [];
      const [was, is] = [figuresOf(t, old), figuresOf(t, clause)].map((figures) => figures.map(([, value]) => value).join(', '));
      return [{ label: headingOf(t, clause), ours: was || t('clause.other-words'), theirs: is || t('clause.other-words'), differs: true }];
    });
    const consents = ({ parties }: Agreement) => parties.filter(({ hasConsented }) => hasConsented).map(({ role }) => nameOf(role)).join(', ') || '–';
    return [
      { label: t('text.version'), ours: String(before.text.number), theirs: String(agreement.text.number), differs: before.text.number !== agreement.text.number },
      ...rows,
      { label: t('agreed-by'), ours: consents(before), theirs: consents(agreement), differs: consents(before) !== consents(agreement) },
      { label: status, ours: <StateChip state={before.status} />, theirs: <StateChip state={agreement.status} />, differs: before.status !== agreement.status },
    ];
  };
}
