import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client';
import { Chip } from '../../../parts/chip';
import { Scrolled } from '../../../parts/scrolled';
import { useList } from '../../../parts/use-list';
import { When } from '../../../parts/when';
import { useWords } from '../../../texts/use-words';
import { verificationQuery, type LedgerLine } from './trade';
import around from '../tours.module.css';
import css from './trade.module.css';

const SEAL_SHOWN = 12;

/** Who held what and when, sealed line by line: whether it is whole, its steps, and the file that anybody may verify. */
export function HoldLedger({ tourId }: { tourId: string }) {
  const t = useWords('trade');
  const [open, show] = useState(false);
  const verified = useQuery({ ...verificationQuery(tourId), retry: false }).data;
  if (!verified || verified.entries === 0) return null;
  const { fault, entries } = verified;
  return (
    <section className={around.alt} aria-labelledby="hold-ledger">
      <h2 id="hold-ledger">{t('ledger')}</h2>
      <p className="small dim">{t('ledger.lead')}</p>
      <p className={css.line}>
        {fault ? (
          <Chip tone="madder">{t('ledger.fault', { seq: fault.seq, reason: t(`ledger.fault.${fault.reason}`) })}</Chip>
        ) : (
          <Chip tone="jade">{t('ledger.intact', { count: entries })}</Chip>
        )}
      </p>
      <p className={css.line}>
        <a href={`/api/touring/tours/${tourId}/hold-ledger/lines`} download="hold-ledger.jsonl">
          {t('ledger.download')}
        </a>
      </p>
      {open ? (
        <Steps tourId={tourId} />
      ) : (
        <button type="button" className={`small ${around.asLink}`} onClick={() => show(true)}>
          {t('ledger.show')}
        </button>
      )}
    </section>
  );
}

function Steps({ tourId }: { tourId: string }) {
  const t = useWords('trade');
  const list = useList<LedgerLine>({
    queryKey: ['tour', tourId, 'ledger', 'lines'],
    rowKey: ({ seq }) => String(seq),
    page: (after, signal) => answerOf(api.GET('/api/touring/tours/{id}/hold-ledger', { params: { path: { id: tourId }, query: { limit: 100, after } }, signal })),
  });
  return (
    <Scrolled label={t('ledger')}>
      <table className="t">
        <thead>
          <tr>
            {['no', 'at', 'action', 'by', 'rank', 'seal'].map((name) => (
              <th key={name} scope="col">
                {t(`ledger.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.rows.map((line) => (
            <Line key={line.seq} line={line} />
          ))}
        </tbody>
      </table>
      {list.hasMore && <Button onClick={list.more}>{t('more')}</Button>}
    </Scrolled>
  );
}

function Line({ line: { seq, entry, hash } }: { line: LedgerLine }) {
  const t = useWords('trade');
  const states = useWords('states');
  return (
    <tr>
      <td className="num">{seq}</td>
      <td className="nowrap">{entry && <When at={entry.at} plain />}</td>
      <td>{entry ? `${entry.action.replaceAll('-', ' ')} · ${states(entry.to, { defaultValue: entry.to.replaceAll('-', ' ') })}` : <span className="dim">{t('ledger.sealed')}</span>}</td>
      <td>{entry && t(`by.${entry.by}`)}</td>
      <td className="num">{entry?.rank ?? ''}</td>
      <td>
        <code className={css.hash} title={hash}>
          {hash.slice(0, SEAL_SHOWN)}
        </code>
      </td>
    </tr>
  );
}
