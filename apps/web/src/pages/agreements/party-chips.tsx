import { Icon, type IconName } from '../../parts/icon';
import { Initial } from '../../parts/initial';
import type { Standing } from './standing';
import type { Scene } from './use-agreement';
import css from './agreements.module.css';

const ICONS: Record<Standing['mark'], IconName> = { agreed: 'check', older: 'old', open: 'glass', objects: 'x' };

/** A chip for each party: how it stands to a clause. `bare` leaves the words to whoever listens. */
export function PartyChips({ scene, standing, bare = false }: { scene: Scene; standing: readonly Standing[]; bare?: boolean }) {
  const { agreement, us, t } = scene;
  return (
    <span className={css.chips}>
      {standing.map(({ role, mark, number }) => {
        const party = agreement.parties.find((one) => one.role === role)!;
        const words = t(`chip.${mark}`, { name: party === us ? t('you') : party.name, number, context: number === null ? 'none' : undefined });
        return (
          <span key={role} className={`${css.pchip} ${css[mark]} ${bare ? css.bare : ''}`} title={bare ? words : undefined}>
            <Initial name={party.name} id={party.organisationId} size="sm" />
            {bare ? <span className="vh">{words}</span> : <span>{words}</span>}
            <Icon name={ICONS[mark]} />
          </span>
        );
      })}
    </span>
  );
}
