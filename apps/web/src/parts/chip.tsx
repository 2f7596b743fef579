import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from './icon';
import css from './chip.module.css';

/** What a state means to whoever looks: agreed, waits for us, waits for them, late or broken, ended or not begun. */
export type Tone = 'jade' | 'us' | 'them' | 'madder' | 'grey';

const ICONS: Record<Tone, IconName> = { jade: 'check', us: 'glass', them: 'clock', madder: 'alert', grey: 'old' };

/** A word in its colour with its mark; the mark says the same to whoever sees no colour. */
export function Chip({ tone, icon = ICONS[tone], children }: { tone: Tone; icon?: IconName; children: React.ReactNode }) {
  return (
    <span className={`${css.chip} ${css[tone]}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}

const AGREED = ['published', 'confirmed', 'executed', 'active', 'redeemed', 'read'];
const BROKEN = ['contract-lapsed', 'facility-failed', 'rejected', 'dead', 'revoked'];
const UNDER_WAY = ['submitted', 'changes-requested', 'hold', 'challenged', 'reserved', 'negotiating', 'text-agreed', 'signing', 'planned', 'delivered', 'open', 'waiting', 'retrying', 'suspended'];

/** The tone of a state where nobody says who must act. */
export function toneOf(state: string, mustAct?: 'us' | 'them'): Tone {
  if (AGREED.includes(state)) return 'jade';
  if (BROKEN.includes(state)) return 'madder';
  return UNDER_WAY.includes(state) ? (mustAct ?? 'them') : 'grey';
}

/** A state of a workflow by its own name, in words. `mustAct` colours it by whose turn it is. */
export function StateChip({ state, mustAct, tone = toneOf(state, mustAct) }: { state: string; mustAct?: 'us' | 'them'; tone?: Tone }) {
  return <Chip tone={tone}>{useStateWord()(state)}</Chip>;
}

/** A state's name in words; a state that no text knows keeps its own name, with spaces. */
export function useStateWord(): (state: string) => string {
  const { t, i18n } = useTranslation('states');
  return (state) => (i18n.exists(state, { ns: 'states' }) ? t(state as 'draft') : state.replaceAll('-', ' '));
}
