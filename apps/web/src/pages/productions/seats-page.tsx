import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useActing } from '../../frame/acting';
import { useOrganisationName } from '../../frame/organisations';
import { ActionBar } from '../../parts/action-bar';
import type { ObjectAction } from '../../parts/object-action';
import { useWords } from '../../texts/use-words';
import { mandatesQuery, shortRef } from '../contacts/directory';
import { BesideTable } from './beside-table';
import { OrganisationSearch } from './organisation-choice';
import { changesOf, type Production, takeStep } from './production';
import css from './productions.module.css';

const SEATS = ['counsel', 'finance', 'facilitator', 'observer', 'auditor'] as const;
type Seat = (typeof SEATS)[number];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isOwn = (seat: Seat): boolean => seat === 'counsel' || seat === 'finance';

/** Who sits at the table beside the parties: counsel and finance of a party, and those who serve all of them. */
export function SeatsPage() {
  const t = useWords('productions');
  return <BesideTable title={t('seats.title')} lead={t('seats.lead')}>{(production) => <Seats production={production} />}</BesideTable>;
}

function Seats({ production }: { production: Production }) {
  const t = useWords('productions');
  const { seats, yours } = production;
  const give = useGiving(production);
  return (
    <>
      <p className={css.note}>{t('seats.yours')} {yours.seats.map((seat) => t(`seat.${seat}`)).join(', ') || t('seats.only-look')}</p>
      {seats.length === 0 ? <p className={css.note}>{t('seats.none')}</p> : (
        <ul className={css.rows}>{seats.map((seat) => <Seated key={seat.seatId} production={production} seat={seat} />)}</ul>
      )}
      <ActionBar align="start" actions={give} version={production.version} changes={changesOf(production.id)} />
      <dl className={css.means}>
        {(['negotiator', 'signatory', ...SEATS] as const).map((seat) => <div key={seat}><dt>{t(`seat.${seat}`)}</dt><dd>{t(`seat.${seat}.means`)}</dd></div>)}
      </dl>
    </>
  );
}

function Seated({ production, seat: { seatId, seat, organisationId, personRef } }: { production: Production; seat: Production['seats'][number] }) {
  const t = useWords('productions');
  const name = useOrganisationName(organisationId);
  const { organisation } = useActing();
  const may = production.yours.steps.includes('take-seat') && (isOwn(seat) ? organisationId === organisation?.id : production.yours.seats.includes('lead'));
  const take: ObjectAction = {
    name: `take-${seatId}`, label: t('step.take-seat'), danger: true, done: t('done.take-seat'), ask: { text: t('ask.take-seat', { seat: t(`seat.${seat}`) }), remark: 'may', remarkLabel: t('reason') },
    send: ({ remark }, meta) => takeStep(production.id, { step: 'take-seat', seatId, ...(remark && { reason: remark }) }, meta),
  };
  return (
    <li>
      <span><b>{t(`seat.${seat}`)}</b> {name}{personRef && <> <code title={personRef}>{shortRef(personRef)}</code></>}</span>
      {may && <ActionBar actions={[take]} version={production.version} changes={changesOf(production.id)} />}
    </li>
  );
}

function useGiving(production: Production): ObjectAction[] {
  const t = useWords('productions');
  const { organisation } = useActing();
  const [seat, setSeat] = useState<Seat>('counsel');
  const [person, setPerson] = useState<string>('');
  const [other, setOther] = useState<string | null>(null);
  const { id, yours } = production;
  const kinds = SEATS.filter((one) => isOwn(one) || yours.seats.includes('lead'));
  const lacking = isOwn(seat) ? !UUID.test(person) : other === null;
  const more = (
    <>
      <NativeSelect label={t('seats.which')} value={seat} data={kinds.map((value) => ({ value, label: t(`seat.${value}`) }))} onChange={({ currentTarget }) => setSeat(currentTarget.value as Seat)} />
      <p className="small dim">{t(`seat.${seat}.means`)}</p>
      {isOwn(seat) ? <OwnPerson chosen={person} choose={setPerson} /> : <OrganisationSearch chosen={other} choose={setOther} />}
    </>
  );
  const body = isOwn(seat) ? { organisationId: organisation?.id, personRef: person } : { organisationId: other ?? undefined };
  const action: ObjectAction = {
    name: 'give-seat', label: t('step.give-seat'), primary: true, done: t('done.give-seat'),
    ask: { text: t('ask.give-seat'), more, blocked: lacking ? t(isOwn(seat) ? 'seats.choose-person' : 'invite.choose') : null },
    send: (_, meta) => takeStep(id, { step: 'give-seat', seat, ...body }, meta),
  };
  return yours.steps.includes('give-seat') ? [action] : [];
}

/** Persons who may act for one's own organisation, by the reference that stands for them everywhere; who may not look them up is told it by them. */
function OwnPerson({ chosen, choose }: { chosen: string; choose: (person: string) => void }) {
  const t = useWords('productions');
  const { organisation } = useActing();
  const mandates = useQuery({ ...mandatesQuery(organisation?.id ?? ''), enabled: organisation !== null });
  if (mandates.error) return <TextInput label={t('seats.reference')} description={t('seats.reference.hint')} value={chosen} spellCheck={false} onChange={({ currentTarget }) => choose(currentTarget.value.trim().toLowerCase())} />;
  const holding = (mandates.data ?? []).filter(({ status }) => status !== 'revoked');
  const persons = [...new Set(holding.map(({ personRef }) => personRef))];
  const word = (ref: string) => `${shortRef(ref)}: ${holding.filter(({ personRef }) => personRef === ref).map(({ power }) => t(`power.${power}`)).join(', ')}`;
  return <NativeSelect label={t('seats.person')} value={chosen} data={[{ value: '', label: '–' }, ...persons.map((value) => ({ value, label: word(value) }))]} onChange={({ currentTarget }) => choose(currentTarget.value)} />;
}
