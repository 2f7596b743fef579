import { Button, Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { csvOf, download } from '../../parts/csv';
import { Icon } from '../../parts/icon';
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
  const { t } = useTranslation('parts');
  const side = (at: number) => (numeric.includes(at) ? 'r' : undefined);
  return (
    <section className={css.table}>
      <header>
        <h2>
          {title}
          <Popover width={320} position="bottom-start" withArrow>
            <Popover.Target>
              <button type="button" className={css.info} aria-label={t('chart.definition', { title })}>
                <Icon name="info" size={14} />
              </button>
            </Popover.Target>
            <Popover.Dropdown>
              <div className="small">{definition}</div>
            </Popover.Dropdown>
          </Popover>
        </h2>
        <Button variant="subtle" size="compact-xs" leftSection={<Icon name="download" size={13} />} onClick={() => download(`${title}.csv`, csvOf([columns, ...csv]))}>
          CSV
        </Button>
      </header>
      <div className={css.wrap} tabIndex={0} role="region" aria-label={title}>
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
      </div>
    </section>
  );
}
