import { useTranslation } from 'react-i18next';
import { useOwnZone } from '../../frame/acting';
import { useGo } from '../../frame/link';
import { groupOf, type DueGroup } from '../../parts/due';
import { Icon } from '../../parts/icon';
import { useListKeys } from '../../parts/use-list-keys';
import { DecisionLine } from './decision-line';
import type { Decision } from './decisions';
import css from './home.module.css';

const GROUPS: readonly DueGroup[] = ['late', 'today', 'week', 'later'];

/** Decisions by when they are due; j and k go through all of them as one list. */
export function DecisionGroups({ decisions, now }: { decisions: readonly Decision[]; now: Date }) {
  const { t } = useTranslation('home');
  const zone = useOwnZone();
  const go = useGo();
  const [chosen, choose] = useListKeys(decisions.length, (index) => go(decisions[index]!.to), (index) => document.getElementById(`decision-${index}`)?.scrollIntoView({ block: 'nearest' }));
  const at = Math.max(0, chosen);
  return GROUPS.map((group) => {
    const members = decisions.flatMap((decision, index) => (groupOf(decision.due, now, zone) === group ? [[decision, index] as const] : []));
    if (members.length === 0) return null;
    return (
      <section key={group} className={`${css.group} ${group === 'late' ? css.late : ''}`}>
        <h2>
          {group === 'late' && <Icon name="alert" />}
          {t(`group.${group}`)} <span>{members.length}</span>
        </h2>
        {members.map(([decision, index]) => (
          <DecisionLine key={decision.workflow + decision.id} decision={decision} index={index} selected={index === at} byKey={chosen >= 0} choose={() => choose(index)} now={now} />
        ))}
      </section>
    );
  });
}
