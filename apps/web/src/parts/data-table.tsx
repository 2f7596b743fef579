import { Button } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '../frame/link';
import { Bars } from '../frame/page-shape';
import { csvOf, download } from './csv';
import { Icon } from './icon';
import { Refusal } from './refusal';
import { useListKeys } from './use-list-keys';
import type { List } from './use-list';
import css from './data-table.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** A track of a CSS grid: `minmax(0, 2fr)`, `120px`. */
  readonly width?: string;
  /** Numbers stand to the right. */
  readonly numeric?: boolean;
  /** Left out on a phone. */
  readonly desk?: boolean;
  /** For the file; without it the column is not in it. */
  readonly csv?: (row: Row) => string | number | null;
}

export interface DataTableProps<Row> {
  /** What the table holds, for whoever can't see it, and the name of its file. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly list: List<Row>;
  /** Where a row leads; the first column becomes the link. */
  readonly to?: (row: Row) => string;
  readonly empty: ReactNode;
  /** 36 px, or 44 for lists that are read rather than scanned. */
  readonly comfortable?: boolean;
}

/** A list of thousands: only what is seen is drawn, more is fetched on the way down; j, k and Enter go through it. */
export function DataTable<Row>({ caption, columns, list, to, empty, comfortable = false }: DataTableProps<Row>) {
  const { t } = useTranslation('parts');
  const go = useGo();
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const { rows, rowKey, hasMore, more } = list;
  useLayoutEffect(() => setTop((body.current?.getBoundingClientRect().top ?? 0) + scrollY), [rows.length === 0]);
  const virtual = useWindowVirtualizer({ count: rows.length, estimateSize: () => (comfortable ? 44 : 36), overscan: 12, scrollMargin: top, getItemKey: (index) => rowKey(rows[index]!) });
  const [selected, select] = useListKeys(rows.length, (index) => to && go(to(rows[index]!)), (index) => virtual.scrollToIndex(index, { align: 'auto' }));
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= rows.length - 20) more();
  });
  const tracks = columns.map(({ width = 'minmax(0, 1fr)' }) => width).join(' ');

  return (
    <section aria-label={caption}>
      <div className={css.tools}>
        <span className="small dim">{rows.length > 0 && t(hasMore ? 'table.so-far' : 'table.count', { count: rows.length })}</span>
        {list.fresh > 0 && (
          <button type="button" className={css.fresh} onClick={list.again}>
            {t('table.fresh', { count: list.fresh })}
          </button>
        )}
        {columns.some(({ csv }) => csv) && rows.length > 0 && (
          <Button variant="subtle" size="compact-xs" leftSection={<Icon name="download" size={13} />} onClick={() => void save(caption, columns, list)}>
            CSV
          </Button>
        )}
      </div>
      <div role="table" aria-label={caption} aria-rowcount={hasMore ? -1 : rows.length} className={css.table} style={{ ['--tracks' as string]: tracks }} aria-busy={list.isPending}>
        <div role="rowgroup" className={css.head}>
          <div role="row">
            {columns.map(({ key, title, numeric, desk }) => (
              <span key={key} role="columnheader" className={`${numeric ? css.numeric : ''} ${desk ? 'desk' : ''}`}>
                {title}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" ref={body} style={{ height: rows.length > 0 ? virtual.getTotalSize() : undefined }} className={css.body}>
          {shown.map(({ index, key, start }) => (
            <Line key={key} {...{ columns, to, index, comfortable }} row={rows[index]!} selected={index === selected} select={select} start={start - top} measure={virtual.measureElement} />
          ))}
        </div>
      </div>
      {list.isPending && <Bars rows={8} height={comfortable ? 44 : 36} />}
      {list.error !== null && (
        <div className={css.wrong}>
          <Refusal error={list.error} ways={[{ button: <Button onClick={list.again}>{t('table.again')}</Button> }]} />
        </div>
      )}
      {!list.isPending && list.error === null && rows.length === 0 && empty}
      {list.isFetchingMore && <Bars rows={2} height={comfortable ? 44 : 36} />}
    </section>
  );
}

interface LineProps<Row> extends Pick<DataTableProps<Row>, 'columns' | 'to' | 'comfortable'> {
  readonly row: Row;
  readonly index: number;
  readonly selected: boolean;
  readonly select: (index: number) => void;
  readonly start: number;
  readonly measure: (element: Element | null) => void;
}

function Line<Row>({ row, columns, to, comfortable, index, selected, select, start, measure }: LineProps<Row>) {
  const go = useGo();
  const address = to?.(row);
  return (
    <div
      role="row"
      ref={measure}
      data-index={index}
      aria-rowindex={index + 1}
      aria-current={selected || undefined}
      className={`${css.row} ${selected ? css.selected : ''} ${address ? css.leads : ''}`}
      style={{ transform: `translateY(${start}px)`, ['--row' as string]: comfortable ? '44px' : '36px' }}
      onClick={(event) => address && !(event.target as HTMLElement).closest('a, button, input') && go(address)}
    >
      {columns.map(({ key, cell, numeric, desk }, at) => (
        <span key={key} role="cell" className={`${numeric ? css.numeric : ''} ${desk ? 'desk' : ''}`}>
          {at === 0 && address ? <RowLink address={address} selected={selected} onFocus={() => select(index)}>{cell(row)}</RowLink> : cell(row)}
        </span>
      ))}
    </div>
  );
}

/** The link has the focus where its row is chosen by key, so that whoever listens hears the row. */
function RowLink({ address, selected, onFocus, children }: { address: string; selected: boolean; onFocus: () => void; children: ReactNode }) {
  const link = useRef<HTMLAnchorElement>(null);
  const go = useGo();
  useEffect(() => {
    if (selected) link.current?.focus({ preventScroll: true });
  }, [selected]);
  return (
    <a ref={link} href={address} className="plain" onFocus={onFocus} onClick={(event) => !(event.metaKey || event.ctrlKey || event.shiftKey) && (event.preventDefault(), go(address))}>
      {children}
    </a>
  );
}

async function save<Row>(caption: string, columns: readonly Column<Row>[], list: List<Row>): Promise<void> {
  const told = columns.filter(({ csv }) => csv);
  const rows = await list.all();
  download(`${caption}.csv`, csvOf([told.map(({ title }) => title), ...rows.map((row) => told.map(({ csv }) => csv!(row)))]));
}
