import { useState } from 'react';
import { Clause } from './clause';
import { Addenda } from './addenda';
import { headingOf } from './clause-words';
import { PartyChips } from './party-chips';
import { grouped, isOpen } from './standing';
import type { Scene } from './use-agreement';
import css from './agreements.module.css';

/** The text down the middle: open clauses at length, agreed ones as a line, many agreed neighbours as one. */
export function Clauses({ scene }: { scene: Scene }) {
  const { agreement, standings, t } = scene;
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const { clauses } = agreement.text;
  // A text on which nothing is open is there to be read.
  const isSettled = scene.open.count === 0;
  const ids = clauses.map(({ id }) => id);
  const open = (id: string) => isOpen(standings.get(id) ?? []);
  const numberOf = (id: string) => clauses.findIndex((clause) => clause.id === id) + 1;
  const toggle = (...ids: readonly string[]) => setShown((before) => new Set(ids.every((id) => before.has(id)) ? [...before].filter((id) => !ids.includes(id)) : [...before, ...ids]));
  return (
    <div className={css.clauses}>
      {(isSettled ? ids.map((id) => [id]) : grouped(ids, open)).map((run) => {
        const [first, last] = [run[0]!, run.at(-1)!];
        if (run.length > 1 && !run.some((id) => shown.has(id)))
          return (
            <div key={first} id={`clause-${first}`} className={`${css.clause} ${css.shut} ${css.many}`}>
              <span>
                <span className="num">{`${numberOf(first)}–${numberOf(last)}`}</span>&ensp;{t('clauses.agreed-together', { count: run.length })}
              </span>
              <button type="button" className={css.link} onClick={() => toggle(...run)}>
                {t('show')}
              </button>
            </div>
          );
        return run.map((id) => {
          const clause = clauses.find((one) => one.id === id)!;
          const standing = standings.get(id) ?? [];
          if (open(id) || isSettled !== shown.has(id)) return <Clause key={id} scene={scene} clause={clause} number={numberOf(id)} standing={standing} isOpen={open(id)} close={open(id) ? undefined : () => toggle(id)} />;
          return (
            <section key={id} id={`clause-${id}`} className={`${css.clause} ${css.shut}`}>
              <h3 tabIndex={-1}>
                <span className="dimmer num">{numberOf(id)}</span>&ensp;
                <button type="button" className={css.plainButton} aria-expanded="false" onClick={() => toggle(id)}>
                  {headingOf(t, clause)}
                </button>
              </h3>
              <PartyChips scene={scene} standing={standing} bare />
            </section>
          );
        });
      })}
      <Addenda scene={scene} />
    </div>
  );
}
