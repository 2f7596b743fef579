import { Button } from '@mantine/core';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../frame/link';
import { csvOf, download } from './csv';
import { Definition } from './definition';
import { pngOf } from './png';
import { Scrolled } from './scrolled';
import css from './chart-frame.module.css';

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** For each row the list behind its numbers, where there is one; its first cell leads there. */
  readonly links?: readonly (string | null)[];
}

export interface ChartFrameProps {
  /** The question that the figure answers: "Where does work pile up?" */
  readonly title: string;
  /** How the figure is defined: what is counted, when, by which clock. */
  readonly definition: ReactNode;
  /** What was found, in a sentence with numbers. */
  readonly finding?: ReactNode;
  /** The same numbers as a table: shown instead of the picture, and downloaded. */
  readonly table: ChartTable;
  /** Of downloaded files, without an ending. */
  readonly file: string;
  /** A chart that is no SVG gives its own picture; null for what is no picture. */
  readonly png?: (() => Promise<Blob>) | null;
  readonly children: ReactNode;
}

/** Around every chart: its question, its definition, a table twin, PNG and CSV. */
export function ChartFrame({ title, definition, finding, table, file, png, children }: ChartFrameProps) {
  const { t } = useTranslation('parts');
  const id = useId();
  const picture = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);

  async function savePicture(): Promise<void> {
    const svg = picture.current?.querySelector('svg:not(.i)');
    const image = png ? await png() : svg ? await pngOf(svg as SVGSVGElement) : null;
    if (image) download(`${file}.png`, image);
  }

  return (
    <figure className={`card ${css.chart}`} aria-labelledby={id}>
      <div className={css.head}>
        <h3 id={id}>
          {title}
          <Definition title={title}>{definition}</Definition>
        </h3>
        <div className={css.tools}>
          <Button variant="subtle" size="compact-xs" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'chart.picture' : 'chart.table')}
          </Button>
          {png !== null && (
            <Button variant="subtle" size="compact-xs" disabled={asTable} onClick={() => void savePicture()}>
              PNG
            </Button>
          )}
          <Button variant="subtle" size="compact-xs" onClick={() => download(`${file}.csv`, csvOf([table.columns, ...table.rows]))}>
            CSV
          </Button>
        </div>
      </div>
      {finding && <figcaption className={css.finding}>{finding}</figcaption>}
      <div ref={picture} hidden={asTable}>
        {children}
      </div>
      {asTable && <TableTwin table={table} title={title} />}
    </figure>
  );
}

function TableTwin({ table: { columns, rows, links }, title }: { table: ChartTable; title: string }) {
  const isNumeric = columns.map((_, at) => rows.every((row) => typeof row[at] === 'number' || row[at] === null));
  return (
    <Scrolled className={css.twin} label={title}>
      <table className="t">
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" className={isNumeric[at] ? 'r' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at} className={isNumeric[at] ? 'r' : undefined}>
                  {at === 0 && links?.[index] ? <Link to={links[index]}>{cell}</Link> : (cell ?? '–')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
