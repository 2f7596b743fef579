import { Button, Checkbox, Modal, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import { nameOf } from '../../frame/organisations';
import { Bars } from '../../frame/page-shape';
import { useMe } from '../../frame/session';
import { StateChip } from '../../parts/chip';
import { DraftForm, useField } from '../../parts/draft-form';
import { EmptyState } from '../../parts/empty-state';
import { ChoiceField, DayField, MoneyField } from '../../parts/fields';
import type { Amount } from '../../parts/money';
import { PageHeader } from '../../parts/page-header';
import { Refusal } from '../../parts/refusal';
import { Scrolled } from '../../parts/scrolled';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { AreaTabs } from './area-tabs';
import { invitationsQuery, mandatesQuery, POWERS, shortRef, type Invitation, type Mandate } from './directory';
import { startOfDay } from './instants';
import { MandatesTable } from './mandates-table';
import { RowAction } from './row-action';
import css from './contacts.module.css';

const CURRENCIES = ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'INR', 'SGD', 'THB', 'VND'];

/** Who may act for one's organisation: mandates, and codes by which somebody gets one. */
export function AccessPage() {
  const t = useWords('people');
  const { organisation, powers, administrator } = useActing();
  const id = organisation?.id;
  const mandates = useQuery(mandatesQuery(id));
  const invitations = useQuery(invitationsQuery(id));
  const may = administrator || powers.includes('administer-organisation');
  const given = [...POWERS, ...(administrator && organisation?.runsPlatform ? ['administer-platform'] : [])];
  return (
    <div className="read">
      <PageHeader title={t('tab.access')} lead={organisation ? t('access.lead', { name: nameOf(organisation) }) : undefined} />
      <AreaTabs />
      {!may || !organisation ? (
        <EmptyState icon="lock" title={t('access.not')} hint={t('access.not.hint')} />
      ) : (
        <Tabs defaultValue="mandates" keepMounted={false}>
          <Tabs.List aria-label={t('tab.access')}>
            <Tabs.Tab value="mandates">{t('mandates')}</Tabs.Tab>
            <Tabs.Tab value="grant">{t('grant')}</Tabs.Tab>
            <Tabs.Tab value="invitations">{t('invitations')}</Tabs.Tab>
            <Tabs.Tab value="invite">{t('invite')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="mandates" pt="md"><MandatesTable query={mandates} organisationId={organisation.id} /></Tabs.Panel>
          <Tabs.Panel value="grant" pt="md"><Grant organisationId={organisation.id} zone={organisation.timeZone ?? 'UTC'} mandates={mandates.data ?? []} powers={given} /></Tabs.Panel>
          <Tabs.Panel value="invitations" pt="md"><Invitations query={invitations} organisationId={organisation.id} /></Tabs.Panel>
          <Tabs.Panel value="invite" pt="md"><Invite organisationId={organisation.id} zone={organisation.timeZone ?? 'UTC'} powers={given} /></Tabs.Panel>
        </Tabs>
      )}
    </div>
  );
}

/** To somebody who acts for the organisation already; whoever does not is invited. */
function Grant({ organisationId, zone, mandates, powers }: { organisationId: string; zone: string; mandates: readonly Mandate[]; powers: readonly string[] }) {
  const t = useWords('people');
  const me = useMe();
  const people = [...new Set(mandates.map(({ personRef }) => personRef))];
  const named = (ref: string) => `${ref === me.id ? t('you') : shortRef(ref)}: ${[...new Set(mandates.filter((one) => one.personRef === ref).map(({ power }) => t(`power.${power}`)))].join(', ')}`;
  return (
    <DraftForm
      name={`grant/${organisationId}`}
      initial={{ personRef: '', power: '', validFrom: '', validTo: '', limit: undefined as Amount | undefined }}
      submit={t('grant.submit')}
      done={t('done.granted')}
      changes={[['mandates', organisationId], ['me']]}
      check={({ personRef, power }) => [...(personRef ? [] : [{ field: 'personRef', reason: t('fault.person') }]), ...(power ? [] : [{ field: 'power', reason: t('fault.power') }]), ...(power === 'sign' && personRef === me.id ? [{ field: 'power', reason: t('fault.sign-self') }] : [])]}
      send={({ validFrom, validTo, limit, personRef, power }, meta) =>
        answerOf(api.POST('/api/contacts/mandates', { body: { organisationId, personRef, power, ...(validFrom && { validFrom: startOfDay(validFrom, zone) }), ...(validTo && { validTo: startOfDay(validTo, zone) }), ...(limit && power === 'sign' && { limit }) } as never, headers: commandHeaders(meta) }))
      }
    >
      {({ power }) => (
        <>
          <ChoiceField name="personRef" label={t('mandates.person')} hint={t('grant.person.hint')} required options={people.map((value) => ({ value, label: named(value) }))} />
          <ChoiceField name="power" label={t('mandates.power')} hint={power ? t(`power.${power}.meaning`) : undefined} required options={powers.map((value) => ({ value, label: t(`power.${value}`) }))} />
          <div className={css.two}>
            <DayField name="validFrom" label={t('grant.from')} hint={t('grant.from.hint')} />
            <DayField name="validTo" label={t('grant.to')} hint={t('grant.to.hint')} />
          </div>
          {power === 'sign' && <MoneyField name="limit" label={t('grant.limit')} hint={t('grant.limit.hint')} currencies={CURRENCIES} />}
        </>
      )}
    </DraftForm>
  );
}

function Invite({ organisationId, zone, powers }: { organisationId: string; zone: string; powers: readonly string[] }) {
  const t = useWords('people');
  const [code, setCode] = useState<string | null>(null);
  return (
    <>
      <DraftForm
        name={`invite/${organisationId}`}
        initial={{ powers: [] as readonly string[], validTo: '', limit: undefined as Amount | undefined }}
        submit={t('invite.submit')}
        changes={[['invitations', organisationId]]}
        check={({ powers: given }) => (given.length === 0 ? [{ field: 'powers', reason: t('fault.powers') }] : [])}
        send={({ powers: given, validTo, limit }, meta) => answerOf(api.POST('/api/contacts/invitations', { body: { organisationId, powers: [...given], ...(validTo && { validTo: startOfDay(validTo, zone) }), ...(limit && given.includes('sign') && { limit }) } as never, headers: commandHeaders(meta) }))}
        onDone={(answer) => setCode((answer as { code: string }).code)}
      >
        {({ powers: given }) => (
          <>
            <Powers powers={powers} />
            <DayField name="validTo" label={t('grant.to')} hint={t('grant.to.hint')} />
            {given.includes('sign') && <MoneyField name="limit" label={t('grant.limit')} hint={t('grant.limit.hint')} currencies={CURRENCIES} />}
          </>
        )}
      </DraftForm>
      <Modal opened={code !== null} onClose={() => setCode(null)} title={<b>{t('code.title')}</b>} closeButtonProps={{ 'aria-label': t('close') }} closeOnClickOutside={false}>
        <p>{t('code.text')}</p>
        <p className={css.code}>
          <code>{code}</code>
        </p>
        <p className="small dim">{t('code.once')}</p>
        <p className={css.buttons}>
          <Button variant="filled" data-autofocus onClick={() => void navigator.clipboard.writeText(code ?? '')}>
            {t('code.copy')}
          </Button>
          <Button onClick={() => setCode(null)}>{t('code.done')}</Button>
        </p>
      </Modal>
    </>
  );
}

function Powers({ powers }: { powers: readonly string[] }) {
  const t = useWords('people');
  const { id, value, set, error } = useField<readonly string[]>('powers');
  return (
    <Checkbox.Group label={t('mandates.power')} description={t('invite.powers.hint')} error={error} value={[...value]} onChange={set}>
      <div className={css.checks} id={id} tabIndex={-1}>
        {powers.map((power) => (
          <Checkbox key={power} value={power} label={t(`power.${power}`)} description={t(`power.${power}.meaning`)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function Invitations({ query, organisationId }: { query: { data?: readonly Invitation[]; error: unknown; refetch: () => unknown }; organisationId: string }) {
  const t = useWords('people');
  if (query.error) return <Refusal error={query.error} ways={[{ button: <Button onClick={() => void query.refetch()}>{t('again')}</Button> }]} />;
  if (!query.data) return <Bars rows={4} />;
  if (query.data.length === 0) return <EmptyState icon="user" title={t('invitations.none')} hint={t('invitations.none.hint')} />;
  return (
    <Scrolled className={css.scroll} label={t('invitations')}>
      <table className="t">
        <thead>
          <tr>
            <th scope="col">{t('mandates.power')}</th>
            <th scope="col">{t('invitation.issued')}</th>
            <th scope="col">{t('invitation.expires')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col"><span className="vh">{t('mandates.do')}</span></th>
          </tr>
        </thead>
        <tbody>
          {query.data.toReversed().map((one) => (
            <tr key={one.id}>
              <td>{one.powers.map((power) => t(`power.${power}`)).join(', ')}</td>
              <td><When at={one.issuedAt} plain /></td>
              <td><When at={one.expiresAt} plain /></td>
              <td><StateChip state={one.status} /></td>
              <td>
                {one.status === 'open' && (
                  <RowAction
                    of={one.powers.map((power) => t(`power.${power}`)).join(', ')}
                    version={one.version}
                    changes={[['invitations', organisationId]]}
                    action={{ name: 'withdraw', label: t('invitation.withdraw'), danger: true, done: t('done.withdrawn'), ask: { text: t('invitation.withdraw.ask') }, send: (_, meta) => answerOf(api.POST('/api/contacts/invitations/{id}/withdraw', { params: { path: { id: one.id } }, headers: commandHeaders(meta) })) }}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
