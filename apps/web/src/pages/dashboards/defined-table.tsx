import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { csvOf, download } from '../../parts/csv';
import { Definition } from '../../parts/definition';
import { Icon } from '../../parts/icon';
import { Scrolled } from '../../parts/scrolled';
import css from './defined-table.module.css';

interface Props {
  readonly title: string;
  readonly definition: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  /** The same rows for a file, without words around the numbers. */
  readonly csv: readonly (readonly (string | number | null)[])[];
  /** Columns whose numbers stand to the right. */
  readonly numeric?: readonly number[];
}

/** A figure that is a table by itself: its question, its definition behind (i), CSV. */
export function DefinedTable({ title, definition, columns, rows, csv, numeric = [] }: Props) {
  const side = (at: number) => (numeric.includes(at) ? 'r' : undefined);
  return (
    <section className={css.table}>
      <header>
        <h2>
          {title}
          <Definition title={title}>{definition}</Definition>
        </h2>
        <Button variant="subtle" size="compact-xs" leftSection={<Icon name="download" size={13} />} onClick={() => download(`${title}.csv`, csvOf([columns, ...csv]))}>
          CSV
        </Button>
      </header>
      <Scrolled className={css.wrap} label={title}>
        <table className="t" role="table">
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column, at) => (
                <th key={column} scope="col" role="columnheader" className={side(at)}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row, index) => (
              <tr key={index} role="row">
                {row.map((cell, at) => (
                  <td key={at} role="cell" className={side(at)} data-label={columns[at]} data-empty={cell === '' || undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </section>
  );
}
