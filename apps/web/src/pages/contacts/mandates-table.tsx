import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api, commandHeaders } from '../../api/client';
import { Bars } from '../../frame/page-shape';
import { useMe } from '../../frame/session';
import { Chip } from '../../parts/chip';
import { EmptyState } from '../../parts/empty-state';
import { Money } from '../../parts/money';
import { Refusal } from '../../parts/refusal';
import { Scrolled } from '../../parts/scrolled';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { shortRef, type Mandate } from './directory';
import { stateOfMandate } from './mandate-state';
import { RowAction } from './row-action';
import css from './contacts.module.css';

const TONES = { holds: 'jade', revoked: 'madder', 'to-come': 'them', over: 'grey' } as const;

/** Who may act for an organisation, by which power, from when to when, up to how much. */
export function MandatesTable({ query, organisationId }: { query: UseQueryResult<readonly Mandate[]>; organisationId: string }) {
  const t = useWords('people');
  const me = useMe();
  if (query.error) return <Refusal error={query.error} ways={[{ button: <Button onClick={() => void query.refetch()}>{t('again')}</Button> }]} />;
  if (!query.data) return <Bars rows={4} />;
  if (query.data.length === 0) return <EmptyState icon="user" title={t('mandates.none')} hint={t('mandates.none.hint')} />;
  const rows = query.data.toSorted((left, right) => Number(left.status === 'revoked') - Number(right.status === 'revoked') || left.power.localeCompare(right.power));
  return (
    <Scrolled className={css.scroll} label={t('people-who-act')}>
      <table className="t">
        <thead>
          <tr>
            {['person', 'power', 'from', 'to', 'limit', 'state', 'do'].map((column) => (
              <th key={column} scope="col" className={column === 'limit' ? 'r' : undefined}>
                {column === 'do' ? <span className="vh">{t('mandates.do')}</span> : t(`mandates.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((mandate) => {
            const state = stateOfMandate(mandate, new Date());
            return (
              <tr key={mandate.id}>
                <td>{mandate.personRef === me.id ? <b>{t('you')}</b> : <code title={mandate.personRef}>{shortRef(mandate.personRef)}</code>}</td>
                <td>{t(`power.${mandate.power}`)}</td>
                <td><When at={mandate.validFrom.slice(0, 10)} weekday={false} /></td>
                <td>{mandate.validTo ? <When at={mandate.validTo.slice(0, 10)} weekday={false} /> : <span className="dimmer">{t('open-end')}</span>}</td>
                <td className="r">{mandate.power === 'sign' ? mandate.limit ? <Money amount={mandate.limit} /> : t('unlimited') : ''}</td>
                <td><Chip tone={TONES[state]}>{t(`mandate.${state}`)}</Chip></td>
                <td>
                  {(state === 'holds' || state === 'to-come') && (
                    <RowAction
                      of={t(`power.${mandate.power}`)}
                      version={mandate.version}
                      changes={[['mandates', organisationId], ['me']]}
                      action={{
                        name: 'revoke', label: t('revoke'), danger: true, done: t('done.revoked'),
                        ask: { text: t(mandate.personRef === me.id ? 'revoke.ask.own' : 'revoke.ask', { power: t(`power.${mandate.power}`) }), remark: 'may' },
                        send: ({ remark }, meta) => answerOf(api.POST('/api/contacts/mandates/{id}/revoke', { params: { path: { id: mandate.id } }, body: remark ? { remark } : {}, headers: commandHeaders(meta) })),
                      }}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolled>
  );
}
