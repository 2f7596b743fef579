import { Initial } from '../../parts/initial';
import { partyName, type Instance } from './instances';
import { useWords } from './words';
import css from './dashboards.module.css';

/** Who could take it further: the first party that the table lets act, else the role that does it by itself. */
export function Waiter({ instance: { mustAct = [], parties } }: { instance: Instance }) {
  const words = useWords();
  const first = mustAct.find(({ organisation }) => organisation !== null) ?? mustAct[0];
  if (!first) return <span className="dimmer">–</span>;
  const party = parties.find(({ organisation }) => organisation === first.organisation);
  const name = party && partyName(party);
  if (!name) return <>{words.role(first.role)}</>;
  return (
    <span className={css.plain}>
      <Initial name={name} id={first.organisation!} size="sm" />
      <span>
        {name} <span className="small dim">{words.role(first.role)}</span>
      </span>
    </span>
  );
}
