import { Modal } from '@mantine/core';
import type { QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { newAction } from '../../api/client';
import { useActing } from '../../frame/acting';
import { useOrganisationName } from '../../frame/organisations';
import { Bars } from '../../frame/page-shape';
import { DraftForm, useField } from '../../parts/draft-form';
import { ChoiceField, LinesField } from '../../parts/fields';
import { useWords } from '../../texts/use-words';
import { assign, bySide, type Charged } from './charge';
import { NOBODY, usePeople } from './use-people';
import css from './charge.module.css';

interface Props {
  readonly things: readonly Charged[];
  /** Which side is chosen at first. */
  readonly side?: string;
  readonly changes: readonly QueryKey[];
  readonly close: () => void;
}

interface Values {
  readonly personRef: string;
  readonly reason: string;
}

/** Puts somebody in charge of one thing or of several at once: first for whom, which says of how many, then who. */
export function ReassignDialog({ things, side, changes, close }: Props) {
  const t = useWords('charge');
  const { administrator, organisation, powers } = useActing();
  const sides = bySide(things, { administrator, organisationId: organisation?.id, powers });
  const [chosen, choose] = useState(side ?? [...sides.keys()][0]);
  return (
    <Modal opened onClose={close} title={<b>{t('reassign')}</b>} closeButtonProps={{ 'aria-label': t('cancel') }}>
      {sides.size > 1 && side === undefined && (
        <fieldset className={css.sides}>
          <legend>{t('side')}</legend>
          {[...sides].map(([id, { length }]) => (
            <label key={id}>
              <input type="radio" name="side" checked={id === chosen} onChange={() => choose(id)} /> <SideName id={id} /> <span className="dim num">({length})</span>
            </label>
          ))}
        </fieldset>
      )}
      {chosen === undefined ? <p>{t('none')}</p> : <Form key={chosen} organisationId={chosen} concerned={sides.get(chosen) ?? []} all={things.length} changes={changes} close={close} needsReason={administrator} />}
    </Modal>
  );
}

const SideName = ({ id }: { id: string }) => <>{useOrganisationName(id)}</>;

interface FormProps extends Pick<Props, 'changes' | 'close'> {
  readonly organisationId: string;
  readonly concerned: readonly Charged[];
  readonly all: number;
  readonly needsReason: boolean;
}

function Form({ organisationId, concerned, all, changes, close, needsReason }: FormProps) {
  const t = useWords('charge');
  const name = useOrganisationName(organisationId);
  const [done, setDone] = useState(0);

  /** One after the other. Who is in charge of a thing already stays so, hence all of them may be sent once more after a refusal. */
  async function send({ personRef, reason }: Values): Promise<void> {
    const body = { organisationId, personRef: personRef === NOBODY ? null : personRef, ...(reason.trim() && { reason: reason.trim() }) };
    setDone(0);
    for (const thing of concerned) {
      await assign(thing, body, { action: newAction() });
      setDone((before) => before + 1);
    }
  }

  return (
    <>
      {all > 1 && <p role="status">{t('count', { count: concerned.length, all, name })}</p>}
      {done > 0 && done < concerned.length && <p className="small t-saffron">{t('so-far', { done, all: concerned.length })}</p>}
      <DraftForm<Values>
        name={`reassign.${organisationId}.${concerned.map(({ id }) => id).join('.').slice(0, 200)}`}
        initial={{ personRef: '', reason: '' }}
        submit={t('do')}
        changes={changes}
        done={t('done')}
        check={({ personRef, reason }) => [...(personRef ? [] : [{ field: 'personRef', reason: t('fault.person') }]), ...(needsReason && reason.trim() === '' ? [{ field: 'reason', reason: t('fault.reason') }] : [])]}
        send={send}
        onDone={close}
        cancel={close}
      >
        <PersonField organisationId={organisationId} />
        <LinesField name="reason" label={t(needsReason ? 'reason' : 'reason.may')} hint={t('reason.hint')} rows={2} maxLength={2_000} required={needsReason} />
      </DraftForm>
    </>
  );
}

function PersonField({ organisationId }: { organisationId: string }) {
  const t = useWords('charge');
  const { options, isWhole, isPending } = usePeople(organisationId);
  // Registered before the people are known, so that a refusal finds its field.
  useField<string>('personRef');
  if (isPending) return <Bars rows={2} />;
  return <ChoiceField name="personRef" label={t('person')} hint={t(isWhole ? 'person.hint' : 'person.alone')} required options={options} />;
}
