import type { ReactNode } from 'react';
import css from './side-by-side.module.css';

export interface SideRow {
  readonly label: string;
  readonly ours: ReactNode;
  readonly theirs: ReactNode;
  /** The two differ: marked, with a word for whoever sees no colour. */
  readonly differs?: boolean;
}

/** What two sides say of the same things, line by line. On a phone each line is named above its two values. */
export function SideBySide({ caption, ours, theirs, rows }: { caption: string; ours: string; theirs: string; rows: readonly SideRow[] }) {
  return (
    <div className={css.sides}>
      <table>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{ours}</th>
            <th scope="col">{theirs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, ours: mine, theirs: other, differs }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{mine}</td>
              <td>{differs ? <ins>{other}</ins> : other}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
