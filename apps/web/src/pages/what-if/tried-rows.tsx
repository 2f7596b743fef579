import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { useWords } from '../../texts/use-words';
import css from '../routing/routing.module.css';
import type { Stay } from '../tours/touring';
import { emptyRow, type TriedRow } from './tried';

const MOST_SPACES = 200;

interface TriedRowsProps {
  readonly rows: readonly TriedRow[];
  readonly nameOf: (stopId: string) => string;
  readonly change: (rows: readonly TriedRow[]) => void;
}

/** One line a stop: it stays, moves or is dropped; and lines for what would be added. */
export function TriedRows({ rows, nameOf, change }: TriedRowsProps) {
  const t = useWords('what-if');
  const put = (row: TriedRow) => change(rows.map((one) => (one.key === row.key ? row : one)));
  return (
    <>
      <ul className={css.rows}>
        {rows.map((row) => (
          <li key={row.key}>
            {row.stopId === null ? <Space row={row} put={put} drop={() => change(rows.filter(({ key }) => key !== row.key))} /> : <Fate row={row} name={nameOf(row.stopId)} put={put} />}
            {(row.kind === 'move' || row.kind === 'add') && <Days row={row} put={put} />}
          </li>
        ))}
      </ul>
      <div className={css.line}>
        <Button onClick={() => change([...rows, emptyRow(rows.length)])}>{t('add')}</Button>
      </div>
    </>
  );
}

function Fate({ row, name, put }: { row: TriedRow; name: string; put: (row: TriedRow) => void }) {
  const t = useWords('what-if');
  const choices = (['keep', 'move', 'drop'] as const).map((kind) => ({ value: kind, label: t(`kind.${kind}`) }));
  return <NativeSelect label={name} value={row.kind} data={choices} onChange={({ currentTarget }) => put({ ...row, kind: currentTarget.value as TriedRow['kind'] })} />;
}

function Space({ row, put, drop }: { row: TriedRow; put: (row: TriedRow) => void; drop: () => void }) {
  const t = useWords('what-if');
  const spaces = useQuery({ queryKey: ['spaces', 'to-add'], queryFn: async () => (await answerOf(api.GET('/api/touring/spaces', { params: { query: { limit: MOST_SPACES } } }))).items }).data ?? [];
  const choices = [{ value: '', label: t('space.choose') }, ...spaces.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <div className={css.line}>
      <NativeSelect label={t('space')} value={row.spaceId} data={choices} onChange={({ currentTarget }) => put({ ...row, spaceId: currentTarget.value })} />
      <Button variant="subtle" onClick={drop}>{t('take-out')}</Button>
    </div>
  );
}

function Days({ row, put }: { row: TriedRow; put: (row: TriedRow) => void }) {
  const t = useWords('what-if');
  const names: readonly (keyof Stay)[] = ['delivery', 'opening', 'closing', 'dispatch'];
  return (
    <div className={css.line}>
      {names.map((name) => (
        <TextInput key={name} type="date" label={t(`day.${name}`)} value={row.stay[name]} onChange={({ currentTarget }) => put({ ...row, stay: { ...row.stay, [name]: currentTarget.value } })} />
      ))}
    </div>
  );
}
