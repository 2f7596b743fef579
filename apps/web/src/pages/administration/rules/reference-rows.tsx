import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api, asMyself } from '../../../api/client';
import { Chip } from '../../../parts/chip';
import { Refusal } from '../../../parts/refusal';
import { Scrolled } from '../../../parts/scrolled';
import { useList } from '../../../parts/use-list';
import { When } from '../../../parts/when';
import { useWords } from '../../../texts/use-words';
import css from '../administration.module.css';
import { RowForm } from './row-form';
import type { ReferenceRow } from './trade-facts';

/** Kinds that the service knows when nothing else is said; a kind that comes later is found in the whole list. */
const KINDS = [
  'cancellation-ladder', 'carnet-country', 'carnet-term', 'cites', 'climate-profile', 'customs-union', 'emission-factor', 'exclusivity', 'export-threshold', 'facility', 'hold-rule', 'immunity', 'import-threshold',
  'indemnity-scheme', 'leg-emission-factor', 'light-class', 'mitigation', 'rest', 'road-rule', 'schengen', 'temporary-admission', 'uv-limit', 'weekend',
];

/** The dated facts, with source, how well they were checked and whether they are in force today; and a way to enter a later one. */
export function ReferenceRows() {
  const t = useWords('trade');
  const [kind, choose] = useState('hold-rule');
  const [model, enter] = useState<ReferenceRow | null>(null);
  const list = useList<ReferenceRow>({
    queryKey: ['reference-rows', kind],
    rowKey: ({ kind: of, code, validFrom }) => `${of} ${code} ${validFrom}`,
    page: (after, signal) => answerOf(api.GET('/api/touring/reference-rows', { params: { query: { limit: 100, after, kind: kind || undefined } }, headers: asMyself, signal })),
  });
  return (
    <section className={css.part}>
      <h2>{t('admin.rows')}</h2>
      <p className="small dim">{t('admin.rows.lead')}</p>
      <NativeSelect label={t('admin.kind')} value={kind} data={[{ value: '', label: t('admin.kind.all') }, ...KINDS.map((value) => ({ value, label: value.replaceAll('-', ' ') }))]} onChange={({ currentTarget }) => choose(currentTarget.value)} />
      {list.error !== null && <Refusal error={list.error} />}
      <Scrolled className={css.scroll} label={t('admin.rows')}>
        <table className="t">
          <thead>
            <tr>
              {['code', 'value', 'valid', 'confidence', 'source', 'owner', 'add'].map((name) => (
                <th key={name} scope="col">
                  {t(`admin.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.rows.map((row) => (
              <Row key={list.rowKey(row)} row={row} enter={enter} />
            ))}
          </tbody>
        </table>
      </Scrolled>
      {list.hasMore && <Button onClick={list.more}>{t('more')}</Button>}
      {model && <RowForm model={model} close={() => enter(null)} />}
    </section>
  );
}

function Row({ row, enter }: { row: ReferenceRow; enter: (row: ReferenceRow) => void }) {
  const t = useWords('trade');
  return (
    <tr>
      <td className="nowrap">{row.code}</td>
      <td>
        <code className="small">{JSON.stringify(row.value)}</code>
      </td>
      <td className="nowrap">
        <When at={row.validFrom} weekday={false} />
        {row.validTo && (
          <>
            {' – '}
            <When at={row.validTo} weekday={false} />
          </>
        )}{' '}
        <span className="small dim">{t(row.inForce ? 'admin.in-force' : 'admin.not-in-force')}</span>
      </td>
      <td>
        <Chip tone={row.confidence === 'text' ? 'jade' : row.confidence === 'secondary' ? 'them' : 'madder'}>{t(`admin.confidence.${row.confidence}`)}</Chip>
      </td>
      <td className="small dim">{row.source}</td>
      <td className="small">{row.owner}</td>
      <td>
        <Button size="compact-sm" aria-label={`${t('admin.add')}: ${row.kind} ${row.code}`} onClick={() => enter(row)}>
          {t('admin.add')}
        </Button>
      </td>
    </tr>
  );
}
